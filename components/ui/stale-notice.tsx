import { Button } from './button.tsx';

type Props = { onTakeTheirs: () => void; onKeepMine: () => void; theirs: string };

/** Somebody saved while this form was open: nothing is overwritten before the person has chosen. */
export function StaleNotice({ onTakeTheirs, onKeepMine, theirs }: Props) {
  return (
    <div role="alert" className="grid gap-2 rounded-md border border-l3/40 bg-l3-bg px-3 py-2.5">
      <p className="m-0">Somebody changed this after you loaded it. Yours is still in the fields. Theirs: {theirs}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onKeepMine}>Save mine over it</Button>
        <Button onClick={onTakeTheirs}>Take theirs</Button>
      </div>
    </div>
  );
}
