import type { PublicationView, VerdictPage } from '#lib/publications/payload.ts';
import { classWords } from '#lib/publications/verdict-words.ts';
import { Day } from './day.tsx';
import { PublicShell } from './public-shell.tsx';

/** What remains of a withheld verdict: its address, the dates, the classes, the hashes and the fact. Nothing of its words. */
export function WithheldPage({ page, origin }: { page: VerdictPage; origin: string }) {
  const path = `/verdicts/${page.slug}`;
  const description = 'Something was published at this address and is withheld.';
  return (
    <PublicShell head={{ title: 'Withheld', description, origin, path, type: 'website', unlisted: true }}>
      <p className="at">{origin + path}</p>
      <h1>This verdict is withheld.</h1>
      <p>A court order, somebody’s privacy or a copyright can call for that. Address, dates and hashes stay.</p>
      <section>
        <h2>History</h2>
        <ol className="list hist">
          {page.history.map((view) => (
            <Entry key={view.id} view={view} />
          ))}
        </ol>
      </section>
    </PublicShell>
  );
}

function Entry({ view }: { view: PublicationView }) {
  return (
    <li>
      <Day at={view.publishedAt} />
      <div>
        {classWords(view.class)}
        <div className="s">sha256 {view.sha256}</div>
      </div>
    </li>
  );
}
