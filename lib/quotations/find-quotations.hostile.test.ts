import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.ts';
import { DOUBLED_TEXTS, HOSTILE_TEXTS, repeat } from './hostile-texts.cases.ts';

/** Twice as much text may take this many times as long: 2 where it is linear, 4 where it is quadratic. */
const MOST = 3.2;
/** Runs shorter than this, in milliseconds, say nothing on a busy machine. */
const LONG_ENOUGH = 50;
const ROUNDS = 3;
const LARGEST = 16_000_000;

describe('hostile texts are read to their end', () => {
  it.each(HOSTILE_TEXTS)('$name', { timeout: 60_000 }, ({ text, least, most }) => {
    const found = findQuotations({ text: text() }).length;
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });
});

describe('twice the text takes twice as long', () => {
  it.each(DOUBLED_TEXTS)('$name', { timeout: 120_000 }, ({ unit, lead = '' }) => {
    const size = sizeThatTakes(lead, unit);
    expect(ratioAt(lead, unit, size)).toBeLessThan(MOST);
  });
});

/** A size whose run is long enough to be timed; the search warms up as well. */
function sizeThatTakes(lead: string, unit: string): number {
  let size = 50_000;
  while (size < LARGEST / 2 && time(lead + repeat(unit, size)) < LONG_ENOUGH) size *= 2;
  return size;
}

/** The least of three ratios of medians: a busy moment lengthens one, a quadratic engine all of them. */
function ratioAt(lead: string, unit: string, size: number): number {
  const [once, twice] = [lead + repeat(unit, size), lead + repeat(unit, size * 2)];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && least >= MOST; i++) least = Math.min(least, medianTime(twice) / medianTime(once));
  return least;
}

function medianTime(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => time(text)).toSorted((a, b) => a - b);
  return times[ROUNDS >> 1] ?? 0;
}

function time(text: string): number {
  const from = performance.now();
  findQuotations({ text });
  return performance.now() - from;
}
