'use client';
import { useEffect, useState } from 'react';
import { type Failure, toFailure } from '#components/ui/failure.ts';
import type { VersionComparison } from '#lib/annotations/carry-over.ts';
import { inDesk, read } from '#lib/client/api-client.ts';

type Loaded = { comparison: VersionComparison | null; failure: Failure | null; again: () => void };

/** The comparison that shows where a card's item stood: the page's own, or one with an older version, which is loaded once. */
export function useComparison(
  about: { desk: string; articleId: string; initial: VersionComparison },
  fromId: string | null,
): Loaded {
  const { desk, articleId, initial } = about;
  const [known, setKnown] = useState<Readonly<Record<string, VersionComparison>>>({ [initial.from.id]: initial });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  const asked = fromId ?? initial.from.id;
  const comparison = known[asked] ?? null;
  const path = inDesk(`/api/articles/${articleId}/comparison?from=${asked}&to=${initial.to.id}`, desk);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks once more
  useEffect(() => {
    if (comparison) return;
    let isOver = false;
    read<VersionComparison>(path)
      .then((told) => !isOver && setKnown((before) => ({ ...before, [asked]: told })))
      .catch((error) => !isOver && setFailure(toFailure(error)));
    return () => {
      isOver = true;
      setFailure(null);
    };
  }, [comparison, path, asked, turn]);
  return { comparison, failure, again: () => setTurn((before) => before + 1) };
}
