import { Brand } from '#components/ui/brand.tsx';
import { AccountMenu } from './account-menu.tsx';
import { DeskNav } from './desk-nav.tsx';

type Props = { desk: string; deskName: string; name: string; membership: string };

/** The head of the desk's pages: the mark, the desk, its pages, and who one is. The first Tab stop leads past it. */
export function DeskHeader({ desk, deskName, name, membership }: Props) {
  return (
    <>
      <a
        href="#content"
        className="sr-only rounded-md bg-ink px-4 py-3 text-sm font-[550] text-paper no-underline focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-4 focus:py-3"
      >
        Skip to the page
      </a>
      <header className="border-b border-rule bg-surface print:hidden">
        <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-5 px-4 sm:min-h-[3.25rem]">
          <div className="flex min-h-[3.25rem] min-w-0 items-center gap-4">
            <Brand href={`/d/${desk}/articles`} />
            <span className="truncate text-sm text-ink-2">{deskName}</span>
          </div>
          <DeskNav desk={desk} />
          <div className="ml-auto max-sm:absolute max-sm:top-1 max-sm:right-3">
            <AccountMenu {...{ desk, name, membership }} />
          </div>
        </div>
      </header>
    </>
  );
}
