'use client';
import { useRef } from 'react';
import { Button } from '#components/ui/button.tsx';

/** Opens the system's choice of a file: text, Markdown or HTML. */
export function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>Choose a file …</Button>
      <input
        ref={input}
        type="file"
        accept=".txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
        hidden
        aria-label="A text, Markdown or HTML file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
