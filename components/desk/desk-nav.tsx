'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

const PAGES = [
  ['articles', 'Articles'],
  ['people', 'People'],
  ['members', 'Members'],
  ['settings', 'Settings'],
] as const;

/** The desk's pages; the one that is open is marked, by a line and for screen readers. */
export function DeskNav({ desk }: { desk: string }) {
  const path = usePathname();
  return (
    <nav
      aria-label="Desk"
      className="max-sm:order-last max-sm:-mx-4 max-sm:w-screen max-sm:border-t max-sm:border-rule"
    >
      <ul className="m-0 flex list-none gap-1 p-0 max-sm:justify-around">
        {PAGES.map(([page, name]) => {
          const href = `/d/${desk}/${page}`;
          const isOpen = path === href || path.startsWith(`${href}/`);
          return (
            <li key={page}>
              <Link
                href={href}
                aria-current={isOpen ? 'page' : undefined}
                className={`flex min-h-11 items-center border-y-2 border-transparent px-2.5 text-sm no-underline sm:min-h-[3.25rem] ${isOpen ? 'border-b-ink! font-semibold text-ink' : 'text-ink-2 hover:text-ink'}`}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
