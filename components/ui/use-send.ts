'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '#lib/kernel/ids.ts';
import { type Failure, toFailure } from './failure.ts';

/** `idle`, on its way, done, or why not. */
export type Sending = { step: 'idle' | 'sending' | 'done' } | { step: 'failed'; failure: Failure };

/**
 * Sends what a form holds: one request at a time, the outcome as state. After a failure the first faulty field within `formRef`
 * has the focus. `send` answers whether it went well.
 */
export function useSend() {
  const [sending, setSending] = useState<Sending>({ step: 'idle' });
  const formRef = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  const send = useCallback(async (run: () => Promise<unknown>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setSending({ step: 'sending' });
    try {
      await run();
      setSending({ step: 'done' });
      return true;
    } catch (error) {
      setSending({ step: 'failed', failure: toFailure(error) });
      return false;
    } finally {
      busy.current = false;
    }
  }, []);
  useEffect(() => {
    if (sending.step === 'failed') formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [sending]);
  const failure = sending.step === 'failed' ? sending.failure : null;
  return { sending, failure, busy: sending.step === 'sending', send, setSending, formRef };
}

/** A Write-Id that stays the same while the same thing is sent again, so that sending twice is harmless. */
export function useWriteId(): (body: unknown) => string {
  const last = useRef({ body: '', id: '' });
  return useCallback((body) => {
    const text = JSON.stringify(body) ?? '';
    if (!last.current.id || last.current.body !== text) last.current = { body: text, id: newId() };
    return last.current.id;
  }, []);
}
