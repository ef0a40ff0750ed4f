import { Kbd } from '#components/ui/kbd.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import { answerNeedsPassage, QUESTION, QUESTION_ANSWERS } from '#lib/method/question.ts';
import { describeTerm } from '#lib/people/check-role.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { AssessProps } from './axes-form.tsx';

/** The question where registry, name and printed description do not fit one person. Neutral: it proposes no answer. */
export function Question({ item, subject, draft, dispatch }: AssessProps) {
  const { view } = useWorkbench();
  const check = item.roleCheck;
  if (check?.result !== 'lower-rank' || !check.office) return <RoleHint item={item} />;
  const person = view.people.find((each) => each.id === check.personId);
  const shown = item.citations.some(
    (citation) => citation.passageId && citation.axes.includes('speaker') && citation.authorId === view.reader.userId,
  );
  return (
    <section aria-labelledby="fits" className="rounded-md border border-rule bg-sunken p-3 text-sm">
      <h3 id="fits" className="m-0 mb-1 text-sm font-semibold">
        {QUESTION.title}
      </h3>
      <p className="m-0 mb-1">
        On {item.utteranceDate ? dateWords(item.utteranceDate) : 'that day'} {person?.name ?? item.speakerName}:{' '}
        {describeTerm(check.office)}.
      </p>
      <p className="m-0 mb-2 text-ink-3">
        Registry:{' '}
        {check.office.sourceUrl ? (
          <a href={check.office.sourceUrl}>{check.office.sourceTitle}</a>
        ) : (
          check.office.sourceTitle
        )}
      </p>
      <fieldset className="m-0 grid gap-0.5 border-0 p-0">
        <legend className="mb-1 p-0">{QUESTION.asks}</legend>
        {QUESTION_ANSWERS.map(({ answer, text }) => {
          const isOff = answerNeedsPassage(answer) && !shown;
          return (
            <label
              key={answer}
              className={`flex min-h-8 items-center gap-2 pointer-coarse:min-h-11 ${isOff ? 'text-ink-3' : ''}`}
            >
              <input
                type="radio"
                name={`fits-${item.id}`}
                checked={draft.question?.answer === answer}
                disabled={isOff}
                onChange={() => dispatch({ type: 'answer', answer, subject })}
                className="size-4 accent-ink"
              />
              <Kbd>{String(answer)}</Kbd>
              {text}
            </label>
          );
        })}
      </fieldset>
      {shown ? null : (
        <p className="mt-1 mb-0 text-ink-3">
          1 and 2 open when a passage that shows who spoke is pinned and cited for the speaker.
        </p>
      )}
    </section>
  );
}

const HINTS: Record<string, string> = {
  match: 'Registry: the role fits that day.',
  imprecise: 'Registry: another office on that day.',
  stale: 'Registry: no longer in that office on that day.',
  premature: 'Registry: not in that office on that day.',
  suspended: 'Registry: the powers were suspended on that day.',
  acting: 'Registry: held as acting.',
  'cannot-tell': 'Registry: the dates are too imprecise to tell.',
  'no-data': 'Registry: no data. That is never a pass.',
};

function RoleHint({ item }: Pick<AssessProps, 'item'>) {
  if (!item.roleCheck) return null;
  return (
    <p className="m-0 rounded-md bg-sunken px-3 py-2 text-sm text-ink-2">
      {HINTS[item.roleCheck.result]} {item.roleCheck.office ? describeTerm(item.roleCheck.office) : item.roleCheck.why}
    </p>
  );
}
