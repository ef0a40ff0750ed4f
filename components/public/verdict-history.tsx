import { Fragment } from 'react';
import { differences, differenceWords } from '#lib/publications/difference.ts';
import type { NoticePayload, PublicationView, VerdictPayload } from '#lib/publications/payload.ts';
import { classWords } from '#lib/publications/verdict-words.ts';
import { Day } from './day.tsx';

type Props = {
  history: readonly PublicationView<VerdictPayload>[];
  notices: readonly PublicationView<NoticePayload>[];
};

/** All that was published at this address, newest first, each with what differs from the one before it. */
export function VerdictHistory({ history, notices }: Props) {
  const entries = [
    ...history.map((view, at) => ({ view, entry: <Entry view={view} before={history[at + 1] ?? null} /> })),
    ...notices.map((view) => ({ view, entry: <NoticeEntry view={view} /> })),
  ].toSorted((a, b) => b.view.number - a.view.number);
  return (
    <section id="history">
      <h2>History</h2>
      <ol className="list hist">
        {entries.map(({ view, entry }) => (
          <Fragment key={view.id}>{entry}</Fragment>
        ))}
      </ol>
    </section>
  );
}

function NoticeEntry({ view }: { view: PublicationView<NoticePayload> }) {
  return (
    <li>
      <Day at={view.publishedAt} />
      <div>{view.payload?.line}</div>
    </li>
  );
}

function Entry({
  view,
  before,
}: {
  view: PublicationView<VerdictPayload>;
  before: PublicationView<VerdictPayload> | null;
}) {
  const changes = before?.payload && view.payload ? differences(before.payload, view.payload) : [];
  return (
    <li>
      <Day at={view.publishedAt} />
      <div>
        {classWords(view.class)}
        {view.note ? `. ${view.note}` : ''}
        {changes.length > 0 ? (
          <ul>
            {changes.map((change) => (
              <li key={change.what}>{differenceWords(change)}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
