import { describe, expect, it } from 'vitest';
import { isSettled, nextPhase, PHASE_EVENTS, PHASES } from './phase.ts';

/** Written by hand: a row an event, a column a phase; "-" is refused. */
const TABLE = `
                       open  assessing agreed    disputed  settled   published recheck
lock                   assessing assessing agreed disputed settled   published -
withdraw               -     assessing -         -         -         -         -
withdraw-last          -     open      open      -         -         -         -
quorum-equal           -     agreed    -         -         -         -         -
quorum-unequal         -     disputed  -         -         -         -         -
adjudicate             -     -         -         settled   -         -         -
settle-in-conversation -     -         -         settled   -         -         -
conclude               -     -         settled   -         settled   published -
publish                -     -         -         -         published -         -
correct                -     -         -         -         published published published
retract                -     -         -         -         published published recheck
withhold               -     -         -         -         -         published recheck
text-changed           open  open      recheck   recheck   recheck   recheck   recheck
reopen                 open  open      open      open      open      open      open
`;

const [header = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

describe('the phases of an item', () => {
  it('are all in the table, and every event', () => {
    expect(header).toEqual([...PHASES]);
    expect(rows.map(([event]) => event)).toEqual([...PHASE_EVENTS]);
  });

  it.each(rows)('%s moves as written', (name, ...expected) => {
    const event = PHASE_EVENTS.find((each) => each === name) ?? 'lock';
    expect(PHASES.map((phase) => nextPhase(phase, event) ?? '-')).toEqual(expected);
  });

  it('are open to the whole desk when settled or published', () => {
    expect(PHASES.filter(isSettled)).toEqual(['settled', 'published']);
  });
});
