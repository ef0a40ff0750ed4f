import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { TIER_WORDS, TIERS, type Tier } from '#lib/sources/source.ts';
import type { TextRange } from '../article/text-map.ts';
import { useWorkbench } from '../workbench-context.ts';

type Props = { captureId: string; text: string; selection: TextRange; onPinned: () => void };

/** Pins the selected words of a capture, with how near they stand to the utterance. */
export function PinBar({ captureId, text, selection, onPinned }: Props) {
  const { desk, send } = useWorkbench();
  const [tier, setTier] = useState<Tier>('primary');
  const pin = async () => {
    const body = { captureId, ...selection, tier };
    if (await send({ method: 'PUT', path: inDesk(`/api/passages/${newId()}`, desk), body }, 'Passage pinned.'))
      onPinned();
  };
  return (
    <div className="sticky bottom-0 z-10 grid gap-2 rounded-md border border-rule bg-surface p-3 shadow-float">
      <p className="m-0 line-clamp-3 font-serif text-base">{text.slice(selection.start, selection.end)}</p>
      <div className="grid grid-cols-[1fr_auto] items-end gap-2">
        <SelectField label="Tier" value={tier} onChange={(event) => setTier(event.target.value as Tier)}>
          {TIERS.map((each) => (
            <option key={each} value={each}>
              {TIER_WORDS[each]}
            </option>
          ))}
        </SelectField>
        <Button look="primary" onClick={pin}>
          Pin
        </Button>
      </div>
    </div>
  );
}
