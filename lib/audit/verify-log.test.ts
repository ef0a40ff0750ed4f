import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, entryDigest, entryLeaf, GENESIS, merkleRoot, sealHead } from './chain.ts';
import type { LogEntry, LogSeal } from './log-line.ts';
import { verifyLog } from './verify-log.ts';

const DESK = '01890000-0000-7000-8000-00000000000d';
const AT = '2026-03-01T10:00:00.000Z';
const HEADER = JSON.stringify({ format: 'sic-audit', version: 1, desk: DESK, exportedAt: AT });

function makeEntry(number: number): LogEntry {
  const salt = number.toString(16).padStart(32, '0');
  const payload = canonicalJson({ number, text: `act ${number}` });
  const targetId = `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return {
    number,
    at: AT,
    actorId: null,
    action: 'item.made',
    targetId,
    digest: entryDigest(salt, payload),
    salt,
    payload,
  };
}

function makeSeal(entries: LogEntry[], last: { number: number; head: string }): LogSeal {
  const number = last.number + 1;
  const root = merkleRoot(entries.map((entry) => entryLeaf({ ...entry, deskId: DESK })));
  const head = sealHead({ previous: last.head, root, deskId: DESK, number, at: AT });
  return { number, entries: entries.map((entry) => entry.number), root, previous: last.head, head, at: AT };
}

/** A log whose seals cover the given numbers, then entries without a seal. */
function makeLog(groups: number[][], unsealed: number[] = []) {
  const lines = [HEADER];
  let last = { number: 0, head: GENESIS };
  const heads = groups.map((numbers) => {
    const entries = numbers.map(makeEntry);
    const seal = makeSeal(entries, last);
    lines.push(...entries.map((entry) => JSON.stringify({ entry })), JSON.stringify({ seal }));
    last = seal;
    return seal.head;
  });
  lines.push(...unsealed.map((number) => JSON.stringify({ entry: makeEntry(number) })));
  return { lines, heads };
}

const LOG = makeLog([[1, 2, 4], [3, 5], [6]], [7, 8]);
const kinds = (lines: string[], head?: string) => verifyLog(lines, head).faults.map((fault) => fault.kind);
const [HEAD1, HEAD2, HEAD3] = LOG.heads;

describe('a whole log', () => {
  it('is fine, and says how far it is sealed', () => {
    expect(verifyLog(LOG.lines, HEAD3)).toEqual({
      ok: true,
      faults: [],
      entries: 8,
      seals: 3,
      unsealed: 2,
      hidden: 0,
      since: 0,
      head: HEAD3,
      completeUpTo: 3,
    });
  });

  it('may go on after the head that was published', () => {
    expect(verifyLog(LOG.lines, HEAD1).ok).toBe(true);
  });

  it('may lack payloads: erased ones, blind ones', () => {
    const lines = LOG.lines.map((line) => line.replace(/,"salt":"[^"]*","payload":"(?:[^"\\]|\\.)*"/, ''));
    expect(verifyLog(lines, HEAD3)).toMatchObject({ ok: true, hidden: 8 });
  });

  it('may begin after a seal, whose head its header names', () => {
    const header = JSON.stringify({ ...JSON.parse(HEADER), since: 1, previous: HEAD1 });
    expect(verifyLog([header, ...LOG.lines.slice(5)], HEAD3)).toMatchObject({
      ok: true,
      since: 1,
      completeUpTo: 3,
      entries: 5,
    });
    expect(verifyLog([header, ...LOG.lines.slice(5)], HEAD1).ok).toBe(true);
  });

  it('may have nothing in it yet', () => {
    expect(verifyLog([HEADER])).toMatchObject({ ok: true, entries: 0, completeUpTo: 0, head: GENESIS });
  });
});

describe('a log that was changed', () => {
  const at = (index: number, change: (line: string) => string) =>
    LOG.lines.map((line, i) => (i === index ? change(line) : line));
  const without = (...indices: number[]) => LOG.lines.filter((_line, i) => !indices.includes(i));

  it('names the entry whose payload differs', () => {
    const faults = verifyLog(at(2, (line) => line.replace('act 2', 'act x'))).faults;
    expect(faults).toEqual([expect.objectContaining({ kind: 'payload-differs', at: 'entry 2' })]);
  });

  it('finds an edited entry, also when payload, salt and digest fit each other', () => {
    const salt = 'ab'.repeat(16);
    const entry = { ...makeEntry(2), salt, payload: '{}', digest: entryDigest(salt, '{}') };
    expect(kinds(at(2, () => JSON.stringify({ entry })))).toEqual(['edited']);
    expect(kinds(at(2, (line) => line.replace('item.made', 'item.gone')))).toEqual(['edited']);
  });

  it('finds a removed entry', () => {
    expect(verifyLog(without(2)).faults).toEqual([expect.objectContaining({ kind: 'removed', at: 'entry 2' })]);
  });

  it('finds a removed entry when the seal was told to forget it', () => {
    const lines = without(2).map((line) => line.replace('[1,2,4]', '[1,4]'));
    expect(kinds(lines)).toEqual(['edited']);
  });

  it('finds entries in another order, within a seal and across', () => {
    const [header = '', one = '', two = '', ...rest] = LOG.lines;
    expect(kinds([header, two, one, ...rest])).toEqual(['reordered']);
    expect(kinds([header, two, ...rest, one])).toContain('reordered');
  });

  it('finds an entry put in, and one that stands twice', () => {
    const lines = LOG.lines.toSpliced(3, 0, JSON.stringify({ entry: makeEntry(9) }));
    expect(kinds(lines)).toEqual(['added']);
    expect(kinds(LOG.lines.toSpliced(3, 0, LOG.lines[2] ?? ''))).toContain('added');
  });

  it('finds a seal removed, changed, or exchanged with the next', () => {
    expect(kinds(without(4))).toContain('bad-seal');
    expect(kinds(without(1, 2, 3, 4))).toContain('bad-seal');
    expect(kinds(at(4, (line) => line.replace(AT, '2026-03-01T10:00:01.000Z')))).toEqual(['bad-seal']);
    const [a, b] = [LOG.lines[7] ?? '', LOG.lines[9] ?? ''];
    expect(kinds(LOG.lines.with(7, b).with(9, a))).toContain('bad-seal');
  });

  it('finds a cut tail when it knows the head, and else says how far the log is complete', () => {
    const cut = LOG.lines.slice(0, 8);
    expect(kinds(cut, HEAD3)).toEqual(['cut-tail']);
    expect(verifyLog(cut)).toMatchObject({ ok: true, completeUpTo: 2, head: HEAD2 });
  });

  it('finds a log written anew when it knows the head', () => {
    expect(kinds(makeLog([[1, 2], [3, 5], [6]]).lines, HEAD3)).toEqual(['cut-tail']);
  });

  it('is complete only up to the seal before the first fault', () => {
    expect(verifyLog(at(5, (line) => line.replace('item.made', 'x'))).completeUpTo).toBe(1);
    expect(verifyLog(without(5)).completeUpTo).toBe(1);
  });

  it('says once that it cannot be read without its header', () => {
    expect(kinds(LOG.lines.slice(1))).toEqual(['unreadable']);
    expect(kinds([])).toEqual(['unreadable']);
    expect(kinds(at(0, (line) => line.replace('"version":1', '"version":2')))).toEqual(['unreadable']);
  });

  it('says which line cannot be read', () => {
    expect(verifyLog(LOG.lines.toSpliced(6, 0, '{"entry":')).faults).toEqual([
      { kind: 'unreadable', at: 'line 7', message: 'Line 7 is neither an entry nor a seal.' },
    ]);
  });
});

describe('any single mutation of what is sealed', () => {
  const groups = fc
    .uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 24 })
    .chain((numbers) => fc.tuple(fc.constant(numbers), fc.integer({ min: 1, max: 5 })))
    .map(([numbers, size]) => {
      const count = Math.ceil(numbers.length / size);
      return Array.from({ length: count }, (_, i) => numbers.slice(i * size, (i + 1) * size).sort((a, b) => a - b));
    });
  const pick = fc.nat();
  const sealedLines = (lines: string[]) => lines.slice(1);

  it('a log nobody touched is fine', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const { lines, heads } = makeLog(list);
        expect(verifyLog(lines, heads.at(-1))).toMatchObject({ ok: true, completeUpTo: list.length });
      }),
    );
  });

  it('one character of a line changed is found', () => {
    fc.assert(
      fc.property(groups, pick, pick, fc.constantFrom('0', 'a', '"', ' ', '}'), (list, where, place, by) => {
        const { lines, heads } = makeLog(list);
        const index = 1 + (where % (lines.length - 1));
        const line = lines[index] ?? '';
        const at = place % line.length;
        const changed = line.slice(0, at) + by + line.slice(at + 1);
        fc.pre(changed !== line);
        expect(verifyLog(lines.with(index, changed), heads.at(-1)).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('one line removed is found', () => {
    fc.assert(
      fc.property(groups, pick, (list, where) => {
        const { lines, heads } = makeLog(list);
        expect(verifyLog(lines.toSpliced(1 + (where % (lines.length - 1)), 1), heads.at(-1)).ok).toBe(false);
      }),
    );
  });

  it('two lines exchanged are found', () => {
    fc.assert(
      fc.property(groups, pick, pick, (list, first, second) => {
        const { lines, heads } = makeLog(list);
        const count = sealedLines(lines).length;
        const [a, b] = [1 + (first % count), 1 + (second % count)];
        fc.pre(a !== b);
        const swapped = lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
        expect(verifyLog(swapped, heads.at(-1)).ok).toBe(false);
      }),
    );
  });

  it('one field of an entry rewritten, with a fitting digest or without, is found', () => {
    const changes = fc.constantFrom<Partial<LogEntry>>(
      { number: 501 },
      { at: '2026-03-01T10:00:00.001Z' },
      { actorId: DESK },
      { action: 'item.gone' },
      { targetId: DESK },
      { digest: GENESIS },
      { salt: 'cd'.repeat(16) },
      { payload: '{}' },
      { salt: 'cd'.repeat(16), payload: '{}', digest: entryDigest('cd'.repeat(16), '{}') },
    );
    fc.assert(
      fc.property(groups, pick, changes, (list, where, change) => {
        const { lines, heads } = makeLog(list);
        const numbers = list.flat();
        const number = numbers[where % numbers.length] ?? 0;
        const original = JSON.stringify({ entry: makeEntry(number) });
        const changed = lines.map((line) =>
          line === original ? JSON.stringify({ entry: { ...makeEntry(number), ...change } }) : line,
        );
        expect(verifyLog(changed, heads.at(-1)).ok).toBe(false);
      }),
    );
  });

  it('a tail cut anywhere is found by the head', () => {
    fc.assert(
      fc.property(groups, pick, (list, where) => {
        const { lines, heads } = makeLog(list);
        expect(verifyLog(lines.slice(0, 1 + (where % (lines.length - 1))), heads.at(-1)).ok).toBe(false);
      }),
    );
  });
});
