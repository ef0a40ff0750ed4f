'use client';
import { useCallback, useRef, useState } from 'react';

/** A dialog that holds a form: once something was typed, closing it without saving asks first. */
export function useGuardedDialog() {
  const [isOpen, setOpen] = useState(false);
  const isDirty = useRef(false);
  const close = useCallback(() => {
    isDirty.current = false;
    setOpen(false);
  }, []);
  const onOpenChange = useCallback(
    (next: boolean) => {
      if (next) setOpen(true);
      else if (!isDirty.current || window.confirm('Close without saving? What you wrote here would be lost.')) close();
    },
    [close],
  );
  const onDirty = useCallback(() => {
    isDirty.current = true;
  }, []);
  return { isOpen, onOpenChange, close, onDirty };
}
