import { Notice } from '#components/ui/notice.tsx';
import { inlineText } from '#lib/articles/document.ts';
import { dayWords } from '#lib/kernel/date-words.ts';
import { type Oddity, oddityOf, type Preview } from './new-version-state.ts';

/** What is odd about the new text, and what to do: it is the old one, another article, or cut off. */
export function OddityNotice({ preview, desk }: { preview: Preview; desk: string }) {
  const odd = oddityOf(preview.carry);
  if (!odd) return null;
  const { followed, shared } = preview.carry;
  const words: Record<Oddity, React.ReactNode> = {
    unchanged: (
      <>
        Nothing changed since version {followed.number}, {dayWords(followed.capturedAt)}. There is nothing to freeze.
      </>
    ),
    'another-article': (
      <>
        This shares {Math.round(100 * shared)}% with version {followed.number}.{' '}
        <a href={`/d/${desk}/articles/new`} target="_blank" rel="noopener">
          Import it as a new article
        </a>
        ?
      </>
    ),
    shorter: <>This is shorter by half than version {followed.number}. Perhaps a paywall cut it off.</>,
  };
  return (
    <>
      <Notice tone="warning">{words[odd]}</Notice>
      {odd === 'unchanged' ? null : <WholeText preview={preview} />}
    </>
  );
}

function WholeText({ preview }: { preview: Preview }) {
  const blocks = preview.draft.blocks.filter((block) => !block.leftOut);
  return (
    <details className="text-sm text-ink-2">
      <summary className="min-h-6 pointer-coarse:min-h-11 pointer-coarse:content-center">Show the text</summary>
      <div className="mt-2 max-h-[50dvh] overflow-y-auto rounded-md border border-rule bg-surface p-4 font-serif text-[1.0625rem] leading-[1.6] text-ink">
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a draft's paragraphs have no other name than their place
          <p key={at} className="m-0 mb-3 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {inlineText(block.content)}
          </p>
        ))}
      </div>
    </details>
  );
}
