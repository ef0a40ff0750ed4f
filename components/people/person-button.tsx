'use client';
import { useRouter } from 'next/navigation';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { useGuardedDialog } from '#components/ui/use-guarded-dialog.ts';
import type { PersonView } from '#lib/people/person.ts';
import { PersonForm } from './person-form.tsx';

/** Opens the form of a person, or of a new one. */
export function PersonButton({ desk, person }: { desk: string; person: PersonView | null }) {
  const { isOpen, onOpenChange, close, onDirty } = useGuardedDialog();
  const router = useRouter();
  const saved = () => {
    close();
    router.refresh();
  };
  return (
    <>
      <Button look={person ? 'quiet' : 'primary'} onClick={() => onOpenChange(true)}>
        {person ? (
          <span>
            Edit<span className="sr-only"> {person.name}</span>
          </span>
        ) : (
          'Add a person'
        )}
      </Button>
      <Dialog
        wide
        open={isOpen}
        onOpenChange={onOpenChange}
        title={person ? person.name : 'Add a person'}
        description="Offices with their dates let the desk check whether a person held a role on a day."
      >
        <PersonForm desk={desk} person={person} onSaved={saved} onDirty={onDirty} />
      </Dialog>
    </>
  );
}
