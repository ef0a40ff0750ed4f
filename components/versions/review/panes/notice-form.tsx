import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { TextField } from '#components/ui/field.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { type CarryCard, MEETS, type Meets } from '#lib/annotations/carry-over.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { dateWords, dayWords } from '#lib/kernel/date-words.ts';
import { newId } from '#lib/kernel/ids.ts';
import { isPartialDate } from '#lib/kernel/partial-date.ts';
import { useReview } from '../review-context.ts';
import { decisionOf } from '../review-state.ts';

type Props = { card: CarryCard; notice: NonNullable<CarryCard['notice']>; isDecided: boolean };

/** The line that the public page of a verdict would say of the outlet's change; it goes out once the change is decided. */
export function NoticeForm({ card, notice, isDecided }: Props) {
  const { review, state } = useReview();
  const decision = decisionOf(state, card.annotationId);
  if (decision === 'same' || decision === 'superseded') return null;
  return (
    <div className="grid gap-3 border-t border-rule pt-4">
      <div>
        <h3 className="m-0 mb-1 text-sm font-semibold text-ink-3">
          {notice.publishedAt
            ? `On its public page since ${dayWords(notice.publishedAt)}`
            : 'Its public page would say'}
        </h3>
        <p className="m-0 font-serif text-[1.0625rem] leading-snug">{notice.line}</p>
        {notice.publishedAt ? <MeetsLine meets={notice.meets} /> : null}
      </div>
      {notice.publishedAt === null && !isDecided ? (
        <p className="m-0 text-sm text-ink-2">It can be published once it is decided.</p>
      ) : null}
      {notice.publishedAt === null && isDecided ? (
        review.abilities.publish ? (
          <PublishForm card={card} />
        ) : (
          <p className="m-0 text-sm text-ink-2">An editor publishes it; it waits as a task.</p>
        )
      ) : null}
    </div>
  );
}

const MEETS_WORDS: Record<Meets, string> = { wholly: 'Wholly', partly: 'Partly', no: 'No' };

function MeetsLine({ meets }: { meets: Meets | null }) {
  if (!meets) return null;
  const words = { wholly: 'meets', partly: 'partly meets', no: 'does not meet' }[meets];
  return <p className="m-0 mt-1 text-sm text-ink-2">The change {words} what was asked.</p>;
}

function PublishForm({ card }: { card: CarryCard }) {
  const { desk, review, state, dispatch } = useReview();
  const [fields, setFields] = useState<{ meets: Meets | null; changedOn: string }>({ meets: null, changedOn: '' });
  const [id] = useState(newId);
  const { send, failure, busy, formRef } = useSend();
  const isPending = card.annotationId in state.pending;
  const publish = async (event: FormEvent) => {
    event.preventDefault();
    const { meets } = fields;
    await send(async () => {
      const body = {
        annotationId: card.annotationId,
        versionId: review.to.id,
        meets,
        changedOn: fields.changedOn || null,
      };
      const path = inDesk(`/api/publications/${id}/notice`, desk);
      const { line } = await write<{ line: string }>({ method: 'PUT', path, body });
      dispatch({
        type: 'noticed',
        id: card.annotationId,
        notice: { line, meets, publishedAt: new Date().toISOString() },
      });
      dispatch({ type: 'say', words: `Published: ${line}` });
    });
  };
  return (
    <form ref={formRef} data-notice onSubmit={publish} noValidate className="grid gap-3">
      <FailureNotice failure={failure} fields={['changedOn']} />
      <fieldset className="m-0 border-0 p-0">
        <legend className="mb-1 p-0 text-sm font-[550] text-ink-2">Does this meet what was asked?</legend>
        <div className="flex flex-wrap gap-x-4">
          {MEETS.map((meets, at) => (
            <label key={meets} className="flex min-h-8 items-center gap-1.5 text-sm pointer-coarse:min-h-11">
              <input
                type="radio"
                name="meets"
                checked={fields.meets === meets}
                onChange={() => setFields({ ...fields, meets })}
                className="m-0 size-4 accent-ink"
              />
              {MEETS_WORDS[meets]} <Kbd>{String(at + 1)}</Kbd>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label="Changed on, if not that day"
        placeholder="YYYY-MM-DD"
        inputMode="numeric"
        autoComplete="off"
        value={fields.changedOn}
        onChange={(event) => setFields({ ...fields, changedOn: event.target.value })}
        hint={isPartialDate(fields.changedOn) ? dateWords(fields.changedOn) : undefined}
        error={failure?.fields.changedOn}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button type="submit" look="primary" disabled={busy || isPending}>
          {busy ? 'Publishing …' : 'Publish line'} <Kbd>Ctrl ⏎</Kbd>
        </Button>
        <span className="text-sm text-ink-3">Left for later, it is a task in the workbench.</span>
      </div>
    </form>
  );
}
