import { Kbd } from '#components/ui/kbd.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import { answerNeedsPassage, QUESTION, QUESTION_ANSWERS } from '#lib/method/question.ts';
import { asksWhoSpoke, roleCodeOf } from '../role-words.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { AssessProps } from './assess-props.ts';
import { RegistryAnswer, RegistryRow } from './registry-answer.tsx';

/** The question where registry, name and printed description do not fit one person. Neutral: it proposes no answer. */
export function Question({ item, subject, draft, dispatch }: AssessProps) {
  const { view } = useWorkbench();
  const check = item.roleCheck;
  if (!check) return null;
  if (!asksWhoSpoke(check) || !check.office) return <RegistryAnswer check={check} />;
  const person = view.people.find((each) => each.id === check.personId);
  const shown = item.citations.some(
    (citation) => citation.passageId && citation.axes.includes('speaker') && citation.authorId === view.reader.userId,
  );
  return (
    <section aria-labelledby="fits" className="grid gap-1.5 rounded-md border border-rule bg-sunken p-3 text-sm">
      <h3 id="fits" className="m-0 text-sm font-semibold">
        {QUESTION.title}
      </h3>
      <p className="m-0">
        The article prints “{item.roleAsPrinted}”. For {person?.name ?? item.speakerName} on{' '}
        {check.asked ? dateWords(check.asked.date) : 'that day'} the registry has:
      </p>
      <RegistryRow check={check} />
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
                onChange={() => dispatch({ type: 'answer', answer, subject, roleCode: roleCodeOf(check) })}
                className="size-4 shrink-0 accent-ink disabled:opacity-50"
              />
              <Kbd>{String(answer)}</Kbd>
              {text}
            </label>
          );
        })}
      </fieldset>
      {shown ? null : (
        <p className="m-0 text-ink-2">
          The first two open when a passage that shows who spoke is pinned and cited for the speaker.
        </p>
      )}
    </section>
  );
}
