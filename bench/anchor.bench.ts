import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import type { Anchor } from '#lib/annotations/anchor.ts';
import { anchorText } from '#lib/annotations/anchor-text.ts';
import { carryAnchors } from '#lib/annotations/carry-anchors.ts';
import { describeSegment } from '#lib/text/selector.ts';
import { alternate, type Timing } from './alternate.ts';
import { articleTexts } from './article-texts.ts';
import { editArticle, type Marked } from './edited-article.ts';
import { matchQuote } from './match-quote.ts';

const WORDS = 100_000;
const ROUNDS = 9;
/** The carry-over takes milliseconds: more rounds, so that both are warm and a busy moment weighs little. */
const CARRY_ROUNDS = 61;
const ANNOTATIONS = 1000;
type Placed = { start: number; end: number } | null;

/** How fast passages are placed in a text and carried over to a version, and how many wrongly, beside what one would take instead. */
export async function benchAnchor(): Promise<void> {
  const { from, texts } = articleTexts(WORDS * 8);
  const article = texts.join('\n\n').split(' ').slice(0, WORDS).join(' ');
  console.log(
    `${WORDS} words, ${article.length} characters: ${from}; medians of ${ROUNDS} and ${CARRY_ROUNDS} rounds in turns`,
  );
  selectors(article);
  versions(article);
}

function selectors(article: string): void {
  const { old, now, marked } = editArticle(article, { count: ANNOTATIONS, edited: ANNOTATIONS / 10, rewrite: false });
  const quotes = marked.map(({ start, end }) => describeSegment(old, start, end));
  const ours = () => anchorText({ text: now, selectors: quotes }).map(placeOf);
  const theirs = () => quotes.map((quote): Placed => matchQuote(now, quote));
  console.log(
    `\n${marked.length} quotes, ${marked.filter(({ isEdited }) => isEdited).length} edited, placed in the text`,
  );
  const timings = time({ 'anchor (selectors)': ours, 'Hypothesis on approx-string-match': theirs }, ROUNDS);
  const [mine, others] = [ours(), theirs()];
  printTable(timings, [mine, others], marked);
  const wrongAlone = mine.filter((place, at) => isWrong(place, marked[at]) && !isWrong(others[at] ?? null, marked[at]));
  printGoal(timings, 20);
  console.log(`no wrong placement that it does not make: ${wrongAlone.length ? 'no' : 'yes'}, ${wrongAlone.length}`);
}

function versions(article: string): void {
  const { old, now, marked } = editArticle(article, { count: ANNOTATIONS, edited: ANNOTATIONS / 10, rewrite: true });
  const ours = () => carryAnchors({ old, new: now, passages: marked }).map(placeOf);
  const theirs = () => mapped(old, now, marked);
  console.log(`\n${marked.length} annotations carried over to a new version`);
  const timings = time({ 'anchor (versions)': ours, 'diff-match-patch: diff, then map': theirs }, CARRY_ROUNDS);
  printTable(timings, [ours(), theirs()], marked);
  printGoal(timings, 5);
}

/** A place that has become empty counts as gone. */
function mapped(old: string, now: string, marked: readonly Marked[]): Placed[] {
  const tool = new DiffMatchPatch();
  const diffs = tool.diff_main(old, now);
  return marked.map((mark) => {
    const [start, end] = [tool.diff_xIndex(diffs, mark.start), tool.diff_xIndex(diffs, mark.end)];
    return end > start ? { start, end } : null;
  });
}

function placeOf(anchor: Anchor): Placed {
  return anchor.status === 'orphaned' ? null : { start: anchor.start, end: anchor.end };
}

/** Placed, and less than four fifths of it is where the passage stands. */
function isWrong(place: Placed, mark: Marked | undefined): boolean {
  if (!place || !mark) return false;
  if (!mark.now) return true;
  const both = Math.min(place.end, mark.now.end) - Math.max(place.start, mark.now.start);
  return both < 0.8 * (Math.max(place.end, mark.now.end) - Math.min(place.start, mark.now.start));
}

function time(works: Record<string, () => Placed[]>, rounds: number): Timing[] {
  const contenders = Object.entries(works).map(([name, work]) => ({ name, work: () => work().filter(Boolean).length }));
  return alternate(contenders, rounds);
}

function printTable(timings: readonly Timing[], places: readonly Placed[][], marked: readonly Marked[]): void {
  const heads = ['ms', 'fastest', 'slowest', 'right', 'wrong', 'gone'];
  console.log(`${'what'.padEnd(36)}${heads.map((word) => word.padStart(9)).join('')}`);
  timings.forEach(({ name, median, fastest, slowest }, at) => {
    const found = places[at] ?? [];
    const wrong = found.filter((place, index) => isWrong(place, marked[index])).length;
    const right = found.filter((place, index) => (place ? !isWrong(place, marked[index]) : !marked[index]?.now)).length;
    const gone = found.filter((place, index) => !place && marked[index]?.now).length;
    const figures = [median.toFixed(1), fastest.toFixed(1), slowest.toFixed(1), ...[right, wrong, gone].map(String)];
    console.log(name.padEnd(36) + figures.map((figure) => figure.padStart(9)).join(''));
  });
}

function printGoal(timings: readonly Timing[], goal: number): void {
  const ratio = (timings[1]?.median ?? 0) / (timings[0]?.median || 1);
  console.log(`${goal} times the speed: ${ratio >= goal ? 'yes' : 'no'}, ${ratio.toFixed(1)} times`);
}
