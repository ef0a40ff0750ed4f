import type { ReactNode } from 'react';

type Way = { word: string; sentence: string; action: ReactNode };

/** A registry without people: what it is for, and the ways to fill it; a reader without a way is told whom to ask. */
export function NoPeople({ ways }: { ways: readonly Way[] }) {
  return (
    <div className="border-t border-rule pt-10">
      <p className="m-0 max-w-prose font-serif text-xl leading-snug">
        {ways.length
          ? 'The registry says who held which office on which day. With it, the desk can check how an article describes a speaker.'
          : 'Nobody is in the registry yet. An editor adds people and their dated offices; then printed roles can be checked.'}
      </p>
      <ul className="m-0 mt-8 grid list-none gap-8 p-0 empty:hidden sm:grid-cols-3">
        {ways.map(({ word, sentence, action }) => (
          <li key={word} className="grid grid-rows-[auto_1fr_auto] justify-items-start gap-1">
            <h2 className="m-0 text-base font-semibold">{word}</h2>
            <p className="m-0 mb-3 text-ink-2">{sentence}</p>
            {action}
          </li>
        ))}
      </ul>
    </div>
  );
}
