import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import { PrintAndRecord } from '../compare/print-and-record.tsx';
import type { Entry } from '../entries.ts';
import { Elsewhere } from '../precedents/elsewhere.tsx';
import { asksWhoSpoke } from '../role-words.ts';
import { FORM_PLAIN, mentionWords, suggestedDayWords, suggestedWords } from '../suggestion-words.ts';
import { useWorkbench } from '../workbench-context.ts';
import { Facts, factsOf } from './facts.tsx';
import { OpenHead } from './open-head.tsx';
import { RegistryAnswer } from './registry-answer.tsx';

/** The open suggestion: what was found and by what, what the registry says, and the two decisions. */
export function SuggestionPane({ entry }: { entry: Extract<Entry, { kind: 'suggestion' }> }) {
  const { suggestion } = entry;
  const { roleCheck, why } = suggestion;
  return (
    <div className="flex min-h-full flex-col">
      <div className="grid gap-5 px-4.5 pt-4 pb-6">
        <OpenHead title={`Found, ${FORM_PLAIN[suggestion.form]}`} words={suggestedWords(suggestion)} />
        <Elsewhere of={{ kind: 'suggestions', id: suggestion.id }} />
        <FoundParts suggestion={suggestion} />
        <PrintAndRecord entry={entry} />
        {roleCheck ? (
          <RegistryAnswer check={roleCheck}>
            {asksWhoSpoke(roleCheck) ? (
              <p className="m-0 text-ink-2">Whom the record shows speaking is asked once this is an item.</p>
            ) : null}
          </RegistryAnswer>
        ) : null}
        {why.length ? (
          <details open={mentionWords(suggestion) !== null} className="text-sm">
            <summary className="text-ink-2 pointer-coarse:min-h-11 pointer-coarse:content-center">
              How it was found
            </summary>
            <ul className="mt-1.5 mb-0 grid list-disc gap-1 pl-5">
              {why.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <DecisionFoot suggestion={suggestion} />
    </div>
  );
}

/** What the article names: speaker, role as printed, cue, day. */
function FoundParts({ suggestion }: { suggestion: SuggestionView }) {
  const { speaker, role, cue, day } = suggestion;
  const mention = mentionWords(suggestion);
  const rows = factsOf([
    ['Speaker', speaker ? speaker.name : 'Nobody is named'],
    ['Called', mention && `“${mention}”, refers to ${speaker?.name}`],
    ['As printed', role?.text ?? null],
    ['Cue', cue?.text ?? null],
    ['Said on', day && suggestedDayWords(day)],
  ]);
  return <Facts aria-label="What is printed" rows={rows} />;
}

function DecisionFoot({ suggestion }: { suggestion: SuggestionView }) {
  const { view, state, dispatch, decisions } = useWorkbench();
  if (!view.abilities.annotate) {
    return (
      <div className="sticky bottom-0 mt-auto border-t border-rule bg-surface px-4.5 py-3.5">
        <p className="m-0 text-sm text-ink-2">Reviewers decide whether this becomes an item.</p>
      </div>
    );
  }
  return (
    <div className="sticky bottom-0 mt-auto grid gap-2 border-t border-rule bg-surface px-4.5 py-3.5">
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={state.deciding} onClick={() => void decisions.accept(suggestion)}>
          Accept <Kbd>⏎</Kbd>
        </Button>
        <Button disabled={state.deciding} onClick={() => dispatch({ type: 'dialog', dialog: 'dismiss' })}>
          Not this… <Kbd>⌫</Kbd>
        </Button>
      </div>
      <p className="m-0 text-sm text-ink-2">Accepted it becomes an item with these fields. Both can be undone.</p>
    </div>
  );
}
