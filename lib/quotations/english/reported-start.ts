import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import { type CueGroup, takes } from './cue-groups.ts';
import { hasVerb, isTensed, pastDay } from './finite-verb.ts';
import { DETERMINERS, PREPOSITIONS } from './function-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { isDay, isPersonal } from './noun-words.ts';
import type { Place } from './place.ts';
import type { ReportedRule } from './reported.ts';
import { CLAUSE_VERBS } from './reported-verbs.ts';

/** Where what a verb reports begins, and by which construction; null where it reports nothing. */
export function contentStart({ units, sentence }: Place, group: CueGroup): { at: number; by: ReportedRule } | null {
  let at = group.end;
  if (/^(?:out|back|up|on)$/.test(units[at]?.lower ?? '') && !/^(?:on)$/.test(units[at]?.lower ?? '')) at++;
  const that = findThat(units, at, sentence.end);
  if (that !== null && takes(group, 'say', 'think', 'tell')) return { at: that, by: 'that' };
  at = pastDay(units, at);
  const first = units[at];
  if (!first || at >= sentence.end) return null;
  if (group.isPassive && group.verb.lemma !== 'ask') return null;
  if (/^(?:how|what|whether|why|if|who|where)$/.test(first.lower) && takes(group, 'say', 'think', 'tell'))
    return { at, by: 'question' };
  if (first.lower === 'to' && takes(group, 'to') && !PREPOSITIONS.has(units[at + 1]?.lower ?? ''))
    return { at, by: 'infinitive' };
  if (group.verb.lemma === 'call' && /^(?:for|on)$/.test(first.lower))
    return { at: at + 1, by: first.lower === 'for' ? 'object' : 'bidding' };
  const phrase = nounPhraseAfter(units, at, sentence.end);
  if (!phrase) return null;
  return afterPhrase({ units, sentence, group, at, phrase });
}

type Behind = { units: readonly Unit[]; sentence: Range; group: CueGroup; at: number; phrase: NounPhrase };

function afterPhrase({ units, sentence, group, at, phrase }: Behind): { at: number; by: ReportedRule } | null {
  const next = units[phrase.head.end];
  if (takes(group, 'tell') && next && /^(?:that|to|how|what|whether|why|if)$/.test(next.lower) && !takes(group, 'bid'))
    return { at: phrase.head.end, by: 'that' };
  if (takes(group, 'tell') && group.verb.lemma === 'tell') {
    if (next?.lower === 'to') return { at: phrase.head.end, by: 'infinitive' };
    const second = next ? nounPhraseAfter(units, phrase.head.end, sentence.end) : null;
    return second && hasVerb(units, second.head.end, sentence.end) ? { at: phrase.head.end, by: 'clause' } : null;
  }
  if (takes(group, 'bid') && hasWithin(units, at, { end: sentence.end, word: 'to' })) return { at, by: 'bidding' };
  if (CLAUSE_VERBS.has(group.verb.lemma) && (isPersonal(units[at]) || hasVerb(units, phrase.head.end, sentence.end)))
    return { at, by: 'clause' };
  if (takes(group, 'call') && !takes(group, 'think')) return { at, by: 'naming' };
  if (takes(group, 'of')) return { at, by: 'object' };
  return null;
}

function hasWithin(units: readonly Unit[], from: number, { end, word }: { end: number; word: string }): boolean {
  for (let i = from + 1; i < end && i < from + 14; i++) {
    if (units[i]?.text === ',' || units[i]?.quote) return false;
    if (units[i]?.lower === word)
      return !isDay(units[i + 1]) && !DETERMINERS.has(units[i + 1]?.lower ?? '') && !(units[i + 1]?.isCapital ?? false);
  }
  return false;
}

function findThat(units: readonly Unit[], from: number, end: number): number | null {
  for (let i = from; i < end && i < from + 16; i++) {
    const unit = units[i];
    if (!unit || unit.quote || /^[;:]$/.test(unit.text)) return null;
    if (unit.lower === 'that' && !isPersonal(units[i + 1]) && !hasVerb(units, i + 2, end)) return null;
    if (unit.lower === 'that') return units[i + 1]?.lower !== 'of' && (i === from || !isRelative(units, i)) ? i : null;
    if (unit.text === ',' || (i > from && isTensed(unit, units[i - 1]))) return null;
  }
  return null;
}

/** "the plan that would", "a report that said": a that which goes on a noun. */
const isRelative = (units: readonly Unit[], at: number): boolean => {
  const next = units[at + 1];
  return next !== undefined && isTensed(next, units[at]);
};
