import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { CaptureForm } from './capture-form.tsx';
import { CaptureText } from './capture-text.tsx';
import { SearchForm } from './search-form.tsx';

/** The record, in place of the list: captures of sources, pinned passages, and the log of searches. */
export function RecordPane() {
  const { view, state, dispatch } = useWorkbench();
  const [adds, setAdds] = useState(view.captures.length === 0);
  const item = view.annotations.find((each) => each.id === state.openId);
  const capture = view.captures.find((each) => each.id === state.captureId) ?? view.captures[0];
  return (
    <div className="grid content-start gap-4 p-4">
      <div className="flex items-center gap-2">
        <h2 className="m-0 mr-auto text-base font-[550]">The record</h2>
        <Button look="quiet" onClick={() => dispatch({ type: 'left', left: 'items' })}>
          Back to items
        </Button>
      </div>
      {view.captures.length ? (
        <SelectField
          label="Source"
          value={capture?.id ?? ''}
          onChange={(event) => dispatch({ type: 'capture', id: event.target.value })}
        >
          {view.captures.map((each) => (
            <option key={each.id} value={each.id}>
              {each.source.title}
              {each.source.publishedOn ? `, ${each.source.publishedOn}` : ''}
            </option>
          ))}
        </SelectField>
      ) : (
        <p className="m-0 text-base text-ink-2">
          No source yet. Paste the text of a transcript, a statement or a report below.
        </p>
      )}
      {view.abilities.annotate ? (
        <Button className="justify-self-start" aria-expanded={adds} onClick={() => setAdds(!adds)}>
          {adds ? 'Close the form' : 'Add a source'}
        </Button>
      ) : null}
      {adds && view.abilities.annotate ? <CaptureForm onDone={() => setAdds(false)} /> : null}
      {capture && !adds ? <CaptureText key={capture.id} capture={capture} item={item} /> : null}
      {item && item.kind !== 'note' && view.abilities.annotate ? <SearchForm item={item} /> : null}
    </div>
  );
}
