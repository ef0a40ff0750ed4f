import { useEffect, useRef } from 'react';

/** Shift+L or Ctrl+Enter locks, also from within a text field with the latter. */
export function useLockKey(lock: () => void): void {
  const latest = useRef(lock);
  latest.current = lock;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const byLetter =
        event.shiftKey && event.key.toLowerCase() === 'l' && !event.ctrlKey && !event.metaKey && !isTyping;
      const byEnter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (!byLetter && !byEnter) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
