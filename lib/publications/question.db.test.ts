import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { newId } from '#lib/kernel/ids.ts';
import { answerEffect, QUESTION_ANSWERS } from '#lib/method/question.ts';
import { putPerson } from '#lib/people/people.service.ts';
import { putReply } from '#lib/replies/replies.service.ts';
import { putSearch } from '#lib/sources/sources.service.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';
import {
  type Chosen,
  callOf,
  cite,
  closeDatabase,
  conclude,
  FARES,
  lock,
  lockAll,
  makeArticle,
  makeDesk,
  makeItem,
  makePassage,
  publishItems,
  refusal,
  type TestArticle,
  type TestDesk,
} from '#prisma/test-builders.ts';
import type { VerdictPayload } from './payload.ts';
import { findVerdictPage } from './publications.service.ts';
import { loadGates } from './publish.service.ts';

const ROLE = 'a senior official at the office of Estmark’s president';
const SUBJECT = { kind: 'quote', form: 'direct', rolePrinted: true, foreign: false } as const;

let desk: TestDesk;
let article: TestArticle;
let item: AnnotationView;
let officeId: string;

/** The president of an invented country, printed as one of his own officials. */
beforeEach(async () => {
  desk = await makeDesk();
  article = await makeArticle(desk.editor);
  const personId = newId();
  officeId = newId();
  const office = { id: officeId, title: 'President of Estmark', country: 'Estmark', from: '2022-05-10', to: null };
  const rest = { organisation: '', status: 'incumbent' as const, sourceTitle: 'State gazette', sourceUrl: null };
  const person = { name: 'Arvo Tamm', aliases: [], description: '', offices: [{ ...office, ...rest }] };
  await putPerson(callOf(desk.editor), personId, person);
  item = await makeItem(desk.first, article, {
    exact: FARES,
    speaker: { name: 'Arvo Tamm', personId },
    role: { text: ROLE },
    utteranceDate: '2024-10-22',
  });
});
afterAll(closeDatabase);

const both = () => [desk.first, desk.second] as const;

/** The assessment that an answer sets, with what it leaves to the reviewer. */
function answered(answer: 1 | 2 | 3, axes: Chosen['axes']): Chosen {
  const effect = answerEffect(answer, SUBJECT);
  const considered = QUESTION_ANSWERS.find((each) => each.answer === answer)?.considered ?? '';
  return {
    axes: { ...axes, ...effect?.axes },
    codes: effect?.codes ?? [],
    shouldRead: null,
    note: null,
    question: { answer, considered },
  };
}

const askOutlet = () =>
  putReply(callOf(desk.editor), newId(), {
    annotationId: item.id,
    askedWhom: 'The Kell Courier',
    channel: 'mail',
    askedAt: '2024-10-24T09:00:00Z',
    deadline: '2024-10-26T09:00:00Z',
    answer: null,
    answeredAt: null,
    notAsked: null,
  });

async function publishAndRead(): Promise<VerdictPayload | null | undefined> {
  const { publications } = await publishItems(desk.editor, [item.id]);
  return (await findVerdictPage(publications[0]?.slug ?? ''))?.newest.payload;
}

const openGates = async () =>
  (await loadGates(desk.editor, item.id, new Date())).filter((gate) => !gate.met).map((gate) => gate.id);

const RECORDED = { existence: 'primary', wording: 'identical', context: 'faithful' };
const WORDS = { conclusion: 'Name and description do not fit.', otherSide: 'No record of another speaker was found.' };

describe('the name and the description do not fit one person', () => {
  it('is asked of the registry’s dates, before anybody assesses', async () => {
    const { annotations } = await loadWorkbench(desk.second, article.id, new Date());
    expect(annotations[0]?.roleCheck).toMatchObject({ result: 'lower-rank', office: { id: officeId } });
  });

  it('an answer that names the speaker needs the passage that shows who spoke', async () => {
    const chosen = answered(1, RECORDED);
    expect(await refusal(lock(desk.first, item.id, chosen))).toBe('invalid');
    await cite(desk.first, item.id, { officeId, axes: ['speaker'] });
    expect(await refusal(lock(desk.first, item.id, chosen))).toBe('invalid');
    await cite(desk.first, item.id, { passageId: await makePassage(desk.first), axes: ['wording'] });
    expect(await refusal(lock(desk.first, item.id, chosen))).toBe('invalid');
    await cite(desk.first, item.id, { passageId: await makePassage(desk.first), axes: ['speaker'] });
    expect(await refusal(lock(desk.first, item.id, chosen))).toBe('done');
  });

  it('he spoke, and the description is wrong: Needs correction, ROLE-RANK', async () => {
    for (const reviewer of both()) {
      await cite(reviewer, item.id, {
        passageId: await makePassage(reviewer),
        axes: ['existence', 'wording', 'speaker', 'context'],
      });
      await cite(reviewer, item.id, { officeId, axes: ['role'], stance: 'contradicts' });
    }
    await lockAll(
      item.id,
      both().map((reviewer) => [reviewer, answered(1, RECORDED)] as const),
    );
    await conclude(desk.editor, item.id, WORDS);
    expect(await openGates()).toEqual(['should-read', 'reply']);
    await askOutlet();
    await conclude(desk.editor, item.id, { ...WORDS, shouldRead: 'Arvo Tamm, Estmark’s president' });
    expect(await publishAndRead()).toMatchObject({
      label: 'needs-correction',
      rating: 3,
      rule: 'Q9',
      axes: { speaker: 'right', role: 'wrong' },
      codes: [{ code: 'ROLE-RANK', severity: 'major' }],
      considered: 'That somebody else spoke, as described, and the name is wrong.',
      speakerOffices: [{ title: 'President of Estmark', current: true }],
      shouldRead: 'Arvo Tamm, Estmark’s president',
    });
  });

  it('somebody else spoke, as described: Misattributed, on two sources that do not depend on each other', async () => {
    const axes = ['existence', 'wording', 'speaker', 'role', 'context'] as const;
    for (const reviewer of both()) {
      await cite(reviewer, item.id, {
        passageId: await makePassage(reviewer),
        axes: [...axes],
        independenceGroup: 'council',
      });
    }
    const chosen = answered(2, { ...RECORDED, role: 'right' });
    await lockAll(
      item.id,
      both().map((reviewer) => [reviewer, chosen] as const),
    );
    await conclude(desk.editor, item.id, { ...WORDS, shouldRead: 'An official at the president’s office said' });
    await askOutlet();
    expect(await openGates()).toEqual(['independent']);
    expect(await refusal(publishItems(desk.editor, [item.id]))).toBe('conflict');
  });

  it('… and with the second source it is published', async () => {
    for (const [reviewer, independenceGroup] of [
      [desk.first, 'council'],
      [desk.second, 'radio'],
    ] as const) {
      await cite(reviewer, item.id, { passageId: await makePassage(reviewer), independenceGroup });
    }
    const chosen = answered(2, { ...RECORDED, role: 'right' });
    await lockAll(
      item.id,
      both().map((reviewer) => [reviewer, chosen] as const),
    );
    await askOutlet();
    await conclude(desk.editor, item.id, { ...WORDS, shouldRead: 'An official at the president’s office said' });
    expect(await publishAndRead()).toMatchObject({
      label: 'misattributed',
      rule: 'Q6',
      axes: { speaker: 'wrong' },
      codes: [{ code: 'SPK-WRONG', severity: 'critical' }],
      considered: 'That the person named spoke, and the description is wrong.',
    });
  });

  it('it cannot be settled: Needs correction, SPK-CONFLATED, on the searches', async () => {
    for (const reviewer of both()) {
      await cite(reviewer, item.id, { officeId, axes: ['speaker'], stance: 'contradicts' });
    }
    const chosen = answered(3, { existence: 'not-found' });
    await lockAll(
      item.id,
      both().map((reviewer) => [reviewer, chosen] as const),
    );
    await askOutlet();
    const words = { ...WORDS, shouldRead: 'A person who was not identified said' };
    await conclude(desk.editor, item.id, { ...words, explanation: 'No transcript of the meeting exists.' });
    expect(await openGates()).toEqual(['cited']);
    for (const place of ['The council’s archive', 'The broadcaster’s archive']) {
      const searched = { place, words: 'fares spring', outcome: 'Nothing.', searchedAt: '2024-10-25T10:00:00Z' };
      await putSearch(callOf(desk.first), newId(), { annotationId: item.id, ...searched });
    }
    expect(await publishAndRead()).toMatchObject({
      label: 'needs-correction',
      rule: 'Q3',
      axes: { existence: 'not-found', speaker: 'conflated' },
      codes: [{ code: 'SPK-CONFLATED', severity: 'major' }],
      considered: 'That the person named spoke, or somebody else as described: the record does not say.',
    });
  });
});
