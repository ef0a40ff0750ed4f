import type {
  NoticePayload,
  Payload,
  PublicationView,
  VerdictPage,
  VerdictPayload,
} from '#lib/publications/payload.ts';
import { briefing, report, SHA, search } from './sample-evidence.ts';

/** Made-up publications of an invented country, for tests of the public pages. */
export const PRINTED =
  'Minister Dana Orlik said the ferry line would “stay closed until every hull has been inspected”.';

export const verdict: VerdictPayload = {
  kind: 'verdict',
  desk: {
    slug: 'open-record',
    name: 'the Open Record desk',
    url: 'https://openrecord.example/',
    about: 'Five volunteers in Tarn.',
  },
  article: {
    id: '0190b0a0-0000-7000-8000-000000000001',
    slug: 'ferries-stay-in-port-kdhwqp',
    title: 'Ferries stay in port',
    outlet: 'The Port Gazette',
    byline: 'Ilo Venn',
    publishedOn: '2031-03-12',
    sourceUrl: 'https://gazette.example/ferries',
    language: 'en',
    version: {
      id: '0190b0a0-0000-7000-8000-000000000002',
      number: 1,
      sha256: SHA,
      capturedAt: '2031-03-12T09:40:00Z',
    },
  },
  item: {
    id: '0190b0a0-0000-7000-8000-000000000003',
    kind: 'quote',
    form: 'partial',
    round: 1,
    speaker: 'Dana Orlik',
    roleAsPrinted: 'Minister',
    utteranceDate: '2031-03-11',
    originalLanguage: null,
    claim: null,
    claimant: null,
    position: 120,
  },
  printed: {
    text: PRINTED,
    marks: [
      { start: 0, end: 8, kind: 'role' },
      { start: 0, end: 8, kind: 'fault', code: 'ROLE-RANK' },
      { start: 9, end: 19, kind: 'speaker' },
      { start: PRINTED.indexOf('stay'), end: PRINTED.length - 2, kind: 'content' },
    ],
    cutBefore: false,
    cutAfter: false,
  },
  label: 'needs-correction',
  rating: 3,
  rule: 'Q9',
  findings: ['The role is wrong'],
  axes: {
    existence: 'primary',
    wording: 'identical',
    speaker: 'right',
    role: 'wrong',
    context: 'faithful',
    sourcing: 'none',
  },
  codes: [
    {
      code: 'ROLE-RANK',
      severity: 'major',
      reason: 'On 11 March she was Deputy Minister; the minister was abroad.',
      span: { start: 0, end: 8 },
    },
    { code: 'SRC-NONE', severity: 'note' },
  ],
  badges: [],
  methodVersion: 1,
  conclusion: 'The minister’s deputy said it, and the article calls her the minister.',
  shouldRead: `Deputy ${PRINTED}`,
  considered: 'That the minister had said the same. No such statement was found from 4 to 18 March.',
  otherSide: 'The Gazette’s desk points out that she signs letters for the minister.',
  explanation: null,
  override: null,
  speakerOffices: [
    {
      title: 'Deputy Minister',
      organisation: 'Ministry of Harbours',
      country: 'Norrland Isles',
      from: '2029',
      to: null,
      status: 'incumbent',
      sourceTitle: 'Government gazette 14/2029',
      sourceUrl: 'https://gov.example/gazette/14',
      current: true,
    },
  ],
  evidence: [report, briefing],
  replies: [
    {
      askedWhom: 'The Port Gazette, corrections',
      channel: 'mail',
      askedAt: '2031-03-12T12:00:00Z',
      deadline: '2031-03-15T12:00:00Z',
      answer: 'We have changed the title in the first paragraph.',
      answeredAt: '2031-03-14T09:00:00Z',
      notAsked: null,
    },
  ],
  review: {
    reviewers: 2,
    quorum: 2,
    independent: true,
    basis: 'agreed',
    agreedAxes: ['existence', 'wording', 'speaker', 'role', 'context'],
    differedAxes: [],
    memberIds: [],
  },
};

/** A publication of a payload; later numbers are later days of the same month. */
export function publish<P extends Payload>(
  payload: P | null,
  changes: Partial<PublicationView<P>> = {},
): PublicationView<P> {
  const number = changes.number ?? 41;
  return {
    id: `0190b0a0-0000-7000-8000-0000000001${number}`,
    number,
    slug: 'deputy-not-minister-qmvzta',
    class: 'initial',
    note: '',
    language: 'en',
    sha256: SHA.replace('9c', String(number)),
    auditHead: SHA.replace('9c', '4f'),
    publishedAt: `2031-03-${String(number - 26).padStart(2, '0')}T16:00:00Z`,
    payload,
    ...changes,
  };
}

/** A verdict page with one publication of `payload`, or of the sample with `changes`. */
export function pageOf(changes: Partial<VerdictPayload> = {}): VerdictPage {
  const newest = publish({ ...verdict, ...changes });
  return { slug: newest.slug, newest, history: [newest], withheld: false, names: ['Ada Mor'], notices: [] };
}

/** The sample after a correction by the desk: the first publication had another label and conclusion. */
export function correctedPage(): VerdictPage {
  const first = publish(
    { ...verdict, label: 'misattributed', rating: 2, conclusion: 'Somebody else said it.' },
    { number: 40 },
  );
  const newest = publish(verdict, {
    class: 'correction',
    note: 'The transcript names the speaker; we had overlooked it.',
  });
  return { slug: newest.slug, newest, history: [newest, first], withheld: false, names: [], notices: [] };
}

/** The sample, withheld after one publication. */
export function withheldPage(): VerdictPage {
  const first = publish<VerdictPayload>(null, { number: 40, note: 'Named a private person.' });
  const newest = publish<VerdictPayload>(null, { class: 'withheld', note: 'A court asked for it.' });
  return { slug: newest.slug, newest, history: [newest, first], withheld: true, names: [], notices: [] };
}

export const unverified: Partial<VerdictPayload> = {
  label: 'unverified',
  rating: null,
  rule: 'Q4',
  axes: { existence: 'not-found' },
  codes: [{ code: 'EXIST-NOTFOUND', severity: 'note' }],
  evidence: [search],
  conclusion: 'No record of these words was found in the ministry’s archive.',
  shouldRead: null,
  considered: null,
  otherSide: null,
  replies: [],
  printed: {
    ...verdict.printed,
    marks: [{ start: PRINTED.indexOf('stay'), end: PRINTED.length - 2, kind: 'content' }],
  },
};

export const claim: Partial<VerdictPayload> = {
  item: {
    ...verdict.item,
    kind: 'claim',
    form: null,
    speaker: null,
    roleAsPrinted: null,
    claim: 'Seven of the nine ferries have passed inspection.',
    claimant: 'The Port Gazette',
  },
  printed: {
    text: 'Seven of the nine ferries have already passed.',
    marks: [{ start: 0, end: 5, kind: 'fault', code: 'FACT-NUMBER' }],
    cutBefore: false,
    cutAfter: true,
  },
  label: 'partly-true',
  rule: 'C8',
  axes: { support: 'partly', completeness: 'complete' },
  codes: [{ code: 'FACT-NUMBER', severity: 'major', reason: 'The list of the inspectors has five.' }],
  conclusion: 'Ferries have passed, but five and not seven.',
  shouldRead: 'Five of the nine ferries have already passed.',
  speakerOffices: [],
  evidence: [
    {
      ...briefing,
      stance: 'contradicts',
      axes: ['support'],
      excerpt: {
        text: 'Passed: five of nine.',
        marks: [{ start: 8, end: 12, kind: 'fault', code: 'FACT-NUMBER' }],
        cutBefore: false,
        cutAfter: false,
      },
    },
  ],
};

/** The outlet has changed the printed role in its second version. */
export const notice: NoticePayload = {
  kind: 'notice',
  desk: verdict.desk,
  article: verdict.article,
  item: { id: verdict.item.id, kind: 'quote', position: verdict.item.position },
  change: 'changed',
  changedOn: '2031-03-14',
  from: verdict.article.version,
  to: { id: 'later', number: 2, sha256: 'b'.repeat(64), capturedAt: '2031-03-14T09:00:00.000Z' },
  line: 'The outlet changed this on 14 March 2031: “Minister” became “Deputy Minister”.',
  changes: [{ part: 'role', before: 'Minister', after: 'Deputy Minister' }],
  before: { ...verdict.printed, marks: [] },
  after: { ...verdict.printed, text: verdict.printed.text.replace('Minister', 'Deputy Minister'), marks: [] },
  meets: 'wholly',
};
