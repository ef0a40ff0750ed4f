import { alignQuote } from '#lib/sources/align-quote.ts';
import { CLASSES, type Match } from '#lib/sources/alignment.ts';
import { compareColumns } from '#lib/sources/compare-columns.ts';
import { joinedWords } from '#lib/text/selector.ts';
import type { ItemRecord } from './item-record.ts';
import type { PublishedComparison } from './payload.ts';

/** Longer passages are shown as they are, and not word by word. */
const MOST_UNITS = 4000;

/**
 * The printed words beside the record's, word by word: with the passage that is cited for the wording and fits best, as far as its right lets
 * it be shown. Null for reported speech and claims, and where no such passage holds the words.
 */
export function publishedComparison(record: ItemRecord): PublishedComparison | null {
  const { item, article } = record;
  const quote = joinedWords(item.segments);
  if (item.kind !== 'quote' || item.form === 'reported' || quote.length > MOST_UNITS) return null;
  const [best] = shownPassages(record)
    .flatMap((source) => {
      const [match] = alignQuote({ quote, source, language: article.language }).matches;
      return match && match.class !== 'not-found' ? [{ source, match }] : [];
    })
    .sort((a, b) => rankOf(a.match) - rankOf(b.match));
  if (!best) return null;
  const columns = compareColumns(quote, best.source, best.match);
  return {
    class: best.match.class,
    columns: columns.map(({ print, record: said, op, tag }) => ({ print, record: said, op, tag })),
  };
}

/** The passages cited for the wording that the public may see. */
function shownPassages({ citations, passages, captures }: ItemRecord): string[] {
  const cited = new Set(
    citations.flatMap(({ axes, passageId }) => (axes.includes('wording') && passageId ? [passageId] : [])),
  );
  const hidden = new Set(captures.flatMap(({ id, right }) => (right === 'desk-only' ? [id] : [])));
  return passages.flatMap(({ id, captureId, exact }) =>
    cited.has(id) && !hidden.has(captureId) && exact.length <= MOST_UNITS ? [exact] : [],
  );
}

const rankOf = ({ class: name }: Match): number => CLASSES.indexOf(name);
