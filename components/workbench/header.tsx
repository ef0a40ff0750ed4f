import { Brand } from '#components/ui/brand.tsx';
import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { SavedLine } from '#components/ui/saved-line.tsx';
import type { OutboxState } from '#lib/client/outbox.ts';
import { publishable } from './publish/publishable.ts';
import { useWorkbench } from './workbench-context.ts';

/** Where one is, whether all is saved, and the quiet way to publish. */
export function Header({ saved }: { saved: OutboxState }) {
  const { desk, view, dispatch } = useWorkbench();
  const ready = publishable(view.annotations).fresh.length;
  return (
    <header className="flex min-h-13 items-center gap-3 border-b border-rule bg-surface px-4 py-1.5">
      <Brand href={`/d/${desk}/articles`} />
      <nav aria-label="Where you are" className="flex min-w-0 items-center gap-2 text-sm text-ink-3">
        <a href={`/d/${desk}/articles`} className="hidden text-ink-3 no-underline hover:underline sm:inline">
          Articles
        </a>
        <span aria-hidden="true" className="hidden sm:inline">
          /
        </span>
        <b className="truncate font-[550] text-ink">{view.article.title}</b>
        <a
          href={`/d/${desk}/articles/${view.article.id}/versions`}
          className="shrink-0 text-ink-3 no-underline hover:underline pointer-coarse:py-3"
        >
          <span className="sr-only md:not-sr-only">version</span>
          <span className="md:hidden" aria-hidden="true">
            v
          </span>
          {` ${view.version.number}`}
        </a>
      </nav>
      <span className="ml-auto">
        <SavedLine saved={saved} />
      </span>
      <Button look="quiet" className="max-md:hidden" onClick={() => dispatch({ type: 'dialog', dialog: 'keys' })}>
        Keys <Kbd>?</Kbd>
      </Button>
      {view.abilities.publish ? (
        <Button className="shrink-0" onClick={() => dispatch({ type: 'dialog', dialog: 'publish' })}>
          Publish{ready ? ` ${ready}` : ''}…
        </Button>
      ) : null}
    </header>
  );
}
