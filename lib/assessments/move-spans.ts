import { carryAnchors } from '#lib/annotations/carry-anchors.ts';
import type { CodeUse } from '#lib/method/codes.ts';

/**
 * Codes with their fault spans moved from one version's text to another's. A span whose words are not there any more is dropped, and its
 * code stands without one.
 */
export function moveSpans(codes: readonly CodeUse[], texts: { old: string; new: string }): CodeUse[] {
  const spans = codes.flatMap((use) => (use.span ? [use.span] : []));
  const places = carryAnchors({ ...texts, passages: spans });
  let at = 0;
  return codes.map((use) => {
    if (!use.span) return use;
    const place = places[at++];
    const { span: _, ...others } = use;
    if (!place || place.status === 'orphaned' || place.status === 'changed') return others;
    return { ...others, span: { start: place.start, end: place.end } };
  });
}
