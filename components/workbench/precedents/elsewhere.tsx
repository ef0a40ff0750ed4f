import { useQuery } from '@tanstack/react-query';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { inDesk, read } from '#lib/client/api-client.ts';
import { dateWords } from '#lib/kernel/date-words.ts';
import type { PrecedentsView, PrecedentView } from '#lib/precedents/precedent.ts';
import type { Entry } from '../entries.ts';
import { useWorkbench } from '../workbench-context.ts';
import { elsewhereWords, relationWords } from './elsewhere-words.ts';
import { VariantWords } from './variant-words.tsx';

/** The same quote or claim in the desk's other articles: who printed which words, which cut, which speaker, and what was found. Nothing where there is none. */
export function Elsewhere({ entry }: { entry: Entry }) {
  const { data } = usePrecedents(entry);
  if (!data || data.variants.length + data.blocked.length === 0) return null;
  return (
    <section aria-label="Elsewhere on this desk" className="text-sm">
      {data.variants.length ? (
        <details className="group">
          <summary className="text-ink-2 pointer-coarse:min-h-11 pointer-coarse:content-center">
            {elsewhereWords(data.variants)}
          </summary>
          <ul className="mt-2 mb-0 grid list-none gap-3 p-0">
            {data.variants.map((variant) => (
              <Variant key={variant.itemId ?? variant.suggestionId} variant={variant} />
            ))}
          </ul>
        </details>
      ) : null}
      {data.blocked.map((variant) => (
        <div key={variant.itemId ?? variant.suggestionId} className="mt-2">
          <Notice>
            <b className="font-[550]">Not the same statement: {relationWords(variant)}.</b>
            <Variant variant={variant} />
          </Notice>
        </div>
      ))}
    </section>
  );
}

function usePrecedents({ kind, id }: Entry) {
  const { desk, view } = useWorkbench();
  const path = kind === 'item' ? `/api/annotations/${id}/precedents` : `/api/suggestions/${id}/precedents`;
  return useQuery({
    queryKey: ['precedents', id, view.sequence],
    queryFn: () => read<PrecedentsView>(inDesk(path, desk)),
    networkMode: 'always',
    retry: 1,
  });
}

function Variant({ variant }: { variant: PrecedentView }) {
  const { desk } = useWorkbench();
  const { articleId, articleTitle, outlet, publishedOn, itemId, suggestionId, label, verdictSlug, speakerName } =
    variant;
  const where = [outlet || articleTitle, publishedOn && dateWords(publishedOn)].filter(Boolean).join(', ');
  return (
    <div className="grid gap-1">
      <span className="flex flex-wrap items-center gap-2">
        <a href={`/d/${desk}/articles/${articleId}?item=${itemId ?? suggestionId}`} className="pointer-coarse:py-3">
          {where}
        </a>
        {label ? (
          <LabelBadge label={label} />
        ) : (
          <span className="text-ink-3">{itemId ? 'Not settled' : 'Not checked'}</span>
        )}
        {verdictSlug ? (
          <a href={`/verdicts/${verdictSlug}`} className="text-ink-2 pointer-coarse:py-3">
            Verdict
          </a>
        ) : null}
      </span>
      <VariantWords pieces={variant.differences} />
      <span className="text-ink-3">
        {relationWords(variant)}
        {variant.speakerAgrees === false && speakerName ? `; said by ${speakerName} there` : ''}
      </span>
    </div>
  );
}
