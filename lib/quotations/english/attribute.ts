import { attributionAfter, attributionTrailing } from './attribute-after.ts';
import { attributionBefore, attributionByVerb } from './attribute-before.ts';
import type { Attribution } from './attribution.ts';
import type { Place } from './place.ts';

/** Reads who is credited with the marked stretch at unit `at`, within its sentence; null where the sentence does not say. */
export function attributeQuote(place: Place, at: number): Attribution | null {
  const before = attributionBefore(place, at);
  const after = attributionAfter(place, at);
  const isInside = at > place.sentence.start && before?.certain && before.isSpeech;
  if (after && !(isInside && !after.isClosing)) return after;
  if (isInside) return before;
  const trailing = before?.isSpeech ? null : attributionTrailing(place, at);
  return trailing ?? before ?? attributionByVerb(place, at);
}
