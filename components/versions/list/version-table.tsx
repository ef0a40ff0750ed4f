import { counted } from '#components/ui/counted.ts';
import { Moment } from '#components/ui/moment.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import type { ListedVersion } from './listed-version.ts';

type Props = { home: string; versions: readonly ListedVersion[] };

/** The versions, the newest first, each with what it was frozen from and what waits in it. */
export function VersionTable({ home, versions }: Props) {
  return (
    <ol aria-label="Versions, the newest first" className="m-0 list-none border-t border-rule p-0">
      {versions.map((version) => (
        <li
          key={version.id}
          className="grid items-baseline gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[7rem_minmax(0,1fr)_auto]"
        >
          <b className="font-semibold">Version {version.number}</b>
          <div className="grid gap-0.5">
            <span>
              <Moment at={version.capturedAt} />, {version.importedBy}
              {version.changedOn ? ` · changed on ${dateWords(version.changedOn)}` : ''}
            </span>
            <span className="text-sm text-ink-3">
              {counted(version.length, 'character')} · SHA-256{' '}
              <code title={version.sha256}>{version.sha256.slice(0, 12)}…</code>
            </span>
          </div>
          <VersionLinks home={home} version={version} />
        </li>
      ))}
    </ol>
  );
}

function VersionLinks({ home, version: { id, number, followsId, waiting } }: { home: string; version: ListedVersion }) {
  if (followsId === null) return <span />;
  return (
    <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      {waiting ? <b className="font-semibold">{counted(waiting, 'item')} to decide</b> : null}
      <a href={`${home}/${id}/review`} className="min-h-6 pointer-coarse:min-h-11 pointer-coarse:content-center">
        Review<span className="sr-only"> of version {number}</span>
      </a>
    </span>
  );
}
