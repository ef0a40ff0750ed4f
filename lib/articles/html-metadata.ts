import { isPartialDate } from '#lib/kernel/partial-date.ts';
import { toWebAddress } from '#lib/text/web-address.ts';
import type { Attributes } from './html-tags.ts';
import { type DraftField, type DraftValue, emptyFields, isLanguageTag } from './import-draft.ts';
import { newsArticleFields } from './json-ld.ts';
import { titleValue } from './read-text.ts';

const META: Readonly<Record<string, DraftField>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'og:site_name': 'outlet',
  'application-name': 'outlet',
  author: 'byline',
  'article:author': 'byline',
  byl: 'byline',
  'article:published_time': 'publishedOn',
  datepublished: 'publishedOn',
  'dc.date': 'publishedOn',
  'dc.date.issued': 'publishedOn',
  date: 'publishedOn',
  'og:locale': 'language',
  'og:url': 'sourceUrl',
};

/** Gathers what a page says of itself; the first good value for a field wins. */
export class PageMetadata {
  private readonly found = new Map<DraftField, DraftValue>();

  /** A start tag that may carry metadata: html, meta, link, time. */
  readTag(tag: string, attributes: Attributes): void {
    const page = "from the page's metadata";
    if (tag === 'html') this.offer('language', attributes.get('lang'), page);
    if (tag === 'link' && attributes.get('rel') === 'canonical') this.offer('sourceUrl', attributes.get('href'), page);
    if (tag === 'time') this.offer('publishedOn', attributes.get('datetime'), 'from a time in the page');
    if (tag !== 'meta') return;
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '';
    const field = Object.hasOwn(META, name.toLowerCase()) ? META[name.toLowerCase()] : undefined;
    if (field) this.offer(field, attributes.get('content'), page);
  }

  /** The text of a script of type application/ld+json. */
  readJsonLd(json: string): void {
    for (const [field, value] of newsArticleFields(json)) this.offer(field, value, "from the page's metadata");
  }

  /** A value for a field; ignored when the field has one or the value is no good. */
  offer(field: DraftField, value: string | undefined, from: string): void {
    if (value === undefined || this.found.has(field)) return;
    const good = goodValue(field, value.slice(0, 3000).toWellFormed().replaceAll('\0', ''));
    if (good) this.found.set(field, { value: good, from });
  }

  /** The fields of the draft, '' where nothing was found. */
  fields(): Record<DraftField, DraftValue> {
    return { ...emptyFields(), ...Object.fromEntries(this.found) };
  }
}

function goodValue(field: DraftField, value: string): string | null {
  if (field === 'publishedOn') return datePart(value);
  if (field === 'sourceUrl') return toWebAddress(value);
  if (field === 'language') return languagePart(value);
  if (field === 'byline' && toWebAddress(value)) return null;
  return (
    titleValue(value)
      .slice(0, field === 'title' ? 300 : 200)
      .toWellFormed() || null
  );
}

/** The day as the page's own clock has it, without a zone. */
function datePart(value: string): string | null {
  const date = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])/.exec(value)?.[1] ?? null;
  return date !== null && isPartialDate(date) ? date : null;
}

function languagePart(value: string): string | null {
  const tag = value.trim().replaceAll('_', '-');
  return isLanguageTag(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
}
