import { Notice } from '#components/ui/notice.tsx';
import type { Sending } from './use-verdict.ts';

/** Why the last request did nothing, and what to do; nothing where it went well. */
export function ErrorNotice({ sending }: { sending: Sending }) {
  if (sending.is === 'away') {
    return (
      <Notice tone="error">The server cannot be reached. Everything is kept in this browser; send it again.</Notice>
    );
  }
  return sending.is === 'refused' ? <Notice tone="error">{sending.detail}</Notice> : null;
}
