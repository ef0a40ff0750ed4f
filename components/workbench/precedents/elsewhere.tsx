import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { OtherStatements } from './other-statements.tsx';
import { elsewhereWords } from './precedent-words.ts';
import { type PassageRef, useArticlePrecedents, usePrecedents } from './use-precedents.ts';
import { VariantTable } from './variant-table.tsx';

/** Where else on the desk the open passage stands, and what came of it there; nothing where it stands nowhere else. */
export function Elsewhere({ of }: { of: PassageRef }) {
  const { desk, view } = useWorkbench();
  const found = useArticlePrecedents(desk, view)[of.id];
  return found ? <Found key={of.id} of={of} /> : null;
}

function Found({ of }: { of: PassageRef }) {
  const { desk, view } = useWorkbench();
  const [isOpen, setIsOpen] = useState(false);
  const precedents = usePrecedents(desk, view, of);
  if (!precedents) return null;
  const { variants, blocked } = precedents;
  if (variants.length + blocked.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere" className="grid gap-2">
      <h3 id="elsewhere" className="m-0 text-sm font-semibold text-ink-3">
        Elsewhere on this desk
      </h3>
      {variants.length ? (
        <Button className="w-full justify-start! text-left" onClick={() => setIsOpen(true)}>
          {elsewhereWords(variants)}
        </Button>
      ) : null}
      <OtherStatements blocked={blocked} />
      <Dialog
        title="Elsewhere on this desk"
        description="What stands here alone is struck; what stands there alone is underlined."
        open={isOpen}
        onOpenChange={setIsOpen}
        wide
      >
        <VariantTable variants={variants} />
      </Dialog>
    </section>
  );
}
