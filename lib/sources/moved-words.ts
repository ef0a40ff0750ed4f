import type { Sides, WordChange, Words } from './word-changes.ts';

/** So many changes are compared each with each; a quote that differs in more has other troubles. */
const MOST_CHANGES = 40;
const LONGEST_RUN = 400;
/** One word alone is moved only where it has so many letters. */
const LONG_WORD = 4;

/** Two runs of words that are the same, by where they begin, and how many words they have. */
type Run = { ours: number; theirs: number; size: number };

/** Words that the quote has in one place and the record in another, the same ones in the same order, are moved and not added and missing. */
export function withMoves(changes: readonly WordChange[], sides: Sides): WordChange[] {
  const isOneSided = changes.filter(({ kind }) => kind === 'added' || kind === 'missing');
  if (isOneSided.length < 2 || isOneSided.length > MOST_CHANGES) return [...changes];
  let told = [...changes];
  for (const added of isOneSided) {
    const move = added.kind === 'added' ? bestMove(added, told, sides) : null;
    if (move)
      told = told.flatMap((change) =>
        change === added || change === move.missing ? cutOut(change, move.run) : [change],
      );
  }
  return told;
}

function bestMove(
  added: WordChange,
  changes: readonly WordChange[],
  sides: Sides,
): { missing: WordChange; run: Run } | null {
  let best: { missing: WordChange; run: Run } | null = null;
  for (const missing of changes) {
    if (missing.kind !== 'missing') continue;
    const run = longestRun(added.quote, missing.source, sides);
    if (run && run.size > (best?.run.size ?? 0)) best = { missing, run };
  }
  return best;
}

/** The longest run of words that both have; null where it is too short to say that it was moved. */
function longestRun(ours: Words, theirs: Words, { quote, source, place }: Sides): Run | null {
  if (ours.to - ours.from > LONGEST_RUN || theirs.to - theirs.from > LONGEST_RUN) return null;
  let best: Run = { ours: ours.from, theirs: theirs.from, size: 0 };
  const sizes = new Int32Array(theirs.to - theirs.from + 1);
  for (let i = ours.from; i < ours.to; i++) {
    for (let j = theirs.to - 1; j >= theirs.from; j--) {
      const isSame = quote[i]?.word === source[j - place.from];
      const size = isSame ? (sizes[j - theirs.from] ?? 0) + 1 : 0;
      sizes[j - theirs.from + 1] = size;
      if (size > best.size) best = { ours: i + 1 - size, theirs: j + 1 - size, size };
    }
  }
  const isLong = best.size > 1 || (best.size === 1 && (quote[best.ours]?.word.length ?? 0) >= LONG_WORD);
  return isLong ? best : null;
}

/** A change in up to three: what stands before the run, the run, and what stands behind it. */
function cutOut(change: WordChange, run: Run): WordChange[] {
  const isAdded = change.kind === 'added';
  const words = isAdded ? change.quote : change.source;
  const from = isAdded ? run.ours : run.theirs;
  const cuts = [words.from, from, from + run.size, words.to];
  return [0, 1, 2].flatMap((i): WordChange[] => {
    const part = { from: cuts[i] ?? 0, to: cuts[i + 1] ?? 0 };
    if (part.to === part.from) return [];
    return [{ ...change, kind: i === 1 ? 'moved' : change.kind, [isAdded ? 'quote' : 'source']: part }];
  });
}
