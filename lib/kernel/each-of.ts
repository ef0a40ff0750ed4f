/**
 * Does the same for each of some things, one after the other; what goes wrong with one does not keep the others.
 * @throws AggregateError after all of them, with what went wrong for each; `words` says what could not be done: "locks could not be counted"
 */
export async function eachOf<T>(all: readonly T[], work: (each: T) => Promise<unknown>, words: string): Promise<void> {
  const faults: unknown[] = [];
  for (const each of all) await work(each).catch((fault: unknown) => faults.push(fault));
  if (faults.length) throw new AggregateError(faults, `${faults.length} of ${all.length} ${words}`);
}
