import { type Dispatch, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import type { Axis } from '#lib/method/axes.ts';
import { type Code, type CodeUse, codesFor, type Severity } from '#lib/method/codes.ts';
import type { Subject } from '#lib/method/subject.ts';
import type { Draft, DraftAction } from '../assessment-draft.ts';
import { useWorkbench } from '../workbench-context.ts';

type Props = { axis: Axis; subject: Subject; draft: Draft; dispatch: Dispatch<DraftAction> };

/** The codes of an axis: what exactly is wrong, how grave, and where in the print. */
export function CodeList({ axis, subject, draft, dispatch }: Props) {
  const codes = codesFor(axis.id, subject.form);
  if (!codes.length) return null;
  return (
    <fieldset className="m-0 grid gap-1 border-0 p-0">
      <legend className="mb-1 p-0 text-sm text-ink-3">What is wrong</legend>
      {codes.map((code) => {
        const use = draft.codes.find((each) => each.code === code.id);
        const toggle = () => dispatch(use ? { type: 'uncode', code: code.id } : { type: 'code', use: firstUse(code) });
        return (
          <div key={code.id}>
            <label className="flex min-h-8 items-start gap-2 py-1 text-sm pointer-coarse:min-h-11" title={code.meaning}>
              <input
                type="checkbox"
                checked={use !== undefined}
                onChange={toggle}
                className="mt-0.5 size-4 accent-ink"
              />
              <span>
                {code.name} <span className="text-ink-3">{code.id}</span>
              </span>
            </label>
            {use ? <CodeDetails {...{ code, use, dispatch }} /> : null}
          </div>
        );
      })}
    </fieldset>
  );
}

/** A code's first use: its one severity, or the gentlest with the reason still to be given. */
function firstUse(code: Code): CodeUse {
  const severity: Severity = code.severities[0] ?? 'minor';
  return code.severities.length > 1 ? { code: code.id, severity, reason: code.name } : { code: code.id, severity };
}

function CodeDetails({ code, use, dispatch }: { code: Code; use: CodeUse; dispatch: Dispatch<DraftAction> }) {
  const { view, state } = useWorkbench();
  const [reason, setReason] = useState(use.reason ?? '');
  const set = (change: Partial<CodeUse>) => dispatch({ type: 'code', use: { ...use, ...change } });
  const { selection } = state;
  const typeReason = (text: string) => {
    setReason(text);
    if (text.trim()) set({ reason: text.trim() });
  };
  return (
    <div className="mb-2 ml-6 grid gap-2">
      {code.severities.length > 1 ? (
        <div className="grid grid-cols-[7rem_1fr] gap-2">
          <SelectField
            label="Severity"
            value={use.severity}
            onChange={(event) => set({ severity: event.target.value as Severity })}
          >
            {code.severities.map((severity) => (
              <option key={severity}>{severity}</option>
            ))}
          </SelectField>
          <TextField
            label="Why so grave"
            value={reason}
            onChange={(event) => typeReason(event.target.value)}
            maxLength={300}
            error={reason.trim() ? undefined : 'One line of reason.'}
          />
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-2 text-sm text-ink-3">
        <span>
          {use.span
            ? `Fault: “${view.version.text.slice(use.span.start, use.span.end)}”`
            : 'The fault is not marked in the print.'}
        </span>
        <Button
          look="quiet"
          disabled={!selection}
          onClick={() => selection && set({ span: selection })}
          aria-label={`${code.id}: mark the selection as the fault`}
        >
          Mark the selection
        </Button>
      </div>
    </div>
  );
}
