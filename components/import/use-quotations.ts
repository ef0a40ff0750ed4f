'use client';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Quotation } from '#lib/quotations/quotation.ts';
import { frozenText } from './frozen-choices.ts';
import type { Review } from './import-state.ts';
import { type PlacedQuotation, placeQuotations } from './place-quotations.ts';

/** The quotations found so far, and whether they are still being looked for; `unavailable` where the browser cannot look. */
export type Search = { step: 'looking' | 'done' | 'unavailable'; found: readonly PlacedQuotation[] };

/** Choices come one after the other; the search begins when they rest for so long. */
const REST_MS = 200;

/**
 * Looks for quotations in the text as it would be frozen now, in a worker. A text that changes meanwhile ends the search and
 * begins it anew; until that is done the former finds stay, but for paragraphs that are left out.
 */
export function useQuotations({ preview, kinds, fields }: Review): Search {
  const language = useDeferredValue(fields.language);
  const whole = useMemo(() => frozenText({ preview, kinds }), [preview, kinds]);
  const [search, setSearch] = useState<Search>({ step: 'looking', found: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text has the same paragraphs
  useEffect(() => {
    setSearch((before) => ({ ...before, step: 'looking' }));
    let worker: Worker | null = null;
    const begin = () => {
      worker = startWorker();
      if (!worker) return setSearch({ step: 'unavailable', found: [] });
      worker.onmessage = ({ data }: MessageEvent<Quotation[]>) =>
        setSearch({ step: 'done', found: placeQuotations(whole, data) });
      worker.onerror = () => setSearch({ step: 'unavailable', found: [] });
      worker.postMessage({ text: whole.text, language });
    };
    const timer = setTimeout(begin, REST_MS);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [whole.text, language]);
  return useMemo(() => {
    const taken = new Set(whole.blocks.map((block) => block.place));
    return { ...search, found: search.found.filter((each) => each.pieces.every((piece) => taken.has(piece.place))) };
  }, [search, whole]);
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./find-quotations.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
