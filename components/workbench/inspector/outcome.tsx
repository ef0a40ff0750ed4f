import { ConclusionForm } from '#components/settle/conclusion-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import type { AssessmentView } from '#lib/assessments/assessment.ts';
import { dayWords } from '#lib/kernel/date-words.ts';
import { axesFor, axisName, findValue } from '#lib/method/axes.ts';
import { codeOf } from '#lib/method/codes.ts';
import { standingLabel } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from '../workbench-context.ts';
import { ReopenForm } from './reopen-form.tsx';
import { ReplyForm } from './reply-form.tsx';

/** What came of the item, as far as this reader may know it: others' assessments, the verdict, and the next step. */
export function Outcome({ item }: { item: WorkbenchItem }) {
  const { desk, view, reload } = useWorkbench();
  const { abilities, verdict } = item;
  const others = item.assessments.filter((each) => each.round === item.round && each.reviewerId !== view.reader.userId);
  const settles = abilities.adjudicate || abilities.converse || (item.phase === 'disputed' && abilities.second);
  const isDone = Boolean(verdict?.settledAt) && !abilities.second;
  const concludes = verdict && item.phase !== 'disputed' && (abilities.conclude || abilities.second);
  return (
    <>
      {others.length ? <Assessments list={others} item={item} /> : null}
      {settles ? (
        <Button asChild>
          <a href={`/d/${desk}/articles/${item.articleId}/items/${item.id}/settle`}>Settle what differs…</a>
        </Button>
      ) : null}
      {verdict && item.phase !== 'disputed' ? <Verdict item={item} /> : null}
      {concludes && !isDone ? <ConclusionForm desk={desk} item={item} onSaved={reload} /> : null}
      {concludes && isDone ? (
        <details className="text-sm">
          <summary className="text-ink-2">Change the words</summary>
          <div className="mt-2">
            <ConclusionForm desk={desk} item={item} onSaved={reload} />
          </div>
        </details>
      ) : null}
      {verdict?.settledAt && view.abilities.annotate && (standingLabel(verdict).rating ?? 5) <= 3 ? (
        <ReplyForm item={item} />
      ) : null}
      {abilities.reopen && item.phase !== 'assessing' ? <ReopenForm item={item} /> : null}
    </>
  );
}

function Verdict({ item }: { item: WorkbenchItem }) {
  const { verdict, publication } = item;
  if (!verdict) return null;
  return (
    <section aria-labelledby="verdict" className="grid gap-2">
      <h3 id="verdict" className="m-0 text-sm font-semibold text-ink-3">
        {verdict.settledAt ? 'Verdict' : 'Agreed by those who locked'}
      </h3>
      <div className="flex flex-wrap items-center gap-2 text-sm text-ink-3">
        <LabelBadge label={standingLabel(verdict).label} /> Rule {verdict.rule}
        {verdict.badges.length ? `, ${verdict.badges.map((badge) => badge.replaceAll('-', ' ')).join(', ')}` : ''}
      </div>
      {verdict.conclusion ? <p className="m-0 font-serif text-lg">{verdict.conclusion}</p> : null}
      {verdict.shouldRead ? <p className="m-0 text-base text-ink-2">Should read: {verdict.shouldRead}</p> : null}
      {publication ? (
        <p className="m-0 text-sm">
          <a href={`/verdicts/${publication.slug}`} target="_blank" rel="noreferrer">
            Public page
          </a>
          <span className="text-ink-3">, {dayWords(publication.publishedAt)}</span>
        </p>
      ) : null}
    </section>
  );
}

function Assessments({ list, item }: { list: AssessmentView[]; item: WorkbenchItem }) {
  return (
    <section aria-label="Other assessments" className="grid gap-2">
      {list.map((each) => (
        <details key={each.id} className="rounded-md border border-rule p-3 text-sm">
          <summary>
            {each.reviewerName || 'A reviewer'}: <LabelBadge label={each.label} />
          </summary>
          <ul className="mt-2 mb-0 grid gap-1 pl-4">
            {axesFor(item.kind === 'claim' ? 'claim' : 'quote', item.form)
              .filter((axis) => each.axes[axis.id] !== undefined)
              .map((axis) => (
                <li key={axis.id}>
                  {axisName(axis.id, item.form)}: {findValue(axis.id, each.axes[axis.id] ?? '')?.name}
                </li>
              ))}
            {each.codes.map((use) => (
              <li key={use.code}>
                {codeOf(use.code).name} ({use.severity}){use.reason ? `: ${use.reason}` : ''}
              </li>
            ))}
          </ul>
          {each.note ? <p className="mt-2 mb-0">{each.note}</p> : null}
        </details>
      ))}
    </section>
  );
}
