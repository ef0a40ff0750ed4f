import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import { useShownLine } from './item-line.tsx';
import { registryLine } from './role-words.ts';
import { attributionWords, FORM_PLAIN, suggestedWords } from './suggestion-words.ts';

type Props = { suggestion: SuggestionView; isOpen: boolean; onOpen: () => void };

/** A suggestion in the list, in neutral dress: its words, whom the article names and how, and what the registry says. */
export function SuggestionLine({ suggestion, isOpen, onOpen }: Props) {
  const line = useShownLine(isOpen);
  const who = attributionWords(suggestion);
  const registry = registryLine(suggestion.roleCheck);
  const tone = suggestion.form === 'fragment' ? 'text-ink-2' : 'text-ink';
  return (
    <li>
      <button
        ref={line}
        type="button"
        data-entry={suggestion.id}
        onClick={onOpen}
        aria-current={isOpen ? 'true' : undefined}
        className={`grid w-full gap-1 rounded-md border px-2.5 pt-2 pb-2.5 text-left text-sm text-ink-2 ${isOpen ? 'border-edge bg-surface shadow-float' : 'border-rule bg-sunken hover:border-edge'}`}
      >
        <span className={`line-clamp-2 font-serif text-base leading-snug ${tone}`}>{suggestedWords(suggestion)}</span>
        <span>
          <b className="font-semibold">Found</b>, {FORM_PLAIN[suggestion.form]}
        </span>
        {who || suggestion.form !== 'fragment' ? <span className="text-ink">{who || 'Nobody is named'}</span> : null}
        {registry ? <span className="mt-0.5 border-t border-rule pt-1">{registry}</span> : null}
      </button>
    </li>
  );
}
