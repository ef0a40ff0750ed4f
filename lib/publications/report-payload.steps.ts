import { listAnnotations } from '#lib/annotations/annotation.store.ts';
import { type AnnotationView, inVersion } from '#lib/annotations/annotation.ts';
import { listOmissions } from '#lib/annotations/omission.store.ts';
import type { OmissionView } from '#lib/annotations/omission.ts';
import { findArticle, findCurrentVersion, findVersion } from '#lib/articles/article.store.ts';
import type { ArticleView, VersionView } from '#lib/articles/article.ts';
import { articleDocumentSchema, documentBlocks } from '#lib/articles/document.ts';
import type { Db } from '#lib/db/client.ts';
import { getDesk } from '#lib/desks/desk.store.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { phaseStanding } from '#lib/quotations/coverage.ts';
import { listSuggestions } from '#lib/quotations/suggestion.store.ts';
import { excerptOf } from './excerpt.ts';
import { listHidden } from './hidden-words.steps.ts';
import type { Excerpt, PublishedArticle, ReportOmission, ReportPayload } from './payload.ts';
import { isWithheld, placeOf, reportFound } from './report-found.ts';

/** The article as a publication names it. */
export function articleOf(
  { article, version }: { article: ArticleView; version: VersionView },
  slug: string,
): PublishedArticle {
  const { id, title, outlet, byline, publishedOn, sourceUrl, language } = article;
  const { number, sha256, capturedAt } = version;
  return {
    id,
    slug,
    title,
    outlet,
    byline,
    publishedOn,
    sourceUrl,
    language,
    version: { id: version.id, number, sha256, capturedAt },
  };
}

/** What is left of the words of a withheld item. */
const NOTHING: Excerpt = { text: '', marks: [], cutBefore: false, cutAfter: false };

/**
 * The inventory of an article as its report shows it: settled, in work and left out; the whole text only where the right allows, and
 * never while something of it is withheld.
 */
export async function reportPayload(db: Db, articleId: string, slug: string): Promise<ReportPayload> {
  const article = await findArticle(db, articleId);
  const version = await findCurrentVersion(db, articleId);
  if (!article || !version) throw new AppError('not_found', 'There is no such article.');
  const desk = await getDesk(db, article.deskId);
  const marked = await listAnnotations(db, articleId);
  const omissions = await listOmissions(db, articleId);
  const items = marked.filter((item) => item.kind !== 'note');
  const { withheld, hiddenWords } = await listHidden(db, articleId);
  const here = marked.map((item) => inVersion(item, version.id));
  const hidden = here.filter((item) => withheld.has(item.id)).flatMap((item) => item.segments);
  const texts = await textsOf(db, { version, items });
  const printedOf = (item: AnnotationView): Excerpt => {
    const excerpt = excerptOf(texts.get(item.versionId) ?? '', item, []);
    return hiddenWords.some((words) => excerpt.text.includes(words)) ? NOTHING : excerpt;
  };
  const kept = await listSuggestions(db, articleId, version.id);
  const found = reportFound({ kept, items: here, omissions }, { hidden, hiddenWords });
  return {
    kind: 'report',
    desk: { slug: desk.slug, name: desk.name, url: desk.url, about: desk.about },
    article: articleOf({ article, version }, slug),
    whySelected: article.whySelected,
    items: items.map((item) => ({
      id: item.id,
      kind: item.kind === 'claim' ? 'claim' : 'quote',
      form: item.form,
      position: item.segments[0]?.start ?? 0,
      printed: printedOf(item),
      speaker: withheld.has(item.id) ? null : item.speakerName,
      state: phaseStanding(item),
    })),
    ...found,
    omissions: [...omitted(omissions, { hidden, hiddenWords }), ...found.omissions],
    text: article.textRight === 'full' && withheld.size === 0 ? textOf(version) : null,
  };
}

/** The text of each version that one of these items stands in: the current one, and those of items without a place in it. */
async function textsOf(
  db: Db,
  { version, items }: { version: VersionView; items: readonly AnnotationView[] },
): Promise<Map<string, string>> {
  const texts = new Map([[version.id, version.text]]);
  for (const { versionId, articleId } of items) {
    if (!texts.has(versionId)) texts.set(versionId, (await findVersion(db, articleId, versionId))?.text ?? '');
  }
  return texts;
}

/** What was left out, except what touches or repeats what is withheld. */
function omitted(omissions: readonly OmissionView[], withheld: Parameters<typeof isWithheld>[1]): ReportOmission[] {
  return omissions
    .filter((omission) => !isWithheld(omission, withheld))
    .map(({ segments, reason, comment }) => ({ ...placeOf(segments), reason, comment }));
}

function textOf(version: VersionView): ReportPayload['text'] {
  const blocks = documentBlocks(articleDocumentSchema.parse(version.document));
  return { blocks: blocks.map(({ kind, start, end }) => ({ kind, start, text: version.text.slice(start, end) })) };
}
