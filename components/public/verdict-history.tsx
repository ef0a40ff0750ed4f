import { differences, differenceWords } from '#lib/publications/difference.ts';
import type { PublicationView, VerdictPayload } from '#lib/publications/payload.ts';
import { classWords } from '#lib/publications/verdict-words.ts';
import { Day } from './day.tsx';

/** All that was published at this address, newest first, each with what differs from the one before it. */
export function VerdictHistory({ history }: { history: readonly PublicationView<VerdictPayload>[] }) {
  return (
    <section id="history">
      <h2>History</h2>
      <ol className="list hist">
        {history.map((view, at) => (
          <Entry key={view.id} view={view} before={history[at + 1] ?? null} />
        ))}
      </ol>
    </section>
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
