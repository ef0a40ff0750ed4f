import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type AnnotationView, annotationInput } from '#lib/annotations/annotation.ts';
import { putAnnotation } from '#lib/annotations/annotations.service.ts';
import { articleInput } from '#lib/articles/article.ts';
import { citationInput, LOCK_DELAY_MS, lockInput } from '#lib/assessments/assessment.ts';
import { lockAssessment } from '#lib/assessments/assessments.service.ts';
import { putCitation } from '#lib/assessments/citations.service.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import { ensureUser, insertDesk, insertMember, listMembers } from '#lib/desks/desk.store.ts';
import { type Actor, type Call, type Membership, memberInput } from '#lib/desks/desk.ts';
import { addMember } from '#lib/desks/members.service.ts';
import { type ImportedArticle, putArticle } from '#lib/intake/import-article.service.ts';
import { newId } from '#lib/kernel/ids.ts';
import { type PublishedView, publicationInput } from '#lib/publications/publication.ts';
import { publish } from '#lib/publications/publish.service.ts';
import type { DismissalReason } from '#lib/quotations/suggestion.ts';
import { decideSuggestion, loadSuggestions } from '#lib/quotations/suggestions.service.ts';
import { countDueLocks } from '#lib/reviews/count-locks.service.ts';
import { putAdjudication } from '#lib/reviews/reviews.service.ts';
import { type VerdictView, verdictInput } from '#lib/reviews/verdict.ts';
import { putVerdict } from '#lib/reviews/verdicts.service.ts';
import { type CaptureView, captureInput, type PassageView, sourceInput, type Tier } from '#lib/sources/source.ts';
import { putCapture, putPassage, putSource } from '#lib/sources/sources.service.ts';

/** One thing a member does: who, when, and the id of what it makes. */
export type Act = Call & { id: string };

/**
 * An act with ids of its own. With a `key`, both ids follow from it, so that doing it again is the same request sent twice.
 */
export function act(actor: Actor, now: Date, key?: string): Act {
  const ids = key === undefined ? [newId(), newId()] : [idOf(key), idOf(`${key}, written`)];
  const [id = '', writeId = ''] = ids;
  return { actor, now, id, writeId, ifMatch: null };
}

/** An id of the right shape that follows from a key. */
export function idOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A member as a desk is made with: one of them is its owner. */
export type MemberPlan = { name: string; email: string; membership: Membership };
type DeskPlan<Key extends string> = {
  name: string;
  slug: string;
  quorum: number;
  password: string;
  members: Record<Key, MemberPlan>;
};

/** Makes a desk with its members, each of whom has the password; answers who may act in it. */
export async function makeDesk<Key extends string>(plan: DeskPlan<Key>, now: Date): Promise<Record<Key, Actor>> {
  const plans: MemberPlan[] = Object.values(plan.members);
  const owner = plans.find((member) => member.membership === 'owner');
  if (!owner) throw new Error('A desk needs an owner.');
  const deskId = await ensureDesk(plan, owner, now);
  const [first] = (await listActing(deskId, plan.slug)).filter((actor) => actor.membership === 'owner');
  if (!first) throw new Error('The desk has no owner.');
  for (const member of plans.filter((each) => each !== owner)) {
    const call = act(first, now, `${plan.slug}: ${member.email} joins`);
    await addMember(call, call.id, memberInput.parse({ ...member, password: plan.password }));
  }
  return actingAs(plan, await listActing(deskId, plan.slug));
}

async function ensureDesk(plan: Omit<DeskPlan<string>, 'members'>, owner: MemberPlan, now: Date): Promise<string> {
  const { name, slug, quorum } = plan;
  const known = await prisma().desk.findUnique({ where: { slug }, select: { id: true } });
  if (known) return known.id;
  const [deskId, memberId] = [newId(), newId()];
  const passwordHash = await hashPassword(plan.password);
  await transaction({ actorId: null, deskId, now }, async ({ db, record }) => {
    await insertDesk(db, { id: deskId, slug, name, quorum });
    const userId = await ensureUser(db, { email: owner.email, name: owner.name, passwordHash });
    await insertMember(db, { id: memberId, deskId, userId, membership: 'owner', writeIds: [] });
    await record({ action: 'desk.create', targetId: deskId, payload: { name, slug } });
    await record({ action: 'member.add', targetId: memberId, payload: { membership: 'owner' } });
  });
  return deskId;
}

async function listActing(deskId: string, deskSlug: string): Promise<(Actor & { email: string })[]> {
  const members = await listMembers(prisma(), deskId);
  return members.map(({ id, userId, name, email, membership }) => ({
    ...{ userId, memberId: id, deskId, deskSlug, name, membership, email },
  }));
}

function actingAs<Key extends string>(plan: DeskPlan<Key>, acting: (Actor & { email: string })[]): Record<Key, Actor> {
  const entries = Object.entries<MemberPlan>(plan.members).map(([key, { email }]) => {
    const actor = acting.find((each) => each.email === email);
    if (!actor) throw new Error(`${email} is no member of the desk.`);
    return [key, actor] as const;
  });
  return Object.fromEntries(entries) as unknown as Record<Key, Actor>;
}

/** Where words stand in a text: UTF-16 offsets, end exclusive. They must stand there once, within `sentence` when it is given. */
export function placeOf(text: string, words: string, sentence = text): { start: number; end: number; exact: string } {
  const start = onlyPlace(text, sentence) + onlyPlace(sentence, words);
  return { start, end: start + words.length, exact: words };
}

function onlyPlace(text: string, words: string): number {
  const place = text.indexOf(words);
  if (place < 0) throw new Error(`Not in the text: ${words}`);
  if (text.indexOf(words, place + 1) >= 0) throw new Error(`More than once in the text: ${words}`);
  return place;
}

type Fields = z.input<typeof articleInput>['fields'];

/** Imports a plain text as version 1 of an article; fields that are left out are empty. */
export async function importArticle(
  call: Act,
  { text, ...fields }: Partial<Fields> & { text: string; title: string },
): Promise<ImportedArticle> {
  const empty = { outlet: '', byline: '', publishedOn: '', language: 'en', sourceUrl: '', whySelected: '' };
  const rights = { kind: 'published', textRight: 'sentences' } as const;
  const input = articleInput.parse({ text, fields: { ...empty, ...rights, ...fields } });
  return (await putArticle(call, call.id, input)).value;
}

type AnnotationFields = z.input<typeof annotationInput>;
type Placed = 'articleId' | 'versionId' | 'segments' | 'speaker' | 'role' | 'cue';

/** An item by its printed words. `sentence` is where passage, speaker, role and cue are looked for. */
export type ItemPlan = Omit<AnnotationFields, Placed> & {
  passage: string | string[];
  sentence?: string;
  speaker?: { name: string; personId?: string };
  role?: string;
  cue?: string;
};

/** Marks a passage as an item, each part at its place in the text. */
export async function makeItem(call: Act, article: ImportedArticle, plan: ItemPlan): Promise<AnnotationView> {
  const { passage, sentence, speaker, role, cue, ...fields } = plan;
  const place = (words: string) => placeOf(article.current.text, words, sentence);
  const range = (words: string) => {
    const { start, end } = place(words);
    return { start, end };
  };
  const input = annotationInput.parse({
    ...fields,
    articleId: article.id,
    versionId: article.current.id,
    segments: [passage].flat().map(place),
    speaker: speaker && { ...speaker, ...range(speaker.name) },
    role: role && { text: role, ...range(role) },
    cue: cue && { text: cue, ...range(cue) },
  });
  return (await putAnnotation(call, call.id, input)).value;
}

/** Marks a passage as a quote, direct unless the plan says otherwise. */
export function makeQuote(call: Act, article: ImportedArticle, plan: Omit<ItemPlan, 'kind'>): Promise<AnnotationView> {
  return makeItem(call, article, { form: 'direct', ...plan, kind: 'quote' });
}

/** Dismisses the quotation that was found on these words, with a reason. */
export async function dismissFound(
  call: Act,
  article: ImportedArticle,
  { words, reason }: { words: string; reason: DismissalReason },
): Promise<void> {
  const suggestions = await loadSuggestions(call.actor, article.id);
  const found = suggestions.find(({ segments }) => segments.some(({ text }) => text.includes(words)));
  if (!found) throw new Error(`Nothing was found on: ${words}`);
  await decideSuggestion({ ...call, ifMatch: found.version }, found.id, { state: 'dismissed', reason });
}

type CapturePlan = z.input<typeof sourceInput> & Omit<z.input<typeof captureInput>, 'sourceId'>;

/** Describes a source and freezes its text. */
export async function makeCapture(call: Act, plan: CapturePlan): Promise<CaptureView> {
  const { text, right, archiveUrl, ...described } = plan;
  const sourceId = idOf(`${call.id}: source`);
  await putSource(call, sourceId, sourceInput.parse(described));
  const input = captureInput.parse({ sourceId, text, right, archiveUrl });
  return (await putCapture(call, call.id, input)).value;
}

/** Pins the words of a capture as a passage. */
export async function pinPassage(
  call: Act,
  capture: CaptureView,
  { words, tier = 'primary' }: { words: string; tier?: Tier },
): Promise<PassageView> {
  const { start, end } = placeOf(capture.text, words);
  return (await putPassage(call, call.id, { captureId: capture.id, start, end, tier })).value;
}

type CitationPlan = Omit<z.input<typeof citationInput>, 'annotationId' | 'stance'> & {
  stance?: z.input<typeof citationInput>['stance'];
};

/** Cites a piece of evidence in the actor's own assessment, as supporting it unless the plan says otherwise. */
export async function cite(call: Act, item: AnnotationView, plan: CitationPlan): Promise<void> {
  await putCitation(call, call.id, citationInput.parse({ stance: 'supports', ...plan, annotationId: item.id }));
}

type AssessmentPlan = Omit<z.input<typeof lockInput>, 'round' | 'annotationVersion'>;

/** Locks an assessment and lets it take effect, as it does five seconds later. */
export async function assess(call: Act, item: AnnotationView, plan: AssessmentPlan): Promise<void> {
  const input = lockInput.parse({ ...plan, round: item.round, annotationVersion: item.version });
  await lockAssessment(call, item.id, input);
  await countDueLocks(new Date(call.now.getTime() + LOCK_DELAY_MS));
}

/** Writes the conclusion of what merged, or decides what is disputed, both sides having been opened. */
export async function settle(
  call: Act,
  item: AnnotationView,
  plan: z.input<typeof verdictInput>,
): Promise<VerdictView> {
  const present = await prisma().annotation.findUniqueOrThrow({ where: { id: item.id }, select: { phase: true } });
  if (present.phase === 'disputed') await putAdjudication(call, item.id);
  const { version = null } =
    (await prisma().verdict.findFirst({ where: { annotationId: item.id, round: item.round } })) ?? {};
  return putVerdict({ ...call, ifMatch: version }, item.id, verdictInput.parse(plan));
}

/** Publishes settled items of one article; again with a class and a note. */
export function publishItems(
  call: Act,
  items: AnnotationView[],
  plan: Omit<z.input<typeof publicationInput>, 'annotationIds'> = {},
): Promise<PublishedView> {
  return publish(call, call.id, publicationInput.parse({ ...plan, annotationIds: items.map((item) => item.id) }));
}
