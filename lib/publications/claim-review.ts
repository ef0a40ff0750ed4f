import type {
  Article,
  Claim,
  ClaimReview,
  CreativeWork,
  Graph,
  Organization,
  Person,
  Quotation,
  Rating,
} from 'schema-dts';
import { labelOf } from '#lib/method/labels.ts';
import { mainRecord } from './evidence-words.ts';
import type { Excerpt, VerdictPage, VerdictPayload } from './payload.ts';

/**
 * The verdict as schema.org's ClaimReview, with a Quotation node for quotes. `origin` has no slash at its end. An unrated
 * label has no ratingValue. Null where the verdict is withheld.
 */
export function claimReview(page: VerdictPage, origin: string): Graph | null {
  const payload = page.newest.payload;
  if (!payload || page.withheld) return null;
  const url = `${origin}/verdicts/${page.slug}`;
  const review: ClaimReview = {
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    claimReviewed: claimed(payload),
    datePublished: (page.history.at(-1) ?? page.newest).publishedAt,
    dateModified: page.newest.publishedAt,
    inLanguage: page.newest.language,
    author: desk(payload),
    reviewRating: rating(payload),
    itemReviewed: claim(payload, url),
  };
  const nodes = payload.item.kind === 'quote' ? [review, quotation(payload, url)] : [review];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** The same as text that is safe inside a script element. Null where the verdict is withheld. */
export function claimReviewScript(page: VerdictPage, origin: string): string | null {
  const graph = claimReview(page, origin);
  return graph ? scriptJson(graph) : null;
}

/** JSON that cannot end a script element or a line: every "<", U+2028 and U+2029 is escaped. Still the same JSON. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The words of the item within an excerpt: its content, cuts between segments as an ellipsis; else the whole text. */
export function contentWords({ text, marks }: Excerpt): string {
  const content = marks.filter((mark) => mark.kind === 'content').toSorted((a, b) => a.start - b.start);
  return content.length > 0 ? content.map((mark) => text.slice(mark.start, mark.end)).join(' … ') : text;
}

function claimed({ item, printed }: VerdictPayload): string {
  if (item.claim) return item.claim;
  const words = contentWords(printed);
  return item.speaker ? `${item.speaker}: “${words}”` : words;
}

function desk({ desk: { name, url } }: VerdictPayload): Organization {
  return { '@type': 'Organization', name, ...(url ? { url } : {}) };
}

function rating({ label, rating: value, conclusion }: VerdictPayload): Rating {
  const word = labelOf(label).word;
  const shown = value === null ? {} : { ratingValue: value };
  return {
    '@type': 'Rating',
    ...shown,
    bestRating: 5,
    worstRating: 1,
    alternateName: word,
    ratingExplanation: conclusion,
  };
}

function claim(payload: VerdictPayload, url: string): Claim {
  const { item } = payload;
  const author = item.kind === 'claim' ? named(item.claimant) : speaker(payload);
  const record = firstRecord(payload);
  return {
    '@type': 'Claim',
    '@id': `${url}#claim`,
    text: claimed(payload),
    ...(author ? { author } : {}),
    ...(item.utteranceDate ? { datePublished: item.utteranceDate } : {}),
    appearance: printedIn(payload),
    ...(record ? { firstAppearance: record } : {}),
  };
}

function quotation(payload: VerdictPayload, url: string): Quotation {
  const { item, article, printed } = payload;
  const by = speaker(payload);
  const record = firstRecord(payload);
  return {
    '@type': 'Quotation',
    '@id': `${url}#quotation`,
    text: contentWords(printed),
    inLanguage: article.language,
    ...(by ? { spokenByCharacter: by } : {}),
    ...(item.utteranceDate ? { dateCreated: item.utteranceDate } : {}),
    isPartOf: printedIn(payload),
    ...(record ? { isBasedOn: record } : {}),
  };
}

function named(name: string | null): Person | null {
  return name ? { '@type': 'Person', name } : null;
}

/** The speaker with the title that the registry has for that day, not the one that was printed. */
function speaker({ item, speakerOffices }: VerdictPayload): Person | null {
  const person = named(item.speaker);
  const titles = speakerOffices.filter((office) => office.current).map((office) => office.title);
  return person && titles.length > 0
    ? { '@type': 'Person', name: item.speaker ?? '', jobTitle: titles.join(', ') }
    : person;
}

function printedIn({ article }: VerdictPayload): Article {
  return {
    '@type': 'Article',
    headline: article.title,
    inLanguage: article.language,
    publisher: { '@type': 'Organization', name: article.outlet },
    ...(article.publishedOn ? { datePublished: article.publishedOn } : {}),
    ...(article.sourceUrl ? { url: article.sourceUrl } : {}),
    ...(article.byline ? { author: { '@type': 'Person', name: article.byline } } : {}),
  };
}

function firstRecord({ evidence }: VerdictPayload): CreativeWork | null {
  const record = mainRecord(evidence.filter((one) => one.tier === 'primary'));
  if (!record?.source) return null;
  const { title, url, publishedOn } = record.source;
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(url ? { url } : {}),
    ...(publishedOn ? { datePublished: publishedOn } : {}),
  };
}
