import { PublicShell } from './public-shell.tsx';

/** Said for every address where nothing was published, whatever the desk may hold. */
export function NotFoundPage({ origin, path }: { origin: string; path: string }) {
  const description = 'There is no published page at this address.';
  return (
    <PublicShell head={{ title: 'Not found', description, origin, path, type: 'website', unlisted: true }}>
      <h1 className="first">Nothing is published at this address.</h1>
      <p>
        Look at the whole address again, or start from the <a href="/">latest verdicts</a>.
      </p>
    </PublicShell>
  );
}
