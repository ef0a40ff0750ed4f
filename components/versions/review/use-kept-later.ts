'use client';
import { useEffect, useRef } from 'react';
import type { ReviewAction } from './review-state.ts';

/** Keeps in this browser which cards of a version were put off, and brings them back after a reload. */
export function useKeptLater(
  versionId: string,
  later: readonly string[],
  dispatch: (action: ReviewAction) => void,
): void {
  const key = `sic-later:${versionId}`;
  const isRead = useRef(false);
  useEffect(() => {
    const ids = idsIn(stored(key));
    if (ids.length) dispatch({ type: 'later', ids, is: true });
  }, [key, dispatch]);
  useEffect(() => {
    if (isRead.current) keep(key, later);
    isRead.current = true;
  }, [key, later]);
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function idsIn(text: string | null): string[] {
  try {
    const ids: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing (private window, no room) loses only what a reload would lose. */
function keep(key: string, later: readonly string[]): void {
  try {
    if (later.length) localStorage.setItem(key, JSON.stringify(later));
    else localStorage.removeItem(key);
  } catch {}
}
