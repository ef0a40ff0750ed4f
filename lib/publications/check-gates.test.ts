import { describe, expect, it } from 'vitest';
import type { CitationView } from '#lib/assessments/assessment.ts';
import { GATES, type GateId } from '#lib/method/gates.ts';
import { labelOf } from '#lib/method/labels.ts';
import type { ReplyView } from '#lib/replies/reply.ts';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import type { PassageView, SearchView } from '#lib/sources/source.ts';
import { checkGates, type GateFacts } from './check-gates.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

const citation = (change: Partial<CitationView> = {}): CitationView => ({
  id: 'c',
  annotationId: 'item',
  authorId: 'a',
  round: 1,
  evidence: 'passage',
  passageId: 'p',
  officeId: null,
  searchId: null,
  axes: ['existence', 'wording', 'speaker', 'role', 'context'],
  stance: 'supports',
  independenceGroup: null,
  interest: null,
  version: 1,
  ...change,
});

const passage = (tier: PassageView['tier'], id = 'p'): PassageView => ({
  id,
  captureId: 'capture',
  start: 0,
  end: 5,
  exact: 'words',
  tier,
  translation: null,
  version: 1,
  createdBy: 'a',
});

const search: SearchView = {
  id: 's',
  annotationId: 'item',
  place: 'The archive',
  words: 'berths',
  outcome: 'Nothing.',
  searchedAt: NOW.toISOString(),
  version: 1,
};

const reply = (change: Partial<ReplyView>): ReplyView => ({
  id: 'r',
  annotationId: 'item',
  askedWhom: 'The Kell Courier',
  channel: 'mail',
  askedAt: '2026-02-01T12:00:00Z',
  deadline: null,
  answer: null,
  answeredAt: null,
  notAsked: null,
  version: 1,
  ...change,
});

const NO_OVERRIDE = { override: null, signedOff: false, decidedBy: null };

function verdict(label: VerdictView['label'], change: Partial<VerdictView> = {}): VerdictView {
  const axes = { existence: 'primary', wording: 'identical', speaker: 'right', role: 'right', context: 'faithful' };
  const words = { conclusion: 'So it is.', shouldRead: 'Otherwise.', considered: null, otherSide: 'None was found.' };
  const computed = { label, rating: labelOf(label).rating, rule: 'Q9', findings: [], badges: [], axes, codes: [] };
  return {
    id: 'v',
    annotationId: 'item',
    round: 1,
    articleVersionId: 'version',
    basis: 'agreed',
    explanation: null,
    settledAt: NOW.toISOString(),
    version: 1,
    ...computed,
    ...words,
    ...NO_OVERRIDE,
    ...change,
  };
}

/** An accurate quote with nothing in its way. */
function facts(change: Partial<GateFacts> = {}): GateFacts {
  return {
    subject: { kind: 'quote', form: 'direct', rolePrinted: true, foreign: false },
    verdict: verdict('accurate'),
    locks: 2,
    quorum: 2,
    signOffRequired: false,
    citations: [citation()],
    passages: [passage('primary')],
    verbatim: new Set(['p']),
    searches: [],
    replies: [reply({ answer: 'We stand by it.' })],
    now: NOW,
    ...change,
  };
}

const open = (change: Partial<GateFacts>): GateId[] =>
  checkGates(facts(change)).flatMap((gate) => (gate.met ? [] : [gate.id]));

describe('the gates of publication', () => {
  it('are all met for a settled, cited, accurate quote, in their order', () => {
    const gates = checkGates(facts());
    expect(gates.map((gate) => gate.id)).toEqual(GATES.map((gate) => gate.id));
    expect(gates.every((gate) => gate.met && gate.missing === null)).toBe(true);
  });

  it('say what is missing', () => {
    for (const gate of checkGates(facts({ verdict: null, locks: 0 }))) {
      expect(gate.met ? 'x' : gate.missing, gate.id).toBeTruthy();
    }
  });

  it('without a verdict are open, but the quorum and an unwanted sign-off', () => {
    expect(open({ verdict: null })).toEqual(
      GATES.map((gate) => gate.id).filter((id) => id !== 'quorum' && id !== 'sign-off'),
    );
    expect(open({ verdict: null, signOffRequired: true, locks: 1 })).toEqual(GATES.map((gate) => gate.id));
  });
});

type Case = [what: string, change: Partial<GateFacts>, open: GateId[]];
const low = verdict('needs-correction');
const wrong = verdict('misattributed');
const two = [citation({ independenceGroup: 'A' }), citation({ id: 'd', passageId: 'q', independenceGroup: 'B' })];
const both = { passages: [passage('primary'), passage('secondary', 'q')], verbatim: new Set(['p', 'q']) };
const notFound = verdict('unverified', { axes: { existence: 'not-found', speaker: 'unidentifiable' } });

const CASES: Case[] = [
  ['one lock of two', { locks: 1 }, ['quorum']],
  [
    'no conclusion yet',
    { verdict: verdict('accurate', { settledAt: null, conclusion: null }) },
    ['settled', 'conclusion'],
  ],
  [
    'a proposal in conversation',
    { verdict: verdict('accurate', { settledAt: null, basis: 'conversation' }) },
    ['settled'],
  ],
  ['a blank conclusion', { verdict: verdict('accurate', { conclusion: '  ' }) }, ['conclusion']],
  ['no evidence at all', { citations: [] }, ['cited', 'evidence']],
  [
    'an axis without a record',
    { citations: [citation({ axes: ['existence', 'wording', 'speaker', 'role'] })] },
    ['cited'],
  ],
  ['a passage that is not in its capture', { verbatim: new Set<string>() }, ['cited']],
  [
    'a role from the registry',
    {
      citations: [
        citation({ axes: ['existence', 'wording', 'speaker', 'context'] }),
        citation({ evidence: 'office', passageId: null, officeId: 'o', axes: ['role'] }),
      ],
    },
    [],
  ],
  [
    'a speaker from the registry alone',
    {
      citations: [
        citation({ axes: ['existence', 'wording', 'context'] }),
        citation({ evidence: 'office', passageId: null, officeId: 'o', axes: ['role', 'speaker'] }),
      ],
    },
    ['cited'],
  ],
  ['not found after one search', { verdict: notFound, citations: [], searches: [search] }, ['cited', 'evidence']],
  ['not found after two searches', { verdict: notFound, citations: [], searches: [search, search] }, []],
  ['secondary reports alone', { passages: [passage('secondary')] }, ['evidence']],
  ['a first-hand report', { passages: [passage('first-hand')] }, []],
  [
    'secondary reports, explained',
    { passages: [passage('tertiary')], verdict: verdict('accurate', { explanation: 'The tape is lost.' }) },
    [],
  ],
  ['misattributed on one source', { verdict: wrong }, ['independent']],
  [
    'misattributed on two of one group',
    { verdict: wrong, ...both, citations: two.map((each) => ({ ...each, independenceGroup: 'A' })) },
    ['independent'],
  ],
  ['misattributed on two sources', { verdict: wrong, ...both, citations: two }, []],
  ['fabricated on one source', { verdict: verdict('fabricated') }, ['independent']],
  [
    'a parody is its own evidence',
    { verdict: verdict('fabricated', { codes: [{ code: 'EXIST-PARODY', severity: 'critical' }] }) },
    [],
  ],
  ['a low rating without the other side', { verdict: { ...low, otherSide: ' ' } }, ['counter-evidence']],
  [
    'a low rating with evidence on both sides',
    { verdict: { ...low, otherSide: null }, citations: [citation(), citation({ stance: 'contradicts' })] },
    [],
  ],
  ['a low rating without what it should read', { verdict: { ...low, shouldRead: null } }, ['should-read']],
  ['a low rating, the outlet not asked', { verdict: low, replies: [] }, ['reply']],
  ['a low rating, asked without a deadline', { verdict: low, replies: [reply({})] }, ['reply']],
  [
    'a low rating, the deadline ahead',
    { verdict: low, replies: [reply({ deadline: '2026-03-01T12:00:01Z' })] },
    ['reply'],
  ],
  ['a low rating, the deadline over', { verdict: low, replies: [reply({ deadline: '2026-03-01T12:00:00Z' })] }, []],
  ['a low rating, said why not asked', { verdict: low, replies: [reply({ notAsked: 'It closed.' })] }, []],
  ['a rating of 2, to be signed off', { verdict: wrong, ...both, citations: two, signOffRequired: true }, ['sign-off']],
  [
    'a rating of 2, signed off',
    { verdict: { ...wrong, signedOff: true }, ...both, citations: two, signOffRequired: true },
    [],
  ],
  ['a rating of 3 needs no signature', { verdict: low, signOffRequired: true }, []],
  [
    'an override nobody confirmed',
    {
      verdict: verdict('minor-flaw', {
        override: { label: 'needs-correction', reason: 'So.', by: 'a', confirmed: false },
      }),
    },
    ['settled'],
  ],
  [
    'an override that lowers the rating brings its gates',
    {
      verdict: verdict('minor-flaw', {
        shouldRead: null,
        override: { label: 'needs-correction', reason: 'So.', by: 'a', confirmed: true },
      }),
      replies: [],
    },
    ['should-read', 'reply'],
  ],
];

describe.each(CASES)('%s', (_, change, expected) => {
  it(expected.length ? `leaves open: ${expected.join(', ')}` : 'leaves nothing open', () => {
    expect(open(change)).toEqual(expected);
  });
});

it('every gate has a case in which it is open', () => {
  expect(new Set(CASES.flatMap(([, , gates]) => gates))).toEqual(new Set(GATES.map((gate) => gate.id)));
});
