import { type RefObject, useEffect, useRef } from 'react';
import type { AxisId } from '#lib/method/axes.ts';
import { isTyping } from '../is-typing.ts';

type Keys = {
  /** The axis that a letter opens. */
  letter: (key: string) => AxisId | null;
  open: (axis: AxisId) => void;
  digit: (index: number) => void;
  /** The one key, or null while it is off. */
  confirm: (() => void) | null;
  /** Takes over what was matched, or null where nothing is proposed. */
  take: (() => void) | null;
};

/**
 * Letters open axes, digits choose a value of the open one, Y takes over what was matched; only while the focus is in the inspector and
 * nobody types. A, which sets the clean ones, means that everywhere.
 */
export function useAxisKeys(section: RefObject<HTMLElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pane = section.current?.closest<HTMLElement>('[data-pane=inspector]');
    const onKey = (event: KeyboardEvent) => {
      if (isHeld(event) || !act(event.key.toLowerCase(), latest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onKeyAnywhere = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isHeld(event) || event.key.toLowerCase() !== 'a') return;
      latest.current.confirm?.();
    };
    const abort = new AbortController();
    pane?.addEventListener('keydown', onKey, abort);
    document.addEventListener('keydown', onKeyAnywhere, abort);
    return () => abort.abort();
  }, [section]);
}

/** With another key, or while somebody types, a letter means nothing here. */
function isHeld(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target);
}

/** Answers whether the key meant something. */
function act(key: string, { letter, open, digit, confirm, take }: Keys): boolean {
  if (/^[1-9]$/.test(key)) {
    digit(Number(key) - 1);
    return true;
  }
  if (key === 'a' && confirm) {
    confirm();
    return true;
  }
  if (key === 'y' && take) {
    take();
    return true;
  }
  const axis = letter(key);
  if (axis) open(axis);
  return axis !== null;
}
