/** A run of text that both versions have, or that only the newer one has. */
export type Run = { text: string; inserted: boolean };

const MOST_CELLS = 250_000;
const LEAST_SHARED = 0.4;

/**
 * The runs of `after`, marking the words that `before` does not have in that place. Two texts that share fewer than two words
 * in five, or are too long to compare, come back as one run with nothing marked: the difference would only confuse.
 */
export function markInsertions(before: string, after: string): Run[] {
  const [old, fresh] = [words(before), words(after)];
  if (old.length * fresh.length > MOST_CELLS) return [{ text: after, inserted: false }];
  const kept = keptWords(old, fresh);
  if (kept.size < fresh.filter(isWord).length * LEAST_SHARED) return [{ text: after, inserted: false }];
  return joinRuns(fresh.map((text, at) => ({ text, inserted: isWord(text) && !kept.has(at) })));
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}'’-]+|\s+|[^\p{L}\p{N}\p{M}\s'’-]+/gu) ?? [];
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** Indices into `fresh` of the words of a longest common subsequence. */
function keptWords(old: readonly string[], fresh: readonly string[]): Set<number> {
  const [a, b] = [old.filter(isWord), fresh.flatMap((text, at) => (isWord(text) ? [{ text, at }] : []))];
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const cell = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = a[i] === b[j]?.text ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const word = b[j];
    if (word && a[i] === word.text) {
      kept.add(word.at);
      i++;
      j++;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

function joinRuns(tokens: readonly Run[]): Run[] {
  const runs: Run[] = [];
  tokens.forEach((token, at) => {
    const last = runs.at(-1);
    const between = last?.inserted && /^\s+$/.test(token.text) && tokens[at + 1]?.inserted;
    const inserted = token.inserted || Boolean(between);
    if (last && last.inserted === inserted) last.text += token.text;
    else runs.push({ text: token.text, inserted });
  });
  return runs;
}
