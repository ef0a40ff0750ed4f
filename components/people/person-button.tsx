'use client';
import { useRouter } from 'next/navigation';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { useGuardedDialog } from '#components/ui/use-guarded-dialog.ts';
import type { PersonView } from '#lib/people/person.ts';
import { PersonForm } from './person-form.tsx';

type Props = { desk: string; person: PersonView | null; look?: 'primary' | 'plain' };

/** Opens the form of a person, or of a new one, whose page is shown once they are saved. */
export function PersonButton({ desk, person, look = 'plain' }: Props) {
  const { isOpen, onOpenChange, close, onDirty } = useGuardedDialog();
  const router = useRouter();
  const saved = (id: string) => {
    close();
    if (person) router.refresh();
    else router.push(`/d/${desk}/people/${id}`);
  };
  const title = person ? `Edit ${person.name}` : 'Add a person';
  return (
    <>
      <Button look={look} onClick={() => onOpenChange(true)}>
        {person ? 'Edit' : 'Add a person'}
      </Button>
      <Dialog
        wide
        open={isOpen}
        onOpenChange={onOpenChange}
        title={title}
        description="Offices with their dates let the desk check whether a person held a role on a day."
      >
        <PersonForm
          desk={desk}
          person={person}
          onSaved={saved}
          onDirty={onDirty}
          onCancel={() => onOpenChange(false)}
        />
      </Dialog>
    </>
  );
}
