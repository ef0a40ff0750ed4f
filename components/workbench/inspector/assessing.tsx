import { useEffect, useReducer, useRef } from 'react';
import { subjectOf } from '#lib/assessments/subject-of.ts';
import { inDesk } from '#lib/client/api-client.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { type Draft, draftOf, reduceDraft } from '../assessment-draft.ts';
import { mayAssess, mayCite } from '../may-cite.ts';
import { useWorkbench } from '../workbench-context.ts';
import { AxesForm } from './axes-form.tsx';
import { Evidence } from './evidence.tsx';
import { Foot } from './foot.tsx';
import { LockedFoot } from './locked-foot.tsx';
import { Question } from './question.tsx';

/** The reader's own assessment: evidence, the question, the axes, and the foot with the label that follows. Saved as one chooses. */
export function Assessing({ item }: { item: WorkbenchItem }) {
  const { view, newest } = useWorkbench();
  const [draft, dispatch] = useReducer(reduceDraft, null, () => draftOf(startOf(item, newest(thingOf(item)))));
  useSavedDraft(item, draft);
  const subject = subjectOf(item, view.article.language);
  if (!subject) return null;
  const assesses = mayAssess(item);
  return (
    <>
      <div className="grid gap-5 px-4.5 pb-6">
        <Evidence item={item} mayCite={mayCite(item)} />
        {assesses ? <Question {...{ item, subject, draft, dispatch }} /> : null}
        {assesses ? <AxesForm {...{ item, subject, draft, dispatch }} /> : null}
      </div>
      {assesses ? <Foot {...{ item, subject, draft }} /> : null}
      {item.ownLock && !item.verdict?.settledAt ? <LockedFoot item={item} lock={item.ownLock} /> : null}
    </>
  );
}

const thingOf = ({ id, round }: WorkbenchItem): string => `draft:${id}:${round}`;

/** What was chosen in this page is newer than what the server told of it. */
function startOf(item: WorkbenchItem, newest: unknown): Draft | null {
  return item.ownLock ?? (newest as Draft | null) ?? item.draft;
}

/** Keeps every choice: on disk at once, on the server as soon as it can be reached. */
function useSavedDraft(item: WorkbenchItem, draft: Draft): void {
  const { desk, keep } = useWorkbench();
  const last = useRef(draft);
  const { id, round } = item;
  const thing = thingOf(item);
  useEffect(() => {
    if (last.current === draft) return;
    last.current = draft;
    const path = inDesk(`/api/annotations/${id}/assessment/draft`, desk);
    keep(thing, { method: 'PUT', path, body: { round, ...draft } });
  }, [desk, draft, id, keep, round, thing]);
}
