import { isGrave } from '#lib/annotations/carry-items.ts';
import type { CarriedPart, CarryCard, CarryDecision } from '#lib/annotations/carry-over.ts';
import { changedWords, noticeLine } from './notice-words.ts';
import type { NoticePayload, PublicationView, VerdictPayload } from './payload.ts';

/** An item in a new version: its parts after what was decided, and the verdict and notices that the public has of it. */
export type Noticed = {
  parts: readonly CarriedPart[];
  decision: CarryDecision | null;
  texts: { old: string; now: string };
  to: { id: string; number: number; changedOn: string };
  published: PublicationView<VerdictPayload> | undefined;
  notices: readonly PublicationView<NoticePayload>[];
};

/**
 * The public line that is due where the words under a published verdict were changed or removed, and whether it is out. None where a
 * person said that nothing matters, and none for a verdict that is retracted or withheld, or was made on the new text.
 */
export function dueNotice({ parts, decision, texts, to, published, notices }: Noticed): CarryCard['notice'] {
  const isOut = published?.payload && published.class !== 'retraction' && published.class !== 'withheld';
  const isOlder = (published?.payload?.article.version.number ?? 0) < to.number;
  if (!isOut || !isOlder || decision === 'same' || !isGrave({ parts: [...parts] })) return null;
  const out = notices.find((notice) => notice.payload?.to.id === to.id);
  const changes = changedWords(texts, parts);
  const line = out?.payload?.line ?? noticeLine({ changedOn: to.changedOn, isGone: isGone(parts), changes });
  return { line, meets: out?.payload?.meets ?? null, publishedAt: out?.publishedAt ?? null };
}

/** Whether the passage itself is not in the text any more. */
export function isGone(parts: readonly CarriedPart[]): boolean {
  return parts.some(({ part, status }) => part === 'content' && status === 'orphaned');
}
