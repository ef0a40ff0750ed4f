import { Moment } from '#components/ui/moment.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { PreviewView } from '#lib/intake/preview.ts';

type Props = { desk: string; known: NonNullable<PreviewView['known']> };

/** Says that the same letters were imported before, with the way there. */
export function KnownBand({ desk, known }: Props) {
  return (
    <div className="mx-auto max-w-[90rem] px-4 pt-4 sm:px-6">
      <Notice tone="warning">
        The same text was imported on <Moment at={known.importedAt} day /> by {known.importedBy} as “{known.title}”.{' '}
        <a className="underline" href={`/d/${desk}/articles/${known.articleId}`}>
          Open it
        </a>
        , or freeze this as another article.
      </Notice>
    </div>
  );
}
