'use client';
import { useSyncExternalStore } from 'react';

const nothing = () => () => {};
const WORDS = { dateStyle: 'long', timeStyle: 'short' } as const;

/** An instant in words of the reader's own zone; in UTC until the page is alive. */
export function Moment({ at, day = false }: { at: string; day?: boolean }) {
  const isAlive = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  const zone = isAlive ? {} : { timeZone: 'UTC' };
  const words = new Intl.DateTimeFormat('en-GB', day ? { dateStyle: 'long', ...zone } : { ...WORDS, ...zone });
  return <time dateTime={at}>{words.format(new Date(at))}</time>;
}
