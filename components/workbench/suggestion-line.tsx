import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import { registryLine } from './role-words.ts';
import { attributionWords, FORM_PLAIN, suggestedWords } from './suggestion-words.ts';

/** What the list tells of a suggestion, in neutral dress: its words, whom the article names and how, and what the registry says. */
export function SuggestionLine({ suggestion }: { suggestion: SuggestionView }) {
  const who = attributionWords(suggestion);
  const registry = registryLine(suggestion.roleCheck);
  const tone = suggestion.form === 'fragment' ? 'text-ink-2' : 'text-ink';
  return (
    <>
      <span className={`line-clamp-2 font-serif text-base leading-snug ${tone}`}>{suggestedWords(suggestion)}</span>
      <span>
        <b className="font-semibold">Found</b>, {FORM_PLAIN[suggestion.form]}
      </span>
      {who || suggestion.form !== 'fragment' ? <span className="text-ink">{who || 'Nobody is named'}</span> : null}
      {registry ? <span className="mt-0.5 border-t border-rule pt-1">{registry}</span> : null}
    </>
  );
}
