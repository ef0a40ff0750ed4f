import type { ReactNode } from 'react';

/** A part of the column beside the text. */
export function PanelPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-1.5 border-t border-rule pt-4">
      <h2 className="m-0 text-sm font-semibold text-ink-2">{title}</h2>
      {children}
    </section>
  );
}
