'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useReducer, useRef, useState } from 'react';
import { faultOfEntry } from '#components/ui/entry/text-entry.ts';
import { fieldFailure } from '#components/ui/failure.ts';
import { useLeaveGuard } from '#components/ui/use-leave-guard.ts';
import { useSend, useWriteId } from '#components/ui/use-send.ts';
import '#components/ui/article.css';
import type { ArticleView, VersionView } from '#lib/articles/article.ts';
import type { ArticleDocument } from '#lib/articles/document.ts';
import { newId } from '#lib/kernel/ids.ts';
import { isPartialDate } from '#lib/kernel/partial-date.ts';
import { VersionHeader } from '../version-header.tsx';
import { EntryWays } from './entry-ways.tsx';
import { NOTHING_NEW, newVersionReducer, type Sent } from './new-version-state.ts';
import { freezeVersion, previewVersion } from './send-version.ts';
import { VersionPreview } from './version-preview.tsx';

type Props = {
  desk: string;
  article: Pick<ArticleView, 'id' | 'title' | 'language'>;
  current: Pick<VersionView, 'number' | 'capturedAt'> & { document: ArticleDocument };
};

/** A new version from its text to the frozen one: the entry, then what it would change. */
export function NewVersionScreen({ desk, article, current }: Props) {
  const [state, dispatch] = useReducer(newVersionReducer, NOTHING_NEW);
  const [versionId] = useState(newId);
  const { failure, busy, send, setSending } = useSend();
  const writeIdFor = useWriteId();
  const router = useRouter();
  const letGo = useLeaveGuard(state.entry.text !== '' || state.isEdited, LEAVE);
  const where = { desk, articleId: article.id };
  const home = `/d/${desk}/articles/${article.id}`;
  const fail = (fields: Record<string, string>) => setSending({ step: 'failed', failure: fieldFailure(fields) });
  const { shown, changedOn } = state;

  const preview = async (sent: Sent) => {
    const fault = 'entry' in sent ? faultOfEntry(sent.entry) : sent.document.content.length ? null : NO_TEXT;
    if (fault) return fail({ content: fault });
    await send(async () => dispatch({ type: 'preview', preview: await previewVersion(where, sent), sent }));
  };
  const freeze = async () => {
    if (!shown || shown.preview.carry.unchanged) return;
    if (changedOn && !isPartialDate(changedOn)) return fail({ changedOn: NO_DAY });
    if (!(await send(() => freezeVersion({ ...where, versionId, shown, changedOn, writeIdFor })))) return;
    letGo();
    router.push(`${home}/versions/${versionId}/review`);
  };
  useSendKey(shown ? freeze : null);
  const back = () => {
    setSending({ step: 'idle' });
    dispatch({ type: 'back' });
  };
  const shared = { dispatch, failure, busy };
  return (
    <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_minmax(0,1fr)]">
      <VersionHeader desk={desk} article={article} here="New version" />
      <main className="flex min-w-0 flex-col">
        {shown ? (
          <VersionPreview
            {...{ ...shared, desk, changedOn }}
            language={article.language}
            preview={shown.preview}
            onFreeze={freeze}
            onBack={back}
          />
        ) : null}
        <div hidden={shown !== null}>
          <EntryWays
            {...{ ...shared, state }}
            about={{ back: `${home}/versions`, current, language: article.language }}
            onPreview={preview}
            onTell={(error) => (error ? fail({ content: error }) : setSending({ step: 'idle' }))}
          />
        </div>
      </main>
    </div>
  );
}

/** Ctrl or ⌘ with Enter freezes what is shown. */
function useSendKey(send: (() => void) | null): void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !latest.current) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const LEAVE = 'Leave this version? What you pasted or edited is not frozen yet and would be lost.';
const NO_TEXT = 'There is no text left.';
const NO_DAY = 'Write a date as 2024-10-22, 2024-10 or 2024, or leave it empty.';
