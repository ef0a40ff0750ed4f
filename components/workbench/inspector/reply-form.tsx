import { type FormEvent, useReducer } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { ReplyView } from '#lib/replies/reply.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from '../workbench-context.ts';

type Values = {
  askedWhom: string;
  channel: string;
  askedAt: string;
  deadline: string;
  answer: string;
  notAsked: string;
};

/** Right of reply: whom the desk asked, until when, what came; or why it did not ask. */
export function ReplyForm({ item }: { item: WorkbenchItem }) {
  const { desk, send, view } = useWorkbench();
  const present = item.replies.at(-1) ?? null;
  const [values, set] = useReducer(
    (all: Values, change: Partial<Values>) => ({ ...all, ...change }),
    valuesOf(present, view.article.outlet),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const path = inDesk(`/api/replies/${present?.id ?? newId()}`, desk);
    const guard = present ? { ifMatch: present.version } : {};
    await send({ method: 'PUT', path, body: bodyOf(values, item.id), ...guard }, 'Right of reply recorded.');
  };
  const text = (field: keyof Values) => ({
    value: values[field],
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  return (
    <details className="text-sm" open={!present}>
      <summary className="text-ink-2">{present ? replyWords(present) : 'Ask the outlet'}</summary>
      <form onSubmit={submit} className="mt-2 grid gap-3">
        <TextField label="Whom" {...text('askedWhom')} />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField label="Asked on" type="datetime-local" {...text('askedAt')} />
          <TextField label="Answer due" type="datetime-local" {...text('deadline')} />
        </div>
        <TextField label="How" hint="e-mail, telephone, letter" {...text('channel')} />
        <TextArea label="Answer" {...text('answer')} />
        <TextField label="Or why it was not asked" {...text('notAsked')} />
        <Button type="submit" className="justify-self-start">
          Record the reply
        </Button>
      </form>
    </details>
  );
}

function replyWords(reply: ReplyView): string {
  if (reply.notAsked) return 'The outlet was not asked';
  return reply.answer ? `${reply.askedWhom} answered` : `${reply.askedWhom} was asked`;
}

const local = (instant: string | null): string => (instant ? instant.slice(0, 16) : '');
const utc = (time: string): string | null => (time ? `${time}:00Z` : null);

function valuesOf(reply: ReplyView | null, outlet: string): Values {
  return {
    askedWhom: reply?.askedWhom ?? outlet,
    channel: reply?.channel ?? '',
    askedAt: local(reply?.askedAt ?? null),
    deadline: local(reply?.deadline ?? null),
    answer: reply?.answer ?? '',
    notAsked: reply?.notAsked ?? '',
  };
}

function bodyOf(values: Values, annotationId: string) {
  const { askedWhom, channel } = values;
  const answer = values.answer.trim() || null;
  return {
    annotationId,
    askedWhom,
    channel,
    askedAt: utc(values.askedAt),
    deadline: utc(values.deadline),
    answer,
    answeredAt: answer ? new Date().toISOString() : null,
    notAsked: values.notAsked.trim() || null,
  };
}
