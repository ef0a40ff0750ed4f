import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { DECISION_WORDS } from '../../carry-words.ts';
import { isSuperseded } from '../may-decide.ts';
import { useReview } from '../review-context.ts';

/** What was not done and why: a refusal, another's decision that was first, or a later version. */
export function RefusedBand() {
  const review = useReview();
  const { state, desk, dispatch } = review;
  const { refused, newest } = state;
  if (isSuperseded(review)) {
    return (
      <div className="border-b border-rule p-2">
        <Notice tone="warning">
          Version {newest.number} came meanwhile. What was decided here is kept;{' '}
          <a href={`/d/${desk}/articles/${review.review.article.id}/versions/${newest.id}/review`}>
            decide on in version {newest.number}
          </a>
          .
        </Notice>
      </div>
    );
  }
  if (!refused) return null;
  const theirs = refused.present?.decision;
  const mine = refused.input?.decision;
  return (
    <div className="border-b border-rule p-2">
      <Notice tone="error">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span>
            {refused.words}
            {theirs ? ` ${refused.present?.decidedBy ?? 'Somebody'}: ${DECISION_WORDS[theirs].toLowerCase()}.` : ''}
            {mine && mine !== 'undecided' ? ` Yours: ${DECISION_WORDS[mine].toLowerCase()}.` : ''}
          </span>
          {mine ? <Button onClick={review.insist}>Send mine instead</Button> : null}
          <Button look="quiet" onClick={() => dispatch({ type: 'close-refused' })}>
            {mine ? 'Keep theirs' : 'Close'}
          </Button>
        </span>
      </Notice>
    </div>
  );
}
