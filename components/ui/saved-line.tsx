import type { OutboxState } from '#lib/client/outbox.ts';

/** Whether all is saved, with the way to sign in where that is what it waits for. */
export function SavedLine({ saved }: { saved: OutboxState }) {
  return (
    <span className="shrink-0 text-sm text-ink-3" role="status">
      {savedWords(saved)}
      {saved.signedOut ? (
        <>
          {' '}
          <a href={signInHref()}>Sign in</a>
        </>
      ) : null}
    </span>
  );
}

/** Always true: what waits is said before what is saved. */
function savedWords({ waiting, away, signedOut, savedAt }: OutboxState): string {
  if (waiting && signedOut) return `Signed out, ${waiting} waiting.`;
  if (waiting && away) return `Offline, ${waiting} waiting`;
  if (waiting) return 'Saving…';
  if (savedAt === null) return '';
  return `✓ Saved ${new Date(savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}

/** The sign-in page, with the way back here. */
function signInHref(): string {
  return `/sign-in?to=${encodeURIComponent(window.location.pathname + window.location.search)}`;
}
