'use client';
import { useRouter } from 'next/navigation';
import { useReducer, useState } from 'react';
import { type Entry, faultOfEntry } from '#components/ui/entry/text-entry.ts';
import { faultsOf, fieldFailure } from '#components/ui/failure.ts';
import { useLeaveGuard } from '#components/ui/use-leave-guard.ts';
import { useSend, useWriteId } from '#components/ui/use-send.ts';
import { importFieldsSchema } from '#lib/articles/import-draft.ts';
import { newId } from '#lib/kernel/ids.ts';
import { EntryStep } from './entry-step.tsx';
import { importReducer, type Review, START } from './import-state.ts';
import { ReviewStep } from './review-step.tsx';
import { freezeArticle, makePreview } from './send-import.ts';

/** An import from the paste to the frozen version: the entry, then the preview with its choices. */
export function ImportScreen({ desk }: { desk: string }) {
  const [state, dispatch] = useReducer(importReducer, START);
  const [{ articleId, versionId }] = useState(() => ({ articleId: newId(), versionId: newId() }));
  const { failure, busy, send, setSending } = useSend();
  const writeIdFor = useWriteId();
  const router = useRouter();
  const letGo = useLeaveGuard(state.entry.text !== '', LEAVE);
  const fail = (fields: Record<string, string>) => setSending({ step: 'failed', failure: fieldFailure(fields) });

  const preview = async (entry: Entry) => {
    const fault = faultOfEntry(entry);
    if (fault) return fail({ content: fault });
    await send(async () => dispatch({ type: 'preview', preview: await makePreview(desk, entry, newId()) }));
  };

  const freeze = async (review: Review) => {
    const checked = importFieldsSchema.safeParse(review.fields);
    if (!checked.success) return fail(faultsOf(checked.error.issues));
    const isDone = await send(() =>
      freezeArticle({ desk, articleId, versionId, entry: state.entry, review, fields: checked.data, writeIdFor }),
    );
    if (!isDone) return;
    letGo();
    router.push(`/d/${desk}/articles/${articleId}`);
  };

  const back = () => {
    setSending({ step: 'idle' });
    dispatch({ type: 'back' });
  };
  const shared = { desk, dispatch, failure, busy };
  if (state.step === 'review' && state.review)
    return <ReviewStep {...shared} review={state.review} onFreeze={freeze} onBack={back} />;
  const tell = (error: string) => (error ? fail({ content: error }) : setSending({ step: 'idle' }));
  return <EntryStep {...shared} entry={state.entry} onPreview={preview} onTell={tell} />;
}

const LEAVE = 'Leave this import? The text and your choices are not frozen yet and would be lost.';
