import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-ink text-paper border-ink hover:opacity-90',
  plain: 'bg-surface text-ink border-rule hover:bg-sunken',
  quiet: 'bg-transparent text-ink-2 border-transparent hover:bg-sunken hover:text-ink',
  danger: 'bg-surface text-l1 border-rule hover:bg-l1-bg',
} as const;

type Props = ComponentProps<'button'> & {
  look?: keyof typeof LOOKS;
  /** Draws its only child, a link for example, as a button. */
  asChild?: boolean;
};

/** A button that says what will happen. One primary button a screen. */
export function Button({ look = 'plain', asChild = false, className = '', type = 'button', ...rest }: Props) {
  const Tag = asChild ? Slot.Root : 'button';
  const own = asChild ? {} : { type };
  return (
    <Tag
      {...own}
      {...rest}
      className={`inline-flex min-h-9 items-center justify-center gap-2 rounded-md border px-3 py-1.5 text-sm leading-tight font-[550] no-underline transition-colors duration-100 disabled:opacity-50 pointer-coarse:min-h-11 ${LOOKS[look]} ${className}`}
    />
  );
}
