import { isWordAt, subTokens, type Tokens } from './anchor-tokens.ts';
import { type Alignment, type Body, bodyOf, pairAfter, pairBefore } from './passage-body.ts';
import { beginsSentence, firstSentence, lastSentence, nearestSentence } from './sentence-borders.ts';
import { compareSpans, type Span, weightOf, weightOfSpan } from './token-span.ts';

/** How many tokens beside a passage's words are looked at, and how many sentences a changed passage may become. */
const REACH = 400;
const MANY = 24;
/** Beside words in the middle of a sentence. */
const NEAR = 24;

/**
 * The stretch of new tokens that a stretch of old ones has become, by the pairs of its words; null when none of them is paired. A
 * passage of whole sentences becomes whole sentences, unless all of its words stand there as before.
 */
export function mapSpan(alignment: Alignment, span: Span): Span | null {
  const body = bodyOf(alignment, span);
  if (!body) return null;
  const verbatim = verbatimSpan(alignment, span, body);
  if (verbatim) return verbatim;
  const sentences = bestSentences(alignment, span, body);
  if (sentences) return sentences;
  const closer = closerBody(alignment, span, body);
  return { start: startOf(alignment, span, closer), end: endOf(alignment, span, closer) };
}

/** The very characters of the passage, near its body: then nothing around them belongs to it. Null where they are not. */
function verbatimSpan({ old, now }: Alignment, span: Span, body: Body): Span | null {
  const size = span.end - span.start;
  const words = old.text.slice(old.starts[span.start] ?? 0, old.ends[span.end - 1] ?? 0);
  const expected = body.firstNew - (body.firstOld - span.start);
  for (let step = 0; step <= NEAR; step++) {
    for (const start of step ? [expected - step, expected + step] : [expected]) {
      if (start < 0 || now.ids[start] !== old.ids[span.start] || now.ids[start + size - 1] !== old.ids[span.end - 1])
        continue;
      const isLong = (now.ends[start + size - 1] ?? 0) - (now.starts[start] ?? 0) === words.length;
      if (isLong && now.text.startsWith(words, now.starts[start] ?? 0)) return { start, end: start + size };
    }
  }
  return null;
}

/** For a passage of whole sentences, the new sentences around its words that are most like it; null for other passages. */
function bestSentences({ old, now, pairs }: Alignment, span: Span, body: Body): Span | null {
  if (!beginsSentence(old, span.start) || !beginsSentence(old, span.end)) return null;
  const left = lastSentence(now, Math.max(0, body.firstNew - REACH), body.firstNew);
  const right = firstSentence(now, body.lastNew + 1, Math.min(now.length, body.lastNew + REACH));
  if (left === null || right === null) return null;
  const compared = compareSpans({ old, now, oldSpan: span, newSpan: { start: left, end: right } });
  const counted = new Float64Array(right - left);
  compared.pairs.forEach((place, index) => {
    if (place >= 0) counted[place] = weightOf(old, span.start + index);
  });
  const neighbours = neighbourBorders({ old, now, pairs }, span);
  const borders = sentenceBorders(now, { left, right, neighbours });
  return mostAlike(now, { borders, counted, whole: weightOfSpan(old, span) });
}

/** Where the sentences beside the passage begin and end now, if their nearest words stayed. */
function neighbourBorders({ now, pairs }: Alignment, span: Span): number[] {
  const isRun = (from: number, step: number) => {
    const place = pairs[from] ?? -1;
    return place >= 0 && pairs[from + step] === place + step && pairs[from + 2 * step] === place + 2 * step;
  };
  const before = (pairs[span.start - 1] ?? -1) + 1;
  const after = pairs[span.end] ?? -1;
  const borders: number[] = [];
  if (!isWordAt(now, before - 1) || isRun(span.start - 1, -1)) borders.push(before);
  if (!isWordAt(now, after - 1) || isRun(span.end, 1)) borders.push(after);
  return borders;
}

/** Where sentences begin, and the places beside marks where the neighbours of the passage still stand. */
function sentenceBorders(
  now: Tokens,
  { left, right, neighbours }: { left: number; right: number; neighbours: number[] },
): number[] {
  const borders = [left];
  for (let at = left + 1; at < right; at++) if (beginsSentence(now, at) || neighbours.includes(at)) borders.push(at);
  return [...borders, right];
}

type Counted = { borders: number[]; counted: Float64Array; whole: number };

/** The run of sentences whose words are most alike to the passage's, by the letters paired and not paired. */
function mostAlike(now: Tokens, { borders, counted, whole }: Counted): Span | null {
  const left = borders[0] ?? 0;
  let best: Span | null = null;
  let most = 0;
  for (let first = 0; first < borders.length - 1; first++) {
    let paired = 0;
    let weight = 0;
    for (let last = first; last < Math.min(borders.length - 1, first + MANY); last++) {
      const [start, end] = [borders[last] ?? left, borders[last + 1] ?? left];
      for (let at = start; at < end; at++) {
        paired += counted[at - left] ?? 0;
        weight += weightOf(now, at);
      }
      const score = (3 * paired) / (2 * whole + weight);
      if (score <= most) continue;
      most = score;
      best = { start: borders[first] ?? left, end };
    }
  }
  return best;
}

/** The passage's words paired afresh with those around its body alone, where a comparison of whole texts may have led some astray. */
function closerBody({ old, now }: Alignment, span: Span, body: Body): Body {
  const start = Math.max(0, body.firstNew - Math.min(NEAR, body.firstOld - span.start));
  const end = Math.min(now.length, body.lastNew + 1 + Math.min(NEAR, span.end - 1 - body.lastOld));
  const { pairs } = compareSpans({ old, now, oldSpan: span, newSpan: { start, end } });
  const inner = subTokens(old, span.start, span.end);
  const near = pairs.map((place) => (place < 0 ? -1 : start + place));
  const found = bodyOf({ old: inner, now, pairs: near }, { start: 0, end: inner.length });
  if (!found) return body;
  return { ...found, firstOld: found.firstOld + span.start, lastOld: found.lastOld + span.start };
}

function startOf({ old, now, pairs }: Alignment, span: Span, body: Body): number {
  const low = pairBefore(pairs, span.start) + 1;
  const high = body.firstNew;
  const missing = body.firstOld - span.start;
  const from = Math.max(0, Math.min(low, high));
  if (beginsSentence(old, span.start)) {
    const near = Math.max(from, high - missing);
    const sentence = missing
      ? nearestSentence(now, { from, to: high, near })
      : lastSentence(now, Math.max(from, high - REACH), high);
    if (sentence !== null) return sentence;
  }
  if (!missing) return high;
  const inSentence = Math.max(from, lastSentence(now, Math.max(from, high - REACH), high) ?? from);
  const isNextToPair = span.start > 0 && (pairs[span.start - 1] ?? -1) === low - 1;
  return isNextToPair ? inSentence : Math.max(inSentence, high - missing);
}

function endOf({ old, now, pairs }: Alignment, span: Span, body: Body): number {
  const high = pairAfter(pairs, span.end, now.length);
  const low = body.lastNew + 1;
  const missing = span.end - body.lastOld - 1;
  const to = Math.max(low, high);
  if (beginsSentence(old, span.end)) {
    const near = Math.min(to, low + missing);
    const sentence = missing
      ? nearestSentence(now, { from: low, to, near })
      : firstSentence(now, low, Math.min(to, low + REACH));
    if (sentence !== null) return sentence;
  }
  if (!missing) return low;
  const inSentence = Math.min(to, firstSentence(now, low, Math.min(to, low + REACH)) ?? to);
  const isNextToPair = span.end < old.length && (pairs[span.end] ?? -1) === high;
  return isNextToPair ? inSentence : Math.min(inSentence, low + missing);
}
