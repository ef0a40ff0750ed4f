import { type RefObject, useEffect, useRef } from 'react';
import type { AxisId } from '#lib/method/axes.ts';

type Keys = {
  /** The axis that a letter opens. */
  letter: (key: string) => AxisId | null;
  open: (axis: AxisId) => void;
  digit: (index: number) => void;
  /** The one key, or null while it is off. */
  confirm: (() => void) | null;
};

/** Letters open axes, digits choose a value of the open one, A sets the clean ones; only while the focus is in the inspector and nobody types. */
export function useAxisKeys(section: RefObject<HTMLElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pane = section.current?.closest<HTMLElement>('[data-pane=inspector]');
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return;
      if (!act(event.key.toLowerCase(), latest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    pane?.addEventListener('keydown', onKey);
    return () => pane?.removeEventListener('keydown', onKey);
  }, [section]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}

/** Answers whether the key meant something. */
function act(key: string, { letter, open, digit, confirm }: Keys): boolean {
  if (/^[1-9]$/.test(key)) {
    digit(Number(key) - 1);
    return true;
  }
  if (key === 'a' && confirm) {
    confirm();
    return true;
  }
  const axis = letter(key);
  if (axis) open(axis);
  return axis !== null;
}
