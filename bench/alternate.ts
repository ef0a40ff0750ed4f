/** Something to be timed: its name, and the work, which answers how many things it found. */
export type Contender = { name: string; work: () => number };

/** Times of one contender: the median of its rounds in milliseconds, the fastest and the slowest, and what it found. */
export type Timing = { name: string; median: number; fastest: number; slowest: number; found: number };

/**
 * Times contenders in turns within this process, so that a busy moment of the machine falls on all of them: one round of warming up,
 * then the rounds asked for, each beginning with another contender.
 */
export function alternate(contenders: readonly Contender[], rounds: number): Timing[] {
  const found = new Map(contenders.map(({ name, work }) => [name, work()]));
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender) times.get(contender.name)?.push(timed(contender.work));
    }
  }
  return contenders.map(({ name }) => {
    const sorted = (times.get(name) ?? []).sort((a, b) => a - b);
    return {
      name,
      median: medianOf(sorted),
      fastest: sorted[0] ?? 0,
      slowest: sorted.at(-1) ?? 0,
      found: found.get(name) ?? 0,
    };
  });
}

/** The median time of a contender by its name. */
export function medianFor(timings: readonly Timing[], name: string): number {
  return timings.find((timing) => timing.name === name)?.median || Number.EPSILON;
}

function timed(work: () => number): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
