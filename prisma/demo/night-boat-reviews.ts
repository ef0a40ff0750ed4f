import type { z } from 'zod';
import type { citationInput } from '#lib/assessments/assessment.ts';
import type { AxisId, AxisValues } from '#lib/method/axes.ts';
import type { CodeId, Severity } from '#lib/method/codes.ts';
import type { PassageKey } from './night-boat-evidence.ts';
import type { ItemKey } from './night-boat-items.ts';
import type { PersonKey } from './registry.ts';

/** A code with the printed words that are at fault. */
export type Fault = { code: CodeId; severity?: Severity; reason?: string; words?: string };

/** What an assessment rests on: a passage, an office of the registry, or a search of the item. */
export type Use = {
  passage?: PassageKey;
  office?: PersonKey;
  search?: 1 | 2;
  axes: AxisId[];
  group?: string;
  stance?: z.input<typeof citationInput>['stance'];
};

export type Review = {
  item: ItemKey;
  by: 'reviewer1' | 'reviewer2';
  at: string;
  axes: AxisValues;
  faults?: Fault[];
  uses: Use[];
  note?: string;
  shouldRead?: string;
};

const MINISTRY = 'Ministry of Harbours';
const PARLIAMENT = 'Parliament of Maravel';
const CLEAN: AxisValues = { existence: 'primary', wording: 'identical', speaker: 'right', context: 'faithful' };
const WORDS: AxisId[] = ['existence', 'wording', 'context'];

const DEPUTY: Fault = { code: 'ROLE-RANK', words: 'Harbour Minister' };
const DEPUTY_READ =
  '“The pier had not been inspected for nine years when the storm came,” said Deputy Minister of Harbours Ilsabet Corvane at the same briefing.';
const NOT: Fault = {
  code: 'WORD-NEGATION',
  words: 'not',
};
const NOW_READ =
  '“The state will now pay for the second boat,” Finance Minister Teodor Asmund told parliament on Thursday.';
const LATER: Fault = {
  code: 'CTX-QUALIFIER',
  severity: 'minor',
  reason: 'It is the plan of the first season only; a reader books no worse for not knowing.',
};

/** What the two reviewers lock, in the order of time. Neither sees the other's before the second lock. */
export const REVIEWS: readonly Review[] = [
  {
    ...{ item: 'april', by: 'reviewer1', at: '2024-11-13T10:20:00Z' },
    axes: { ...CLEAN, role: 'right', occasion: 'right' },
    uses: [{ passage: 'april', axes: [...WORDS, 'occasion'], group: MINISTRY }],
  },
  {
    ...{ item: 'nineYears', by: 'reviewer1', at: '2024-11-13T10:45:00Z' },
    axes: { ...CLEAN, role: 'wrong' },
    faults: [DEPUTY],
    uses: [
      { passage: 'nineYears', axes: WORDS, group: MINISTRY },
      { passage: 'standIn', axes: ['role'], group: MINISTRY, stance: 'contradicts' },
    ],
    note: 'She says herself that she stands in for the Minister.',
    shouldRead: DEPUTY_READ,
  },
  {
    ...{ item: 'secondBoat', by: 'reviewer1', at: '2024-11-13T11:10:00Z' },
    axes: { ...CLEAN, wording: 'changed-sense-lost', context: 'distorted', role: 'right' },
    faults: [NOT],
    uses: [{ passage: 'secondBoat', axes: ['wording', 'context'], group: PARLIAMENT, stance: 'contradicts' }],
    note: 'Now became not, and the sense was turned round.',
    shouldRead: NOW_READ,
  },
  {
    ...{ item: 'fourDays', by: 'reviewer1', at: '2024-11-13T11:30:00Z' },
    axes: { ...CLEAN, role: 'right' },
    uses: [{ passage: 'fourDays', axes: WORDS, group: MINISTRY }],
  },
  {
    ...{ item: 'storm', by: 'reviewer1', at: '2024-11-13T11:50:00Z' },
    axes: { support: 'supported', completeness: 'complete' },
    uses: [{ passage: 'closed', axes: ['support'], group: 'Harbour master' }],
  },
  {
    ...{ item: 'shipwright', by: 'reviewer1', at: '2024-11-13T15:20:00Z' },
    axes: { existence: 'not-found' },
    faults: [{ code: 'EXIST-NOTFOUND' }],
    uses: [{ search: 1, axes: ['existence'], stance: 'context' }],
    note: 'Nobody recorded it, which says nothing against the reporter who heard it.',
  },
  {
    ...{ item: 'crossings', by: 'reviewer1', at: '2024-11-13T15:40:00Z' },
    axes: { ...CLEAN, wording: 'reported-faithful' },
    uses: [{ passage: 'crossings', axes: WORDS, group: MINISTRY }],
  },
  {
    ...{ item: 'notOpposed', by: 'reviewer1', at: '2024-11-13T16:00:00Z' },
    axes: { ...CLEAN, role: 'right' },
    uses: [{ passage: 'notOpposed', axes: WORDS, group: MINISTRY }],
    note: 'Her words, and the article does not say that she had no conditions.',
  },
  {
    ...{ item: 'fiftyMinutes', by: 'reviewer1', at: '2024-11-13T16:15:00Z' },
    axes: { ...CLEAN, wording: 'reported-loose' },
    faults: [
      {
        ...{ code: 'REP-HEDGE-DROPPED', severity: 'minor' },
        reason: 'About fifty minutes in fair weather: the reader misses a boat only in a storm.',
        words: 'fifty minutes',
      },
    ],
    uses: [{ passage: 'fiftyMinutes', axes: WORDS, group: MINISTRY }],
  },
  {
    ...{ item: 'april', by: 'reviewer2', at: '2024-11-14T09:05:00Z' },
    axes: { ...CLEAN, role: 'right', occasion: 'right' },
    uses: [{ passage: 'ardoin', axes: ['speaker', 'role'], group: MINISTRY }],
  },
  {
    ...{ item: 'nineYears', by: 'reviewer2', at: '2024-11-14T09:25:00Z' },
    axes: { ...CLEAN, role: 'wrong' },
    faults: [DEPUTY],
    uses: [
      { passage: 'corvane', axes: ['speaker', 'role'], group: MINISTRY },
      { office: 'corvane', axes: ['role'], stance: 'contradicts' },
    ],
    note: 'The Gazette has her as Deputy Minister since March 2023.',
  },
  {
    ...{ item: 'secondBoat', by: 'reviewer2', at: '2024-11-14T09:50:00Z' },
    axes: { ...CLEAN, wording: 'changed-sense-lost', context: 'distorted', role: 'right' },
    faults: [NOT],
    uses: [
      { passage: 'estimates', axes: ['context'], group: PARLIAMENT, stance: 'contradicts' },
      { passage: 'floor', axes: ['existence', 'speaker', 'role'], group: PARLIAMENT },
    ],
    note: 'The next sentence names the page on which the money stands.',
  },
  {
    ...{ item: 'fourDays', by: 'reviewer2', at: '2024-11-14T10:10:00Z' },
    axes: { ...CLEAN, context: 'thin', role: 'right' },
    faults: [LATER],
    uses: [
      { passage: 'firstSeason', axes: ['context'], group: MINISTRY, stance: 'contradicts' },
      { passage: 'quade', axes: ['speaker', 'role'], group: MINISTRY },
    ],
    note: 'The sentence before it is missing: this is promised for the first season.',
  },
  {
    ...{ item: 'storm', by: 'reviewer2', at: '2024-11-14T10:30:00Z' },
    axes: { support: 'supported', completeness: 'complete' },
    uses: [{ passage: 'lost', axes: ['support'], group: 'Harbour master' }],
  },
  {
    ...{ item: 'shipwright', by: 'reviewer2', at: '2024-11-14T13:40:00Z' },
    axes: { existence: 'not-found' },
    faults: [{ code: 'EXIST-NOTFOUND' }],
    uses: [{ search: 2, axes: ['existence'], stance: 'context' }],
  },
  {
    ...{ item: 'crossings', by: 'reviewer2', at: '2024-11-14T14:00:00Z' },
    axes: { ...CLEAN, wording: 'reported-faithful' },
    uses: [{ passage: 'corvane', axes: ['speaker'], group: MINISTRY }],
  },
  {
    ...{ item: 'notOpposed', by: 'reviewer2', at: '2024-11-14T14:20:00Z' },
    axes: { ...CLEAN, context: 'distorted', role: 'right' },
    faults: [
      { code: 'CTX-QUALIFIER', severity: 'critical', reason: 'Without the condition the guild is against it.' },
      { code: 'CTX-TRUNCATED' },
    ],
    uses: [
      { passage: 'notOpposed', axes: ['existence', 'context'], group: MINISTRY, stance: 'contradicts' },
      { passage: 'lindqvar', axes: ['speaker', 'role'], group: MINISTRY },
    ],
    note: 'She named a condition in the same breath, and said what follows without it.',
    shouldRead:
      'Oda Lindqvar, who chairs the Net Menders’ Guild, said the guild was “not opposed” to the new timetable as long as the basin stays open to it between midnight and four.',
  },
];
