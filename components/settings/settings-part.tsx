import { type ReactNode, useId } from 'react';

/** A part of the settings: its name and a sentence on the left, what can be done on the right. */
export function SettingsPart({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-4 border-t border-rule py-8 md:grid-cols-[17rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="m-0 text-base font-semibold">
          {title}
        </h2>
        <p className="m-0 mt-1 text-sm text-ink-2">{about}</p>
      </div>
      <div className="min-w-0 max-w-xl">{children}</div>
    </section>
  );
}
