import { describe, expect, it } from 'vitest';
import type { ImportReport } from '#lib/people/registry-file.ts';
import { outcomeWords, progressWords } from './import-words.ts';

const REPORT: ImportReport = {
  people: { created: 0, changed: 0, same: 0 },
  offices: { added: 0, changed: 0, same: 0 },
  notTaken: [],
  notTakenTotal: 0,
  unknownColumns: [],
};
const done = (change: Partial<ImportReport>) =>
  outcomeWords({ state: 'done', error: null, report: { ...REPORT, ...change } as never });

describe('an import in words', () => {
  it('tells how far it is', () => {
    expect(progressWords({ state: 'queued', done: 0, total: 0 })).toBe('Waiting for its turn');
    expect(progressWords({ state: 'running', done: 0, total: 0 })).toBe('Reading the file');
    expect(progressWords({ state: 'running', done: 1200, total: 2563 })).toBe('1,200 of 2,563 rows');
  });

  it('tells what came of it', () => {
    const { people, offices } = REPORT;
    expect(done({ people: { ...people, created: 1 }, offices: { ...offices, added: 2 } })).toBe(
      'Taken: 1 new person, 2 new offices.',
    );
    expect(done({ people: { ...people, created: 12 } })).toContain('12 new people');
    expect(done({ people: { ...people, same: 4 } })).toBe('The same file again: nothing changed.');
    expect(done({ notTakenTotal: 3 })).toBe('Nothing was taken.');
    expect(done({})).toBe('There was nobody in this file.');
  });

  it('tells why it ended early', () => {
    expect(outcomeWords({ state: 'failed', error: 'There is no person in this file.', report: null })).toBe(
      'There is no person in this file.',
    );
    expect(outcomeWords({ state: 'cancelled', error: null, report: null })).toMatch(/^Cancelled/);
  });
});
