import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { mayDecide } from '../may-decide.ts';
import { useReview } from '../review-context.ts';

/** A quotation that the old text did not have: it may become an item. */
export function FoundPane() {
  const review = useReview();
  const { state, makeItem, undo } = review;
  const found = state.found.find(({ id }) => id === state.openId);
  if (!found) return null;
  const isItem = found.id in state.accepted;
  const isLast = state.done.at(-1)?.includes(found.id) ?? false;
  return (
    <section aria-label="Decision" className="grid content-start gap-3 px-4 py-4">
      <h2 id="open-card" className="m-0 text-base font-semibold">
        New in this version
      </h2>
      <p className="m-0 font-serif text-[1.0625rem] leading-snug">{found.words}</p>
      <p className="m-0 text-sm text-ink-2">{found.speaker ?? 'Nobody is named'}</p>
      {isItem ? <p className="m-0 font-semibold">✓ An item now</p> : null}
      {mayDecide(review) && !isItem ? (
        <Button onClick={() => makeItem(found.id)}>
          Make it an item <Kbd>⏎</Kbd>
        </Button>
      ) : null}
      {isItem && isLast ? (
        <Button look="quiet" className="-ml-3 justify-self-start" onClick={undo}>
          Undo <Kbd>U</Kbd>
        </Button>
      ) : null}
    </section>
  );
}
