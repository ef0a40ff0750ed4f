import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { putOmission } from '#lib/annotations/omissions.service.ts';
import type { ImportedArticle } from '#lib/intake/import-article.service.ts';
import { dismissFound, type ItemPlan, importArticle, makeItem, placeOf } from '#prisma/factories.ts';
import { NIGHT_BOAT_TEXT } from './night-boat-article.ts';
import { does, type Team } from './people.ts';
import { personId } from './registry.ts';

const MONDAY = '2024-11-11';

const PLANS = {
  april: {
    kind: 'quote',
    form: 'direct',
    sentence:
      '“The northern pier will carry passengers again in the first week of April,” Pell Ardoin, the ministry’s chief engineer, told reporters in Port Sable on Monday.',
    passage: 'The northern pier will carry passengers again in the first week of April,',
    speaker: { name: 'Pell Ardoin', personId: personId('ardoin') },
    role: 'the ministry’s chief engineer',
    cue: 'told reporters',
    utteranceDate: MONDAY,
  },
  storm: {
    kind: 'claim',
    passage: 'No passenger boat has left the northern pier since the storm of 9 February 2022.',
    claim: 'Between the storm of 9 February 2022 and November 2024 no passenger boat left the northern pier.',
    claimant: 'The Harrow Sound Courier',
  },
  fourDays: {
    kind: 'quote',
    form: 'direct',
    sentence: '“We will run the night boat on four days a week,” said Marisol Quade, the line’s managing director.',
    passage: 'We will run the night boat on four days a week,',
    speaker: { name: 'Marisol Quade', personId: personId('quade') },
    role: 'the line’s managing director',
    cue: 'said',
    utteranceDate: MONDAY,
  },
  fiftyMinutes: {
    kind: 'quote',
    form: 'reported',
    sentence: 'The line says the crossing will take fifty minutes.',
    passage: 'the crossing will take fifty minutes',
    speaker: { name: 'The line' },
    cue: 'says',
    utteranceDate: MONDAY,
  },
  nineYears: {
    kind: 'quote',
    form: 'direct',
    sentence:
      '“The pier had not been inspected for nine years when the storm came,” said Harbour Minister Ilsabet Corvane at the same briefing.',
    passage: 'The pier had not been inspected for nine years when the storm came,',
    speaker: { name: 'Ilsabet Corvane', personId: personId('corvane') },
    role: 'Harbour Minister',
    cue: 'said',
    utteranceDate: MONDAY,
  },
  crossings: {
    kind: 'quote',
    form: 'reported',
    sentence:
      'The ministry said that it had counted 212,000 crossings of the sound in the last full year of the service.',
    passage: 'it had counted 212,000 crossings of the sound in the last full year of the service',
    speaker: { name: 'The ministry' },
    cue: 'said',
    utteranceDate: MONDAY,
  },
  secondBoat: {
    kind: 'quote',
    form: 'direct',
    sentence:
      '“The state will not pay for the second boat,” Finance Minister Teodor Asmund told parliament on Thursday.',
    passage: 'The state will not pay for the second boat,',
    speaker: { name: 'Teodor Asmund', personId: personId('asmund') },
    role: 'Finance Minister',
    cue: 'told parliament',
    utteranceDate: '2024-11-07',
  },
  notOpposed: {
    kind: 'quote',
    form: 'fragment',
    sentence: 'Oda Lindqvar, who chairs the Net Menders’ Guild, said the guild was “not opposed” to the new timetable.',
    passage: 'not opposed',
    speaker: { name: 'Oda Lindqvar' },
    role: 'who chairs the Net Menders’ Guild',
    cue: 'said',
    utteranceDate: MONDAY,
  },
  shipwright: {
    kind: 'quote',
    form: 'direct',
    sentence:
      '“We used to build the boats here, and now we only paint them,” said Jonas Terrick, a retired shipwright.',
    passage: 'We used to build the boats here, and now we only paint them,',
    speaker: { name: 'Jonas Terrick' },
    role: 'a retired shipwright',
    cue: 'said',
  },
  february: { kind: 'note', passage: 'Febuary', comment: 'A slip of the copy: February.' },
} satisfies Record<string, ItemPlan>;

export type ItemKey = keyof typeof PLANS;
export type NightBoat = { article: ImportedArticle; items: Record<ItemKey, AnnotationView> };

/** The sentence an item stands in, where its faults are looked for. */
export function sentenceOf(key: ItemKey): string {
  const plan: ItemPlan = PLANS[key];
  return plan.sentence ?? [plan.passage].flat().join('');
}

/** Imports the article on the night boat, marks its items, leaves one passage out and dismisses one quotation that was found. */
export async function markNightBoat(team: Team): Promise<NightBoat> {
  const article = await importArticle(does(team.editor, '2024-11-13T08:20:00Z', 'article on the night boat'), {
    text: NIGHT_BOAT_TEXT,
    title: 'Night boat to return to Harrow Sound in April',
    outlet: 'The Harrow Sound Courier',
    byline: 'Staff of the Courier',
    publishedOn: '2024-11-12',
    sourceUrl: 'https://courier.example/night-boat',
    textRight: 'full',
    whySelected: 'It is the most shared story of the week on the islands.',
  });
  const marked: [string, AnnotationView][] = [];
  for (const [i, [key, plan]] of Object.entries<ItemPlan>(PLANS).entries()) {
    const at = `2024-11-13T08:${30 + i}:00Z`;
    marked.push([key, await makeItem(does(team.reviewer1, at, `item ${key}`), article, plan)]);
  }
  await leaveOut(team, article);
  await dismissFound(does(team.reviewer2, '2024-11-13T08:55:00Z', 'beehive dismissed'), article, {
    words: 'hums like a beehive',
    reason: 'not-checkable',
  });
  return { article, items: Object.fromEntries(marked) as NightBoat['items'] };
}

async function leaveOut(team: Team, article: ImportedArticle): Promise<void> {
  const call = does(team.reviewer1, '2024-11-13T08:50:00Z', 'passage left out');
  const words = 'It is the best news the harbour has had in a generation.';
  await putOmission(call, call.id, {
    articleId: article.id,
    versionId: article.current.id,
    segments: [placeOf(article.current.text, words)],
    reason: 'judgment',
    comment: 'Whether news is good is for the reader to say.',
  });
}
