import type { Unit } from '../units.ts';
import { type Attribution, according } from './attribution.ts';
import { takes } from './cue-groups.ts';
import { looksFinite } from './finite-verb.ts';
import { ADVERBS, DETERMINERS } from './function-words.ts';
import { isAside, isStrong } from './judge-cue.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Place } from './place.ts';

const isComma = (unit: Unit | undefined): boolean => unit !== undefined && /^[,—–―-]$/.test(unit.text);

/** `“…,” said Ada Quell`, `“…,” Quell said`, `“…,” according to Quell`, `“…” — Ada Quell`. */
export function attributionAfter({ units, sentence, groups }: Place, at: number): Attribution | null {
  const quote = units[at];
  if (!quote) return null;
  const invites = /[,?!—–-]["'’”\s]*$/.test(quote.text) || isComma(units[at + 1]);
  let from = at + 1;
  while (isComma(units[from]) && from < sentence.end) from++;
  const first = units[from];
  if (!first || from >= sentence.end) return null;
  if (/^[—―–-]$/.test(units[at + 1]?.text ?? '')) {
    const byDash = attributionByDash({ units, sentence, groups }, from);
    if (byDash) return byDash;
  }
  if (first.lower === 'according' && units[from + 1]?.lower === 'to') return according(units, from, sentence.end);
  const inverted = groups.find((group) => group.start === from || (group.at === from && group.start <= from));
  if (inverted && invites && takes(inverted, 'say', 'tell', 'think')) {
    let after = inverted.at + 1;
    while (ADVERBS.has(units[after]?.lower ?? '')) after++;
    const speaker = nounPhraseAfter(units, after, sentence.end);
    if (speaker && inverted.verb.form !== 'ing')
      return { speaker, cue: inverted, by: 'inverted', certain: true, isClosing: true };
  }
  const group = groups.find((each) => each.at > from && each.subject !== null && each.verb.form !== 'ing');
  if (!group?.subject || group.subject.start > from + 1 || !takes(group, 'say', 'tell', 'think')) {
    if (at !== sentence.start || !invites || first.quote) return null;
    return byLongName({ units, groups }, from) ?? byUnknownVerb(units, from, sentence.end);
  }
  if (group.subject.start === from + 1 && !/^(?:the|a|an|as|so)$/.test(first.lower) && !ADVERBS.has(first.lower))
    return null;
  if (units.slice(from, group.at).some((unit) => unit.quote)) return null;
  if (!invites && !endsSoon(units, group.end, sentence.end)) return null;
  const leadsOn = leadsToQuote(units, group.end, sentence.end);
  if (leadsOn && !(at === sentence.start || invites)) return null;
  return {
    speaker: group.subject,
    cue: group,
    by: 'after',
    certain: invites,
    isClosing: invites && endsSoon(units, group.end, sentence.end),
  };
}

/** `“…,” Ada Quell, 30, of Marsh End, who runs the mill, said`: a name with much behind it, then a verb of speech. */
function byLongName({ units, groups }: Omit<Place, 'sentence'>, from: number): Attribution | null {
  const first = units[from];
  if (!first || !(first.isCapital || DETERMINERS.has(first.lower))) return null;
  const group = groups.find(
    (each) =>
      each.at > from &&
      isStrong(each) &&
      each.verb.form !== 'ing' &&
      each.verb.form !== 'base' &&
      !isAside(units, each),
  );
  const speaker = group && group.at < from + 45 ? nounPhraseAfter(units, from, group.start) : null;
  if (!group || !speaker || units.slice(from, group.at).some((unit) => unit.quote)) return null;
  return { speaker, cue: group, by: 'after', certain: true, isClosing: true };
}

/** `“…,” the angry miller thundered`: behind a quotation with a comma any verb may be one of speech. */
function byUnknownVerb(units: readonly Unit[], from: number, ceiling: number): Attribution | null {
  for (let i = from + 1; i < ceiling && i < from + 12; i++) {
    if (!looksFinite(units, i)) continue;
    const speaker = nounPhraseBefore(units, i, from);
    return speaker?.start === from ? { speaker, cue: { start: i, end: i + 1 }, by: 'after', certain: false } : null;
  }
  return null;
}

function endsSoon(units: readonly Unit[], from: number, ceiling: number): boolean {
  for (let i = from; i < ceiling && i < from + 4; i++) if (/^[.,;]$/.test(units[i]?.text ?? '')) return true;
  return from >= ceiling;
}

function leadsToQuote(units: readonly Unit[], from: number, ceiling: number): boolean {
  const next = /^[,:]$/.test(units[from]?.text ?? '') ? from + 1 : from;
  return next < ceiling && (units[next]?.quote ?? null) !== null;
}

/** A name behind a dash, at the end of the sentence: how a list of quotations names its speakers. */
function attributionByDash({ units, sentence }: Place, from: number): Attribution | null {
  const speaker = nounPhraseAfter(units, from, sentence.end);
  if (!speaker || !units[from]?.isCapital || speaker.end < sentence.end - 1 || speaker.end - speaker.start > 12)
    return null;
  return { speaker, cue: { start: from - 1, end: from }, by: 'dash', certain: true };
}

/** `The mill “…”, Quell said`: the sentence's end says who. */
export function attributionTrailing({ units, sentence, groups }: Place, at: number): Attribution | null {
  for (let i = at + 1; i < sentence.end; i++) {
    if (units[i]?.lower === 'according' && units[i + 1]?.lower === 'to') return according(units, i, sentence.end);
    if (units[i]?.text !== ',' && !(units[i]?.quote && /,\s*$/.test(units[i]?.text ?? ''))) continue;
    const group = groups.find((each) => each.subject?.start === i + 1 && takes(each, 'say', 'tell', 'think'));
    if (group?.subject) return { speaker: group.subject, cue: group, by: 'trailing', certain: true };
    const inverted = groups.find((each) => each.at === i + 1 && takes(each, 'say') && each.verb.form !== 'ing');
    const speaker = inverted && nounPhraseAfter(units, inverted.at + 1, sentence.end);
    if (inverted && speaker) return { speaker, cue: inverted, by: 'trailing', certain: true };
  }
  return null;
}
