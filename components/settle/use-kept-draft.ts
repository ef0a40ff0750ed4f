import { type Dispatch, useEffect } from 'react';
import { NOTHING_SETTLED, type Settlement, type SettlementAction } from './settlement.ts';
import { readDraft } from './settlement-draft.ts';

/**
 * Keeps a settlement in this browser until it is settled, and brings it back after a reload. `start` is where it begins
 * when nothing is kept. @returns what forgets it
 */
export function useKeptDraft(
  key: string,
  { settlement, dispatch, start }: { settlement: Settlement; dispatch: Dispatch<SettlementAction>; start: Settlement },
): () => void {
  useEffect(() => {
    const kept = readDraft(stored(key)) ?? (start === NOTHING_SETTLED ? null : start);
    if (kept) dispatch({ type: 'restore', choices: kept.choices, words: kept.words });
  }, [key, dispatch, start]);
  useEffect(() => {
    if (settlement !== NOTHING_SETTLED) keep(key, settlement);
  }, [key, settlement]);
  return () => localStorage.removeItem(key);
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing (private window, no room) loses only what a reload would lose. */
function keep(key: string, { choices, words }: Settlement): void {
  try {
    localStorage.setItem(key, JSON.stringify({ choices, words }));
  } catch {}
}
