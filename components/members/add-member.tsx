'use client';
import { useRouter } from 'next/navigation';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { useGuardedDialog } from '#components/ui/use-guarded-dialog.ts';
import { MemberForm } from './member-form.tsx';

/** Opens the form that puts a person into the desk. */
export function AddMember({ desk }: { desk: string }) {
  const { isOpen, onOpenChange, close, onDirty } = useGuardedDialog();
  const router = useRouter();
  const added = () => {
    close();
    router.refresh();
  };
  return (
    <>
      <Button look="primary" onClick={() => onOpenChange(true)}>
        Add a member
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={onOpenChange}
        title="Add a member"
        description="Tell them the password yourself; they change it under Settings. Somebody who has an account here keeps their own."
      >
        <MemberForm desk={desk} onAdded={added} onDirty={onDirty} />
      </Dialog>
    </>
  );
}
