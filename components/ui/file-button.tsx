'use client';
import { useRef } from 'react';
import { Button } from './button.tsx';

type Props = { label: string; accept: string; onFile: (file: File) => void };

/** Opens the system's choice of a file of the kinds that `accept` lists; `label` says which. */
export function FileButton({ label, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>Choose a file …</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
