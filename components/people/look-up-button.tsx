'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useGuardedDialog } from '#components/ui/use-guarded-dialog.ts';
import { type Found, LookUpSearch } from './look-up-search.tsx';
import { PersonForm } from './person-form.tsx';

/** Looks a person up at Wikidata; what is found fills the form, and nothing is stored before it is saved. */
export function LookUpButton({ desk }: { desk: string }) {
  const { isOpen, onOpenChange, close, onDirty } = useGuardedDialog();
  const [found, setFound] = useState<Found | null>(null);
  const router = useRouter();
  const change = (next: boolean) => {
    if (next) setFound(null);
    onOpenChange(next);
  };
  const saved = (id: string) => {
    close();
    router.push(`/d/${desk}/people/${id}`);
  };
  return (
    <>
      <Button onClick={() => change(true)}>Look somebody up</Button>
      <Dialog
        wide={found !== null}
        open={isOpen}
        onOpenChange={change}
        title={found ? `${found.person.name}, as Wikidata has it` : 'Look somebody up at Wikidata'}
        description={
          found
            ? 'Look it over and mend it. It is in the registry once you save it.'
            : 'The name you write is sent to Wikidata, and nothing else.'
        }
      >
        {found ? (
          <>
            <NotUsed sentences={found.notTaken} />
            <PersonForm
              desk={desk}
              person={null}
              draft={found.person}
              onSaved={saved}
              onDirty={onDirty}
              onCancel={() => change(false)}
            />
          </>
        ) : (
          <LookUpSearch desk={desk} onFound={setFound} />
        )}
      </Dialog>
    </>
  );
}

function NotUsed({ sentences }: { sentences: readonly string[] }) {
  if (!sentences.length) return null;
  return (
    <Notice>
      <p className="m-0 font-[550]">Not taken from there:</p>
      <ul className="m-0 list-disc pl-5 text-sm">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
