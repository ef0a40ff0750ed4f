import { Button } from '#components/ui/button.tsx';

/** The button that saves a part of the settings, and whether it is saved. */
export function SaveLine({ busy, isSaved }: { busy: boolean; isSaved: boolean }) {
  return (
    <div className="flex items-center gap-3">
      <Button type="submit" disabled={busy}>
        {busy ? 'Saving …' : 'Save'}
      </Button>
      <span role="status" className="text-sm text-ink-2">
        {isSaved ? 'Saved.' : ''}
      </span>
    </div>
  );
}
