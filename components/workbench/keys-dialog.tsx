import { Dialog } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { AXES } from '#lib/method/axes.ts';
import { useWorkbench } from './workbench-context.ts';

const KEYS: readonly [string, string][] = [
  ['J K', 'Next and previous in the list: items and what was found'],
  ['⏎', 'Accept what was found: it becomes an item'],
  ['⌫', 'Not this: what was found is dismissed with a reason, 1 to 6'],
  ['D', 'Take the day that the words name'],
  ['U or Ctrl Z', 'Take the last decision back; in the inspector, where U is sourcing, Ctrl Z'],
  ['Q C M', 'Make a quote, claim or note of the selection'],
  ['⌫ on a selection', 'Leave it out, with a reason'],
  ['E', 'Open the record, or go back to the items'],
  ['P', 'Pin the place that was matched, and cite it for the open item'],
  ['N', 'Next place of several; in the inspector, where N is translation, its button'],
  ['A', 'Existence, wording, speaker and context as they should be'],
  ['Y', 'In the inspector: take over what was matched for the wording'],
  ['Ctrl V', 'A transcript that is pasted, or dropped, is matched with every quotation'],
  ['1 to 9', 'Choose a value of the open axis'],
  ['⇧L or Ctrl ⏎', 'Lock; five seconds to undo'],
  ['Esc', 'Let go of the selection, close what is open'],
  ['?', 'This list'],
];

/** Every key of the workbench. */
export function KeysDialog() {
  const { state, dispatch } = useWorkbench();
  const axes = AXES.filter((axis) => axis.kinds.some((kind) => kind === 'quote')).map((axis): [string, string] => [
    axis.key,
    `In the inspector: ${axis.name.toLowerCase()}`,
  ]);
  return (
    <Dialog
      title="Keys"
      open={state.dialog === 'keys'}
      onOpenChange={(open) => dispatch({ type: 'dialog', dialog: open ? 'keys' : null })}
    >
      <dl className="m-0 grid grid-cols-[8.5rem_1fr] gap-x-4 gap-y-2 text-base">
        {[...KEYS, ...axes].map(([key, words]) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
              <span className="sr-only">{key}</span>
            </dt>
            <dd className="m-0">{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
