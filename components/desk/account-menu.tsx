'use client';
import { ChevronDown, CircleUser } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { signOut } from '#lib/client/session.ts';

const ITEM =
  'flex min-h-9 w-full cursor-pointer items-center rounded px-2.5 text-sm text-ink no-underline data-highlighted:bg-sunken pointer-coarse:min-h-11';

type Props = { desk: string; name: string; membership: string };

/** Who is signed in, and the ways out. */
export function AccountMenu({ desk, name, membership }: Props) {
  const [trouble, setTrouble] = useState('');
  const leave = async (event: Event) => {
    event.preventDefault();
    try {
      await signOut();
      window.location.assign('/sign-in');
    } catch {
      setTrouble('The server cannot be reached; you are still signed in.');
    }
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label={`Account of ${name}`}
        className="flex min-h-11 max-w-[14rem] items-center gap-1.5 rounded-md border border-transparent bg-transparent px-2 text-sm text-ink-2 hover:text-ink"
      >
        <span className="truncate max-sm:hidden">{name}</span>
        <CircleUser aria-hidden="true" size={20} className="sm:hidden" />
        <ChevronDown aria-hidden="true" size={14} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={4}
        className="z-40 w-60 rounded-md border border-rule bg-surface p-1.5 shadow-float"
      >
        <DropdownMenu.Label className="px-2.5 py-1.5 text-sm">
          <span className="block truncate font-semibold">{name}</span>
          <span className="text-ink-3">{membership} of this desk</span>
        </DropdownMenu.Label>
        <DropdownMenu.Separator className="my-1 h-px bg-rule" />
        <DropdownMenu.Item asChild>
          <a href={`/d/${desk}/settings`} className={ITEM}>
            Settings and sessions
          </a>
        </DropdownMenu.Item>
        <DropdownMenu.Item asChild>
          <a href="/desks" className={ITEM}>
            Your desks
          </a>
        </DropdownMenu.Item>
        <DropdownMenu.Item onSelect={leave} className={ITEM}>
          Sign out
        </DropdownMenu.Item>
        {trouble ? (
          <p role="alert" className="m-0 px-2.5 py-1.5 text-sm text-l1">
            {trouble}
          </p>
        ) : null}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
