import type { LabelId } from '#lib/method/labels.ts';
import type { LatestVerdict, ReportItem, ReportPage, ReportPayload } from '#lib/publications/payload.ts';
import { PRINTED, publish, unverified, verdict } from './sample-payloads.ts';

const LABELLED: { label: LabelId; rating: number | null; form: ReportItem['form'] }[] = [
  { label: 'accurate', rating: 5, form: 'direct' },
  { label: 'accurate', rating: 5, form: 'direct' },
  { label: 'accurate', rating: 5, form: 'partial' },
  { label: 'minor-flaw', rating: 4, form: 'direct' },
  { label: 'needs-correction', rating: 3, form: 'partial' },
  { label: 'unverified', rating: null, form: 'direct' },
  { label: 'accurate', rating: 5, form: 'reported' },
];

/** A report: seven published verdicts, one settled, one in work, one claim not checked, one passage left out, four things found and not checked, the text. */
export function reportPage(): ReportPage {
  const items: ReportItem[] = [
    ...LABELLED.map((each, at) => itemAt(at, { form: each.form, state: 'settled' })),
    itemAt(7, { form: 'direct', state: 'settled' }),
    itemAt(8, { form: 'direct', state: 'in-work' }),
    itemAt(9, { kind: 'claim', form: null, state: 'not-checked' }),
  ];
  const payload: ReportPayload = {
    kind: 'report',
    desk: verdict.desk,
    article: verdict.article,
    whySelected: 'A reader asked about it.',
    items,
    omissions: [
      {
        position: 300,
        text: 'a splendid spring for the islands',
        reason: 'judgment',
        comment: 'The writer’s own view.',
      },
    ],
    notChecked: [
      { form: 'direct', count: 2 },
      { form: 'reported', count: 2 },
    ],
    leftOut: [{ form: null, count: 1 }],
    unchecked: [
      { position: 510, form: 'direct', text: 'We sail when the ice is gone.', speaker: 'Mattis Ruo' },
      { position: 560, form: 'direct', text: 'Not before.', speaker: null },
      { position: 610, form: 'reported', text: 'the quay would be painted in June', speaker: 'The council' },
    ],
    text: {
      blocks: [
        {
          kind: 'body',
          start: 0,
          text: 'The ferries stayed in port on Wednesday, and nobody on the quay expected them to leave soon.',
        },
        { kind: 'body', start: 94, text: `The reason was given on Tuesday. ${PRINTED} More was not said.` },
      ],
    },
  };
  const verdicts = LABELLED.map(({ label, rating }, at) => {
    const flawed = label === 'needs-correction';
    const printed = flawed ? verdict.printed : { ...verdict.printed, marks: [] };
    const conclusion = flawed
      ? verdict.conclusion
      : 'Dana Orlik said this, and the words are printed as they were said.';
    const item = { ...verdict.item, position: flawed ? 127 : 10_000 };
    const publication = publish({ ...verdict, label, rating, conclusion, printed, item });
    return { itemId: `item-${at}`, slug: `verdict-${at}-qmvzta`, publication };
  });
  return { slug: verdict.article.slug, report: publish(payload), verdicts, notices: [] };
}

function itemAt(at: number, changes: Partial<ReportItem>): ReportItem {
  return {
    id: `item-${at}`,
    kind: 'quote',
    form: 'direct',
    position: at * 50,
    printed: verdict.printed,
    speaker: 'Dana Orlik',
    state: 'settled',
    ...changes,
  };
}

/** Two lines of the list of latest verdicts. */
export const latest: LatestVerdict[] = [
  { slug: 'a-qmvzta', publishedAt: '2031-03-15T16:00:00Z', class: 'initial', payload: verdict },
  {
    slug: 'b-qmvzta',
    publishedAt: '2031-03-14T16:00:00Z',
    class: 'correction',
    payload: { ...verdict, ...unverified },
  },
];
