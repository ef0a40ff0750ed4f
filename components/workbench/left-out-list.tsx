import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { LEFT_OUT_WORDS } from '#lib/annotations/omission.ts';
import { leftOutSuggestions, noQuotations } from '#lib/quotations/open-suggestions.ts';
import { DISMISSAL_WORDS, type SuggestionView } from '#lib/quotations/suggestion.ts';
import type { WorkbenchView } from '#lib/workbench/workbench.ts';
import { passageWords } from './item-words.ts';
import { standsHere } from './stands-here.ts';
import { suggestedWords } from './suggestion-words.ts';
import { useWorkbench } from './workbench-context.ts';
import type { Done } from './workbench-state.ts';

/** What is not checked: passages left out, suggestions left out, and apart from them what was no quotation. */
export type LeftOut = { omissions: WorkbenchView['omissions']; dismissed: SuggestionView[]; others: SuggestionView[] };

/** Sorts what a view leaves out. */
export function leftOutOf({
  suggestions,
  annotations,
  omissions,
}: Pick<WorkbenchView, 'suggestions' | 'annotations' | 'omissions'>): LeftOut {
  const dismissed = leftOutSuggestions(suggestions, annotations.filter(standsHere), omissions);
  return { omissions, dismissed, others: noQuotations(suggestions) };
}

/** What is not checked, with its reason; and apart from it what was no quotation. Each decision can be taken back. */
export function LeftOutList({
  leftOut: { omissions, dismissed, others },
  isOpen,
}: {
  leftOut: LeftOut;
  isOpen: boolean;
}) {
  const count = dismissed.length + omissions.length;
  if (isOpen && !others.length && !count) return <p className="m-0 p-4 text-base text-ink-2">Nothing is left out.</p>;
  return (
    <>
      {count ? (
        <Fold name={`${count} left out`} isOpen={isOpen}>
          {omissions.map((omission) => (
            <Line
              key={omission.id}
              words={passageWords(omission)}
              why={[LEFT_OUT_WORDS[omission.reason], omission.comment].filter(Boolean).join(': ')}
              done={{ kind: 'omission', id: omission.id }}
            />
          ))}
          {dismissed.map((suggestion) => (
            <Dismissed key={suggestion.id} suggestion={suggestion} />
          ))}
        </Fold>
      ) : null}
      {others.length ? (
        <Fold name={`${others.length} not a quotation`} isOpen={isOpen}>
          {others.map((suggestion) => (
            <Dismissed key={suggestion.id} suggestion={suggestion} />
          ))}
        </Fold>
      ) : null}
    </>
  );
}

/** Keyed by the filter, so that choosing "left out" opens it and a person may still fold it. */
function Fold({ name, isOpen, children }: { name: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details key={String(isOpen)} open={isOpen} className="border-t border-rule px-4 py-3 text-sm text-ink-2">
      <summary className="pointer-coarse:min-h-11 pointer-coarse:content-center">{name}</summary>
      <ul className="mt-2 mb-0 grid list-none gap-3 p-0">{children}</ul>
    </details>
  );
}

function Dismissed({ suggestion }: { suggestion: SuggestionView }) {
  const why = DISMISSAL_WORDS[suggestion.reason ?? 'other'];
  return <Line words={suggestedWords(suggestion)} why={why} done={{ kind: 'suggestion', id: suggestion.id }} />;
}

/** What was left out, why, and how that is taken back. */
function Line({ words, why, done }: { words: string; why: string; done: Done }) {
  const { view, state, decisions } = useWorkbench();
  return (
    <li className="grid gap-0.5">
      <span className="line-clamp-2 font-serif text-base text-ink">{words}</span>
      <span className="flex flex-wrap items-center justify-between gap-x-2">
        {why}
        {view.abilities.annotate ? (
          <Button
            look="quiet"
            className="-mr-3"
            disabled={state.deciding}
            aria-label={`Undo: ${words}`}
            onClick={() => void decisions.undo(done)}
          >
            Undo
          </Button>
        ) : null}
      </span>
    </li>
  );
}
