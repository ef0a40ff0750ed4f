import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Actor, MEMBERSHIPS, type Membership } from '#lib/desks/desk.ts';
import { PHASES, type Phase } from '#lib/reviews/phase.ts';
import { ACTIONS, type Action, authorize, can, type ItemFacts } from './policy.ts';

const MATRIX = path.join(import.meta.dirname, '../../docs/access-matrix.md');
const DESK = 'desk';

type Row = { action: string; state: string; allowed: Record<Membership, string> };

function readMatrix(): Row[] {
  const lines = readFileSync(MATRIX, 'utf8').split('\n');
  const cells = lines
    .filter((line) => /^\| [a-z]/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.slice(1).map(([, action = '', state = '', owner = '', editor = '', reviewer = '', observer = '']) => ({
    action,
    state,
    allowed: { owner, editor, reviewer, observer },
  }));
}

const actor = (membership: Membership, deskId = DESK): Actor => ({
  userId: 'me',
  memberId: 'member',
  deskId,
  deskSlug: deskId,
  name: 'Me',
  membership,
});

/** What each word of a state sets; the words are those that the matrix explains. */
const WORDS: Record<string, Partial<ItemFacts>> = {
  free: { phase: 'open' },
  fixed: { phase: 'assessing', fixed: true },
  reopened: { phase: 'open', published: true },
  agreed: { phase: 'agreed', fixed: true },
  disputed: { phase: 'disputed', fixed: true },
  settled: { phase: 'settled', fixed: true },
  published: { phase: 'published', fixed: true, published: true },
  recheck: { phase: 'recheck', fixed: true },
  mine: { createdBy: 'me' },
  "another's": { createdBy: 'another' },
  assessed: { assessed: true },
  locked: { assessed: true, lockedNow: true, countedNow: true },
  late: { assessed: true, lockedNow: true },
  opened: { openedAdjudication: true },
  conflict: { conflict: true },
  alone: { adjudicatorExists: false },
};

const UNTOUCHED: ItemFacts = {
  deskId: DESK,
  createdBy: 'another',
  phase: 'open',
  fixed: false,
  published: false,
  assessed: false,
  lockedNow: false,
  countedNow: false,
  openedAdjudication: false,
  conflict: false,
  adjudicatorExists: true,
};

const MADE_BY: Record<string, string | null> = { mine: 'me', "another's": 'another', 'no override': null };

/** The thing in that state. One object serves every action: each reads its own part of it. */
function resourceOf(state: string): ItemFacts & { userId: string; overrideBy: string | null } {
  const words = state.split(', ').filter((word) => word !== 'any' && word !== 'no override');
  for (const word of words) if (!WORDS[word]) throw new Error(`The matrix has a state that is not explained: ${word}.`);
  const facts: ItemFacts = Object.assign({}, UNTOUCHED, ...words.map((word) => WORDS[word]));
  return { ...facts, userId: facts.createdBy, overrideBy: MADE_BY[state] ?? null };
}

const rows = readMatrix();

describe('the matrix written by hand', () => {
  it('has rows for every action and for no other', () => {
    expect(new Set(rows.map((row) => row.action))).toEqual(new Set(ACTIONS));
  });

  it('says yes or no in every cell', () => {
    for (const row of rows)
      expect(
        Object.values(row.allowed).every((cell) => /^(yes|no)$/.test(cell)),
        row.state,
      ).toBe(true);
  });

  it('asks about an item in every phase', () => {
    const asked = new Set<Phase>(rows.map((row) => resourceOf(row.state).phase));
    expect(asked).toEqual(new Set(PHASES));
  });
});

describe.each(rows)('$action, $state', ({ action, state, allowed }) => {
  const resource = resourceOf(state);
  it.each(MEMBERSHIPS)('%s', (membership) => {
    expect(can(actor(membership), action as Action, resource)).toBe(allowed[membership] === 'yes');
  });
});

describe('outside the desk', () => {
  it('the owner of another desk may do nothing, and hears that there is no such thing', () => {
    for (const { action, state } of rows) {
      const stranger = actor('owner', 'another desk');
      expect(can(stranger, action as Action, resourceOf(state))).toBe(false);
      expect(() => authorize(stranger, action as Action, resourceOf(state))).toThrow('There is no such thing here.');
    }
  });

  it('nobody may do anything', () => {
    for (const { action, state } of rows) expect(can(null, action as Action, resourceOf(state))).toBe(false);
  });
});

it('a refusal within the desk is forbidden, with a sentence', () => {
  expect(() => authorize(actor('observer'), 'round.open', resourceOf('agreed'))).toThrow('Only an editor opens');
});
