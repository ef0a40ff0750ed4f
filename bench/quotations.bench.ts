import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findQuotations } from '#lib/quotations/find-quotations.ts';
import { alternate, type Contender, medianFor, type Timing } from './alternate.ts';
import { articleTexts } from './article-texts.ts';

const SIZE = 1_200_000;
const ROUNDS = 5;
/** Every pair of marks that the engine knows, and nothing else: no speaker, no nesting, no apostrophes told from marks. */
const MARKS =
  /“[^”\n]+”|‘[^’\n]+’|"[^"\n]+"|'[^'\n]+'|«[^»\n]+»|‹[^›\n]+›|„[^“”\n]+[“”]|「[^」\n]+」|『[^』\n]+』|﹁[^﹂\n]+﹂/gu;
const OURS = 'find quotations';
const BARE = 'bare expression for marks';

/** How fast quotations are found, beside what one would take instead, on the same texts. Ratios count; times are this machine's. */
export async function benchQuotations(): Promise<void> {
  const { from, texts } = articleTexts(SIZE);
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${texts.length} texts, ${(units / 1e6).toFixed(2)} million characters: ${from}; median of ${ROUNDS} rounds in turns\n`,
  );
  const timings = alternate(contenders(texts), ROUNDS);
  printTable(timings, units);
  printGoals(timings, units);
}

function contenders(texts: readonly string[]): Contender[] {
  const wink = winkNLP(model);
  const over = (count: (text: string) => number) => () => texts.reduce((sum, text) => sum + count(text), 0);
  return [
    { name: OURS, work: over((text) => findQuotations({ text }).length) },
    { name: BARE, work: over(countMarked) },
    { name: 'compromise .quotations()', work: over((text) => nlp(text).quotations().out('array').length) },
    { name: 'wink-nlp reading (no quotations)', work: over((text) => wink.readDoc(text).sentences().length()) },
  ];
}

/** Looks at every match, so that none of the search can be left out. */
function countMarked(text: string): number {
  let found = 0;
  let units = 0;
  for (const match of text.matchAll(MARKS)) {
    found++;
    units += match[0].length;
  }
  return units ? found : 0;
}

function printTable(timings: readonly Timing[], units: number): void {
  const ours = medianFor(timings, OURS);
  const bare = medianFor(timings, BARE);
  console.log(
    `${'what'.padEnd(34)}${['ms', 'fastest', 'slowest', 'MB/s', '÷ ours', '÷ bare', 'found'].map((word) => word.padStart(9)).join('')}`,
  );
  for (const { name, median, fastest, slowest, found } of timings) {
    const figures = [median.toFixed(0), fastest.toFixed(0), slowest.toFixed(0), (units / median / 1000).toFixed(2)];
    const ratios = [(median / ours).toFixed(2), (median / bare).toFixed(1), String(found)];
    console.log(name.padEnd(34) + [...figures, ...ratios].map((figure) => figure.padStart(9)).join(''));
  }
}

function printGoals(timings: readonly Timing[], units: number): void {
  const ours = medianFor(timings, OURS);
  const ratio = ours / medianFor(timings, BARE);
  const speed = units / ours / 1000;
  console.log(`\nbelow 15 times the bare expression: ${ratio < 15 ? 'yes' : 'no'}, ${ratio.toFixed(1)} times`);
  console.log(`over 1 MB a second on one core: ${speed > 1 ? 'yes' : 'no'}, ${speed.toFixed(2)} MB/s`);
}
