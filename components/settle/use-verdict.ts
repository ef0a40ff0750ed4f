import { useRef, useState } from 'react';
import { inDesk, Refusal, read, Unreachable, write } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { VerdictInput, VerdictView } from '#lib/reviews/verdict.ts';

/** How the last request went. `stale`: somebody else wrote first, and this is what stands now. */
export type Sending =
  | { is: 'idle' | 'sending' | 'away' | 'done' }
  | { is: 'refused'; detail: string; fields: Record<string, string> }
  | { is: 'stale'; present: VerdictView };

export type Send = { body?: VerdictInput; version: number | undefined; second?: boolean };

/** Sends a verdict, or with `second` its confirmation. The same content sent again after a lost connection is written once. */
export function useVerdict(place: { desk: string; itemId: string }, onDone: (verdict: VerdictView) => void) {
  const [sending, setSending] = useState<Sending>({ is: 'idle' });
  const last = useRef({ content: '', writeId: '' });
  const send = async ({ body, version, second = false }: Send): Promise<void> => {
    const content = JSON.stringify([body, version, second]);
    if (last.current.content !== content) last.current = { content, writeId: newId() };
    setSending({ is: 'sending' });
    try {
      const path = inDesk(`/api/annotations/${place.itemId}/verdict${second ? '/second' : ''}`, place.desk);
      const guards = { writeId: last.current.writeId, ...(version === undefined ? {} : { ifMatch: version }) };
      const verdict = await write<VerdictView>({ method: 'PUT', path, body, ...guards });
      setSending({ is: 'done' });
      onDone(verdict);
    } catch (error) {
      setSending(await afterError(error, place));
    }
  };
  return { sending, send, dismiss: () => setSending({ is: 'idle' }) };
}

const WRITTEN_SINCE = ['stale', 'precondition-required', 'conflict'];

async function afterError(error: unknown, place: { desk: string; itemId: string }): Promise<Sending> {
  if (error instanceof Unreachable) return { is: 'away' };
  if (!(error instanceof Refusal)) throw error;
  if (WRITTEN_SINCE.includes(error.code)) {
    const present = error.code === 'stale' ? (error.data as VerdictView | undefined) : await findPresent(place);
    if (present) return { is: 'stale', present };
  }
  return { is: 'refused', detail: error.message, fields: error.fields };
}

async function findPresent({ desk, itemId }: { desk: string; itemId: string }): Promise<VerdictView | null> {
  try {
    const path = inDesk(`/api/annotations/${itemId}/adjudication`, desk);
    return (await read<{ verdict: VerdictView | null }>(path)).verdict;
  } catch {
    return null;
  }
}
