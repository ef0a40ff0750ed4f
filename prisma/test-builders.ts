import type { AnnotationInput, AnnotationView } from '#lib/annotations/annotation.ts';
import { putAnnotation } from '#lib/annotations/annotations.service.ts';
import type { DayCorrection } from '#lib/articles/day-corrections.ts';
import type { CitationInput, LockInput } from '#lib/assessments/assessment.ts';
import { lockAssessment } from '#lib/assessments/assessments.service.ts';
import { putCitation } from '#lib/assessments/citations.service.ts';
import { prisma } from '#lib/db/client.ts';
import { pool } from '#lib/db/pool.ts';
import type { Actor, Call, Membership } from '#lib/desks/desk.ts';
import { putArticle } from '#lib/intake/import-article.service.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { PublicationInput } from '#lib/publications/publication.ts';
import { publish } from '#lib/publications/publish.service.ts';
import { countDueLocks } from '#lib/reviews/count-locks.service.ts';
import type { VerdictInput } from '#lib/reviews/verdict.ts';
import { putVerdict } from '#lib/reviews/verdicts.service.ts';
import type { Tier } from '#lib/sources/source.ts';
import { putCapture, putPassage, putSource } from '#lib/sources/sources.service.ts';

/** An instant so many seconds before now: locks made then have taken effect. */
export const ago = (seconds: number): Date => new Date(Date.now() - seconds * 1000);

/** A member's request as services see it. */
export function callOf(actor: Actor, guards: Partial<Omit<Call, 'actor'>> = {}): Call {
  return { actor, now: new Date(), writeId: newId(), ifMatch: null, ...guards };
}

/** The database itself, for what no service tells. */
export const database = prisma;

/** Ends the connections of this process; each database test file calls it last. */
export async function closeDatabase(): Promise<void> {
  await prisma().$disconnect();
  await pool().end();
}

let made = 0;

/** A person with a membership in a desk. */
export async function makeMember(deskId: string, membership: Membership, name = membership as string): Promise<Actor> {
  made += 1;
  const [userId, memberId] = [newId(), newId()];
  const desk = await prisma().desk.findUniqueOrThrow({ where: { id: deskId } });
  await prisma().user.create({ data: { id: userId, email: `${name}${made}@desk.test`, name } });
  await prisma().member.create({ data: { id: memberId, deskId, userId, membership } });
  await prisma().publicName.create({ data: { memberId, deskId, naming: 'nothing' } });
  return { userId, memberId, deskId, deskSlug: desk.slug, name, membership };
}

export type TestDesk = {
  deskId: string;
  owner: Actor;
  editor: Actor;
  first: Actor;
  second: Actor;
  observer: Actor;
};

/** A desk with an owner, an editor, two reviewers and an observer. */
export async function makeDesk(settings: { quorum?: number; signOffRequired?: boolean } = {}): Promise<TestDesk> {
  made += 1;
  const deskId = newId();
  await prisma().desk.create({ data: { id: deskId, slug: `desk-${made}`, name: `Desk ${made}`, ...settings } });
  return {
    deskId,
    owner: await makeMember(deskId, 'owner'),
    editor: await makeMember(deskId, 'editor'),
    first: await makeMember(deskId, 'reviewer', 'first'),
    second: await makeMember(deskId, 'reviewer', 'second'),
    observer: await makeMember(deskId, 'observer'),
  };
}

/** Our own words about an invented country. */
export const TEXT = [
  'Ferry strike enters its second week',
  'ORSUND — The ferries between Orsund and Kell stayed in port on Tuesday.',
  '“We will not raise the fares before spring,” Arvo Tamm, a senior official at the office of Estmark’s president, said after the meeting.',
  '“Nobody has counted the empty berths,” said the harbour master, Ilse Maran.',
  'Estmark has three harbours, and two of them freeze in winter.',
].join('\n\n');

export type TestArticle = { id: string; versionId: string; text: string };

/** An imported article with its frozen text; `days` are what a person said its relative days mean. */
export async function makeArticle(editor: Actor, text = TEXT, days: DayCorrection[] = []): Promise<TestArticle> {
  const id = newId();
  const fields = {
    title: 'Ferry strike enters its second week',
    outlet: 'The Kell Courier',
    byline: '',
    publishedOn: '2024-10-23',
    language: 'en',
    sourceUrl: '',
    kind: 'published' as const,
    textRight: 'sentences' as const,
    whySelected: '',
  };
  const { value } = await putArticle(callOf(editor), id, { text, fields, choices: { days } });
  return { id, versionId: value.current.id, text: value.current.text };
}

/** Where words stand in the article, as a request names them. */
export function segmentOf(text: string, exact: string): { start: number; end: number; exact: string } {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`The text does not hold "${exact}".`);
  return { start, end: start + exact.length, exact };
}

export const FARES = 'We will not raise the fares before spring';
export const BERTHS = 'Nobody has counted the empty berths';
export const HARBOURS = 'Estmark has three harbours';

/** An item on these words of the article; a direct quote unless said otherwise. */
export async function makeItem(
  actor: Actor,
  article: TestArticle,
  { exact = BERTHS, ...fields }: Partial<AnnotationInput> & { exact?: string } = {},
): Promise<AnnotationView> {
  const segments = [segmentOf(article.text, exact)];
  const place = { articleId: article.id, versionId: article.versionId, segments };
  const input: AnnotationInput = {
    kind: 'quote',
    form: 'direct',
    speaker: { name: 'Ilse Maran' },
    ...place,
    ...fields,
  };
  return (await putAnnotation(callOf(actor), newId(), input)).value;
}

export const RECORD =
  'Transcript. Ilse Maran: Nobody has counted the empty berths. Arvo Tamm: We will not raise the fares before spring.';

/** A source with a capture and one passage pinned in it. */
export async function makePassage(actor: Actor, tier: Tier = 'primary', words = RECORD): Promise<string> {
  const [sourceId, captureId, passageId] = [newId(), newId(), newId()];
  const source = { title: 'Transcript of the harbour council', url: null, publisher: '', publishedOn: null };
  await putSource(callOf(actor), sourceId, source);
  await putCapture(callOf(actor), captureId, { sourceId, text: words, right: 'public-record', archiveUrl: null });
  await putPassage(callOf(actor), passageId, { captureId, start: 0, end: words.length, tier });
  return passageId;
}

/** Cites evidence in the actor's own assessment, on every axis of a quote unless said otherwise. */
export async function cite(actor: Actor, annotationId: string, input: Partial<CitationInput>): Promise<string> {
  const id = newId();
  const axes: CitationInput['axes'] = ['existence', 'wording', 'speaker', 'role', 'context'];
  const rest = { stance: 'supports' as const, independenceGroup: null, interest: null };
  await putCitation(callOf(actor, { now: ago(120) }), id, { annotationId, axes, ...rest, ...input });
  return id;
}

/** What a reviewer chose: nothing is wrong. */
export const CLEAN = {
  axes: { existence: 'primary', wording: 'identical', speaker: 'right', context: 'faithful' },
  codes: [],
  shouldRead: null,
  note: null,
  question: null,
} satisfies Omit<LockInput, 'round' | 'annotationVersion'>;

/** The same with a word exchanged: unequal to CLEAN. */
export const CHANGED = {
  ...CLEAN,
  axes: { ...CLEAN.axes, wording: 'changed-sense-kept' },
  codes: [{ code: 'WORD-SUBST' as const, severity: 'major' as const, reason: 'Another verb.' }],
} satisfies Omit<LockInput, 'round' | 'annotationVersion'>;

export type Chosen = Omit<LockInput, 'round' | 'annotationVersion'>;

/** Locks an assessment of the item as it stands; `at` is a minute ago unless said otherwise, so that the five seconds are over. */
export async function lock(actor: Actor, annotationId: string, chosen: Chosen = CLEAN, at = ago(60)) {
  const item = await prisma().annotation.findUniqueOrThrow({ where: { id: annotationId } });
  const input = { ...chosen, round: item.round, annotationVersion: item.version };
  return lockAssessment(callOf(actor, { now: at }), annotationId, input);
}

/** Locks for each of these, and lets the locks take effect. */
export async function lockAll(annotationId: string, locks: readonly (readonly [Actor, Chosen])[]): Promise<void> {
  for (const [actor, chosen] of locks) await lock(actor, annotationId, chosen);
  await countDueLocks(new Date());
}

type Two = Pick<TestDesk, 'first' | 'second'>;

/** Two unequal assessments, of which the item is disputed. */
export const dispute = (annotationId: string, { first, second }: Two): Promise<void> =>
  lockAll(annotationId, [
    [first, CLEAN],
    [second, CHANGED],
  ]);

/** Two equal assessments, which the item agrees on. */
export const agree = (annotationId: string, { first, second }: Two): Promise<void> =>
  lockAll(annotationId, [
    [first, CHANGED],
    [second, CHANGED],
  ]);

/** What a dispute is decided with. */
export const DECIDED: VerdictInput = {
  axes: CHANGED.axes,
  codes: CHANGED.codes,
  conclusion: 'A verb was exchanged.',
};

/** A desk whose owner and one reviewer differ about an item, and where nobody is left to adjudicate; with `late` its second reviewer is still there. */
export async function makeDeskOfTwo({ late = false } = {}) {
  const { deskId, owner, editor, first, second } = await makeDesk();
  const gone = [editor, ...(late ? [] : [second])].map(({ userId }) => userId);
  await prisma().member.updateMany({ where: { deskId, userId: { in: gone } }, data: { endedAt: new Date() } });
  const article = await makeArticle(owner);
  const { id } = await makeItem(first, article);
  await dispute(id, { first: owner, second: first });
  return { owner, reviewer: first, late: second, itemId: id, articleId: article.id };
}

/** The item's phase as it is stored. */
export async function phaseOf(annotationId: string): Promise<string> {
  return (await prisma().annotation.findUniqueOrThrow({ where: { id: annotationId } })).phase;
}

/** The code of the refusal that the promise ends with. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );
}

/** Writes the conclusion of what merged, and whatever else is given. */
export async function conclude(editor: Actor, annotationId: string, words: Partial<VerdictInput> = {}) {
  const present = await prisma().verdict.findFirst({ where: { annotationId }, orderBy: { round: 'desc' } });
  const call = callOf(editor, { ifMatch: present?.version ?? null });
  return putVerdict(call, annotationId, { conclusion: 'Ilse Maran said this, word for word.', ...words });
}

/** Brings an item to "settled" by two clean assessments that cite one primary passage; nothing stands between it and the public. */
export async function settleClean(
  desk: TestDesk,
  annotationId: string,
  reviewers = [desk.first, desk.second],
): Promise<void> {
  for (const reviewer of reviewers) await cite(reviewer, annotationId, { passageId: await makePassage(reviewer) });
  await lockAll(
    annotationId,
    reviewers.map((reviewer) => [reviewer, CLEAN] as const),
  );
  await conclude(desk.editor, annotationId);
}

/** Publishes items; an initial publication unless said otherwise. */
export function publishItems(
  editor: Actor,
  annotationIds: string[],
  input: Partial<PublicationInput> = {},
  id = newId(),
) {
  return publish(callOf(editor), id, { annotationIds, class: 'initial', note: '', embargoUntil: null, ...input });
}
