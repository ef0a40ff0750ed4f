import { Marked } from 'marked';
import { PageMetadata } from './html-metadata.ts';
import type { DraftField, ImportDraft } from './import-draft.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const MOST_WORK = 1_000_000_000;

const KEYS: Readonly<Record<string, DraftField>> = {
  title: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'publishedOn',
  published: 'publishedOn',
  outlet: 'outlet',
  publication: 'outlet',
  lang: 'language',
  language: 'language',
  url: 'sourceUrl',
  source: 'sourceUrl',
  canonical: 'sourceUrl',
};

/**
 * A draft of canonical Markdown (CommonMark with GitHub's additions), by way of the same allow list as HTML; front matter
 * fills fields. Text whose marks would take too long to pair is read as plain text.
 */
export function readMarkdown(text: string): ImportDraft {
  const front = FRONT_MATTER.exec(text);
  const body = front ? text.slice(front[0].length) : text;
  const rendered = isHarmless(body) ? toHtml(body) : null;
  const draft = rendered === null ? readText(body) : readHtml(rendered);
  return { ...draft, fields: { ...draft.fields, ...frontFields(front?.[1] ?? '') } };
}

function toHtml(markdown: string): string | null {
  try {
    return new Marked({ async: false, gfm: true }).parse(markdown, { async: false });
  } catch {
    return null;
  }
}

/** The parser's time grows with marks and lines times the length of a paragraph, and its stack with nesting: both are bounded first. */
function isHarmless(text: string): boolean {
  if (/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){24}/m.test(text) || /^[ \t]{60,}(?:[-+*]|\d{1,9}[.)])[ \t]/m.test(text))
    return false;
  let work = 0;
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    work += (paragraph.match(/[*_~`[\]()<>!|\\&\n]/g)?.length ?? 0) * paragraph.length;
  }
  return work <= MOST_WORK;
}

function frontFields(front: string): Partial<ImportDraft['fields']> {
  const metadata = new PageMetadata();
  for (const line of front.split('\n')) {
    const [, key = '', value = ''] = /^([A-Za-z]+):(.*)$/.exec(line) ?? [];
    const field = Object.hasOwn(KEYS, key.toLowerCase()) ? KEYS[key.toLowerCase()] : undefined;
    if (field) metadata.offer(field, value.trim().replace(/^(["'])(.*)\1$/, '$2'), 'from the front matter');
  }
  const found = Object.entries(metadata.fields()).filter(([, field]) => field.from !== null);
  return Object.fromEntries(found);
}
