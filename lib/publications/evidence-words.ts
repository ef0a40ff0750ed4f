import { TIER_WORDS } from '#lib/sources/source.ts';
import type { PublishedEvidence } from './payload.ts';

const STANCES = { supports: 'supports', contradicts: 'contradicts', context: 'gives context to' } as const;

const RIGHTS: Record<string, string> = {
  own: 'the desk’s own record',
  'public-record': 'public record',
  'quote-only': 'shown as a quotation',
  'desk-only': 'kept at the desk, not shown',
};

const ORDER = ['primary', 'first-hand', 'secondary', 'tertiary'];

/** What a source's tier is called on a page. */
export function tierWords(tier: PublishedEvidence['tier']): string | null {
  return tier ? TIER_WORDS[tier] : null;
}

/** The verb for a stance: "supports", "contradicts", "gives context to". */
export function stanceWords(stance: PublishedEvidence['stance']): string {
  return STANCES[stance];
}

/** What the right to show a capture means for a reader; an unknown right is named as it stands. */
export function rightWords(right: string): string {
  return RIGHTS[right] ?? right;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** What a language is called, by its tag (BCP 47): "German" for de; the tag itself where it has no name or is none. */
export function languageWords(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * The record that stands beside the print: a shown passage that supports or contradicts, of the best tier, and among equals
 * one with a marked fault. Null where no passage may be shown.
 */
export function mainRecord(evidence: readonly PublishedEvidence[]): PublishedEvidence | null {
  const shown = evidence.filter(
    (one) => one.evidence === 'passage' && one.excerpt !== null && one.stance !== 'context',
  );
  return shown.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

function rank(one: PublishedEvidence): number {
  const tier = one.tier ? ORDER.indexOf(one.tier) : ORDER.length;
  return tier * 2 + (one.excerpt?.marks.some((mark) => mark.kind === 'fault') ? 0 : 1);
}
