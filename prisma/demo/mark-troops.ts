import { draftInput } from '#lib/assessments/assessment.ts';
import { putDraft } from '#lib/assessments/assessments.service.ts';
import { importArticle, makeItem, makeQuote } from '#prisma/factories.ts';
import { does, type Team } from './people.ts';
import { personId } from './registry.ts';
import { TROOPS_TEXT } from './troops-article.ts';

const YOON_SENTENCE =
  'Yoon Suk Yeol, a senior official at the office of South Korea’s president, said on Tuesday that Seoul was weighing whether to supply Ukraine with weapons, and that the answer would depend on what the North does next.';

/** Imports the article on the troop reports and marks three items; nothing of it is settled. */
export async function markTroops(team: Team): Promise<void> {
  const article = await importArticle(does(team.editor, '2024-10-24T08:10:00Z', 'article on the troops'), {
    text: TROOPS_TEXT,
    title: 'Seoul weighs its answer to reports of North Korean troops in Russia',
    outlet: 'The Fenwick Ledger',
    publishedOn: '2024-10-23',
    textRight: 'full',
    whySelected: 'A reader wrote that the name and the description in one sentence do not go together.',
  });
  const yoon = await makeQuote(does(team.reviewer1, '2024-10-24T09:05:00Z', 'quote of Yoon'), article, {
    form: 'reported',
    sentence: YOON_SENTENCE,
    passage:
      'Seoul was weighing whether to supply Ukraine with weapons, and that the answer would depend on what the North does next',
    speaker: { name: 'Yoon Suk Yeol', personId: personId('yoon') },
    role: 'a senior official at the office of South Korea’s president',
    cue: 'said',
    utteranceDate: '2024-10-22',
  });
  await makeItem(does(team.reviewer1, '2024-10-24T09:20:00Z', 'claim of the treaty'), article, {
    kind: 'claim',
    passage:
      'Russia and North Korea signed a treaty in Pyongyang in June that obliges each to help the other if it is attacked.',
    claim:
      'Russia and North Korea signed a treaty in Pyongyang in June 2024 with a duty to help each other if attacked.',
    claimant: 'The Fenwick Ledger',
  });
  await makeItem(does(team.reviewer2, '2024-10-24T09:40:00Z', 'slip in Vladivostok'), article, {
    kind: 'note',
    passage: 'Vladivostock',
    comment: 'A slip of the copy: Vladivostok.',
  });
  await putDraft(
    does(team.reviewer1, '2024-10-25T14:30:00Z', 'draft on Yoon'),
    yoon.id,
    draftInput.parse({
      round: yoon.round,
      axes: {},
      note: 'The registry has him as the President on that day. Until a record of Tuesday is pinned this stays open.',
      question: { answer: 4 },
    }),
  );
}
