import { LabelBadge } from '#components/ui/label-badge.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import type { LatestVerdict } from '#lib/publications/payload.ts';
import { classWords } from '#lib/publications/verdict-words.ts';
import { Day } from './day.tsx';
import { PublicShell } from './public-shell.tsx';

/** The newest verdicts of all desks, newest first. */
export function HomePage({ verdicts, origin }: { verdicts: readonly LatestVerdict[]; origin: string }) {
  const head = {
    title: 'Sic: quotes and claims, checked against the record',
    description: 'What was printed, what the record says, who checked it and what changed since.',
    origin,
    path: '/',
    type: 'website' as const,
  };
  return (
    <PublicShell head={head}>
      <h1 className="first">Latest verdicts</h1>
      <p>Quotes and claims from articles, checked against the record by people whose work can be checked.</p>
      {verdicts.length === 0 ? (
        <p className="box pad">
          Nothing is published yet. A desk’s verdicts appear here as soon as it publishes them.{' '}
          <a href="/method">How we check</a>
        </p>
      ) : (
        <ol className="list latest">
          {verdicts.map((verdict) => (
            <Line key={verdict.slug} verdict={verdict} />
          ))}
        </ol>
      )}
    </PublicShell>
  );
}

function Line({ verdict: { slug, publishedAt, class: kind, payload } }: { verdict: LatestVerdict }) {
  const { article, desk } = payload;
  return (
    <li>
      <div className="top">
        <LabelBadge label={payload.label} />
        <small>
          {classWords(kind)} <Day at={publishedAt} />, {desk.name}
        </small>
      </div>
      <h2>
        <a href={`/verdicts/${slug}`}>{payload.conclusion}</a>
      </h2>
      <p className="s">
        {article.outlet}
        {article.publishedOn ? `, ${dateWords(article.publishedOn)}` : ''}:{' '}
        <span lang={article.language}>{article.title}</span>
      </p>
    </li>
  );
}
