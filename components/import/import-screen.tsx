'use client';
import { useRouter } from 'next/navigation';
import { useReducer, useState } from 'react';
import { faultsOf, fieldFailure } from '#components/ui/failure.ts';
import { useSend, useWriteId } from '#components/ui/use-send.ts';
import { importFieldsSchema } from '#lib/articles/import-draft.ts';
import { newId } from '#lib/kernel/ids.ts';
import { EntryStep } from './entry-step.tsx';
import { contentOf, type Entry, importReducer, type Review, START } from './import-state.ts';
import { overLimit } from './read-file.ts';
import { ReviewStep } from './review-step.tsx';
import { freezeArticle, makePreview } from './send-import.ts';
import { useLeaveGuard } from './use-leave-guard.ts';

/** An import from the paste to the frozen version: the entry, then the preview with its choices. */
export function ImportScreen({ desk }: { desk: string }) {
  const [state, dispatch] = useReducer(importReducer, START);
  const [{ articleId, versionId }] = useState(() => ({ articleId: newId(), versionId: newId() }));
  const { failure, busy, send, setSending } = useSend();
  const writeIdFor = useWriteId();
  const router = useRouter();
  const letGo = useLeaveGuard(state.entry.text !== '');
  const fail = (fields: Record<string, string>) => setSending({ step: 'failed', failure: fieldFailure(fields) });

  const preview = async (entry: Entry) => {
    const content = contentOf(entry);
    const fault = content.trim() ? overLimit(new TextEncoder().encode(content).length) : EMPTY;
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

const EMPTY = 'There is no text here. Paste the article, or drop a file.';
