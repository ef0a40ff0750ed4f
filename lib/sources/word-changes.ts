import type { WordPair } from './align-words.ts';
import type { QuoteWord } from './quote-words.ts';

/** Words `from` up to `to`, by index. */
export type Words = { from: number; to: number };

/** What happened to some words: `pair` is one word for one, `cut` what a marked ellipsis left out. Words of both sides are used up in order. */
export type WordChange = {
  kind: 'pair' | 'replaced' | 'added' | 'missing' | 'moved' | 'cut';
  quote: Words;
  source: Words;
};

/** A quote and a place, as words: `cutsAt` holds the indexes of the quote's words before which an ellipsis stands. */
export type Sides = {
  quote: readonly QuoteWord[];
  source: readonly string[];
  place: Words;
  cutsAt: ReadonlySet<number>;
};

/** So many words are told one by one when as many stand for them; more are told as one change. */
const ONE_BY_ONE = 4;

/** The changes between a quote and a place, from the pairs of words that stand for each other, in order. */
export function wordChanges(pairs: readonly WordPair[], sides: Sides): WordChange[] {
  const changes: WordChange[] = [];
  let [quoteAt, sourceAt] = [0, sides.place.from];
  for (const { quote, source } of pairs) {
    changes.push(...between({ from: quoteAt, to: quote }, { from: sourceAt, to: source }, sides));
    changes.push({ kind: 'pair', quote: { from: quote, to: quote + 1 }, source: { from: source, to: source + 1 } });
    [quoteAt, sourceAt] = [quote + 1, source + 1];
  }
  changes.push(...between({ from: quoteAt, to: sides.quote.length }, { from: sourceAt, to: sides.place.to }, sides));
  return changes;
}

/** Words of both sides between two pairs. An ellipsis among the quote's takes what the record has beyond them. */
function between(quote: Words, source: Words, sides: Sides): WordChange[] {
  const cutAt = firstCut(quote, sides);
  if (cutAt < 0) return replacedBy(quote, source, sides);
  const before = { from: quote.from, to: cutAt };
  const after = { from: cutAt, to: quote.to };
  const nothing = { from: source.to, to: source.to };
  const cut: WordChange = { kind: 'cut', quote: { from: cutAt, to: cutAt }, source };
  return [...added(before, source.from), cut, ...replacedBy(after, nothing, sides)];
}

function firstCut(quote: Words, { cutsAt }: Sides): number {
  for (let i = quote.from; i <= quote.to; i++) if (i > 0 && cutsAt.has(i)) return i;
  return -1;
}

function added(quote: Words, at: number): WordChange[] {
  return quote.to > quote.from ? [{ kind: 'added', quote, source: { from: at, to: at } }] : [];
}

function missing(source: Words, at: number): WordChange[] {
  return source.to > source.from ? [{ kind: 'missing', quote: { from: at, to: at }, source }] : [];
}

/** Some words for others; glosses at the ends of a stretch that holds other words too stand for themselves. */
function replacedBy(quote: Words, source: Words, sides: Sides): WordChange[] {
  if (quote.to === quote.from) return missing(source, quote.from);
  if (source.to === source.from) return runsOf(quote, sides).flatMap((run) => added(run, source.from));
  const runs = runsOf(quote, sides);
  const core = runs.find(({ from }) => !sides.quote[from]?.gloss) ?? runs[0] ?? quote;
  return runs.flatMap((run) => {
    if (run !== core) return added(run, run.from < core.from ? source.from : source.to);
    return exchanged(run, source);
  });
}

/** Cuts words where glosses begin and end. */
function runsOf({ from, to }: Words, { quote }: Sides): Words[] {
  const runs: Words[] = [];
  for (let i = from; i < to; i++) {
    const last = runs.at(-1);
    if (last && quote[i]?.gloss === quote[last.from]?.gloss) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  return runs;
}

function exchanged(quote: Words, source: Words): WordChange[] {
  const [ours, theirs] = [quote.to - quote.from, source.to - source.from];
  if (ours === theirs && ours <= ONE_BY_ONE) {
    return Array.from({ length: ours }, (_, i) => ({
      kind: 'replaced',
      quote: { from: quote.from + i, to: quote.from + i + 1 },
      source: { from: source.from + i, to: source.from + i + 1 },
    }));
  }
  const most = Math.max(ours + 3, ours * 2);
  const upTo = theirs > most ? source.from + ours : source.to;
  return [
    { kind: 'replaced', quote, source: { from: source.from, to: upTo } },
    ...missing({ from: upTo, to: source.to }, quote.to),
  ];
}
