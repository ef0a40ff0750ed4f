import type { Range } from '#lib/text/paragraphs.ts';
import type { Described } from '../credits.ts';
import type { Unit } from '../units.ts';
import type { LanguageTable } from './language-table.ts';
import type { Reading } from './table-reading.ts';

/** Whether a word is an office or a calling; German compounds by their last part. */
export function isRole(unit: Unit | undefined, table: LanguageTable): boolean {
  if (!unit?.isWord) return false;
  if (table.roles.has(unit.lower)) return true;
  if (!table.hasNounCapitals || !unit.isCapital || unit.lower.length < 7) return false;
  return table.endings.get(unit.lower.slice(-3))?.some((ending) => unit.lower.endsWith(ending)) ?? false;
}

/** A head parted into the name and the words before it that say who it is; a head without a name is its own mention. */
export function describeHead(reading: Reading, head: Range): Described {
  const { units, table } = reading;
  const opening = behindDeterminers(reading, head);
  const whole = { mention: trimmed(reading, head), role: null, isName: false };
  const name = trailingName(reading, { start: opening, end: head.end });
  if (name) return { mention: name, role: roleBefore(reading, { start: opening, end: name.start }), isName: true };
  const first = units[opening];
  const hasRole = units.slice(opening, head.end).some((unit) => isRole(unit, table));
  const isBody = first?.isCapital === true && !hasRole && !(table.hasNounCapitals && isCommonNoun(reading, head));
  return isBody ? { mention: trimmed(reading, { start: opening, end: head.end }), role: null, isName: true } : whole;
}

/** In German "die Polizei" is a noun; two capitals in a row ("das Rote Kreuz") are a name. */
function isCommonNoun({ units, table }: Reading, { start, end }: Range): boolean {
  if (!table.determiners.has(units[start]?.lower ?? '')) return false;
  return !units.slice(start, end).some((unit, i, all) => unit.isCapital && i > 1 && all[i - 1]?.isCapital);
}

/** Past the articles and the like that open a head; its last word stays. */
export function behindDeterminers({ units, table }: Reading, { start, end }: Range): number {
  let from = start;
  while (from < end - 1 && table.determiners.has(units[from]?.lower ?? '')) from++;
  return from;
}

function trimmed({ units }: Reading, { start, end }: Range): Range {
  let stop = end;
  while (stop > start + 1 && !units[stop - 1]?.isWord && units[stop - 1]?.text !== '.') stop--;
  return { start, end: stop };
}

/** The run of capitals at the end of a head that is a person's name, without address and role in front of it. */
function trailingName(reading: Reading, head: Range): Range | null {
  const { units, table } = reading;
  let from = head.end;
  while (from > head.start && goesOnName(reading, from - 1, head)) from--;
  for (let i = head.end - 1; i >= from; i--) {
    if (!isRole(units[i], table) && !table.addresses.has(units[i]?.lower ?? '')) continue;
    from = i + 1;
    break;
  }
  while (from < head.end && (!units[from]?.isWord || !units[from]?.isCapital)) from++;
  if (from >= head.end) return null;
  const length = head.end - from;
  if (isBehindLink(reading, from, head)) return length >= 3 ? { start: from + 1, end: head.end } : null;
  const before = units[from - 1];
  if (from > head.start) return before && !table.links.has(before.lower) ? { start: from, end: head.end } : null;
  return unledName(reading, { start: from, end: head.end });
}

/** A run of capitals with nothing but an article before it: with one it is a body's name, unless a calling opens the run. */
function unledName({ units, table }: Reading, run: Range): Range | null {
  if (!table.determiners.has(units[run.start - 1]?.lower ?? '')) return run;
  const length = run.end - run.start;
  const opening = units[run.start]?.lower ?? '';
  const opensWithCalling = table.hasNounCapitals && (length >= 3 ? /(?:er|in)$/ : /[^e]in$/).test(opening);
  return opensWithCalling && length >= 2 ? { start: run.start + 1, end: run.end } : null;
}

function goesOnName({ units, table }: Reading, at: number, head: Range): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.isCapital) return true;
  if (unit.text === '.') return units[at - 1]?.end === unit.start;
  return isParticle({ units, table }, at) && at > head.start;
}

/** "von" in "Ada von Quell", and "der" in "Ada von der Quell": an article belongs to a name only behind another particle. */
export function isParticle({ units, table }: Pick<Reading, 'units' | 'table'>, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || !before || !table.particles.has(unit.lower)) return false;
  const next = units[at + 1];
  const goesOn = next?.isCapital === true || (next !== undefined && table.particles.has(next.lower));
  const isArticle = table.determiners.has(unit.lower);
  if (!isArticle && table.hasNounCapitals && isSurname({ units, table }, at - 1)) return false;
  return goesOn && (isArticle ? table.particles.has(before.lower) && !before.isCapital : before.isCapital);
}

/** "Ben Rath von der Polizei": behind given name and surname a German particle says where somebody belongs. */
function isSurname({ units, table }: Pick<Reading, 'units' | 'table'>, at: number): boolean {
  const before = units[at - 1];
  return before?.isCapital === true && !isRole(before, table) && !table.addresses.has(before.lower);
}

function isBehindLink({ units, table }: Reading, from: number, head: Range): boolean {
  for (let i = from - 1; i > head.start && i >= from - 2; i--) {
    if (table.links.has(units[i]?.lower ?? '')) return true;
    if (!table.determiners.has(units[i]?.lower ?? '')) return false;
  }
  return false;
}

/** The words before a name, unless they are only an address ("Mme"). */
function roleBefore({ units, table }: Reading, { start, end }: Range): Range | null {
  const isAddress = (unit: Unit | undefined): boolean =>
    unit !== undefined && (table.addresses.has(unit.lower) || unit.text === '.' || table.determiners.has(unit.lower));
  let stop = end;
  while (stop > start && isAddress(units[stop - 1])) stop--;
  if (stop <= start) return null;
  const isOnlyCalled = units.slice(start, stop).every(isAddress);
  return isOnlyCalled ? null : { start, end: stop };
}
