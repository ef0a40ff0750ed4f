import { Button } from '#components/ui/button.tsx';
import { counted } from '#components/ui/counted.ts';
import { Kbd } from '#components/ui/kbd.tsx';
import { progressWords } from '../review-acts.ts';
import { useReview } from '../review-context.ts';
import { REVIEW_KEYS } from '../review-keys.ts';
import { dueLines, progressOf } from '../review-state.ts';

/** How far the review is, and the way out of it once all is decided or put off. */
export function ReviewFoot() {
  const { desk, review, state } = useReview();
  const { isDone, all } = progressOf(state);
  const due = dueLines(state).length;
  const home = `/d/${desk}/articles/${review.article.id}`;
  return (
    <footer className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule bg-surface px-4 py-2 max-lg:sticky max-lg:bottom-0 max-lg:z-20">
      <p className="m-0 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink max-lg:hidden">
        {REVIEW_KEYS.map(([key, words]) => (
          <span key={key} className="inline-flex items-center gap-1">
            <Kbd>{key}</Kbd> {words}
          </span>
        ))}
      </p>
      <p className="m-0 ml-auto text-sm text-ink-2 tabular-nums">
        {all ? progressWords(state) : ''} {due ? `${counted(due, 'public line')} due.` : ''}
      </p>
      {isDone ? (
        <Button asChild look={due ? 'plain' : 'primary'}>
          <a href={home}>Finish</a>
        </Button>
      ) : (
        <Button disabled>Finish</Button>
      )}
    </footer>
  );
}
