import type { DraftField } from './import-draft.ts';

type Json = { readonly [key: string]: unknown };

const ARTICLE = /^(?:[A-Za-z]*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)$/;

/** What a page's JSON-LD says of its first article (schema.org); nothing when it is no JSON or names no article. */
export function newsArticleFields(json: string): [DraftField, string][] {
  const article = findArticle(parse(json));
  if (!article) return [];
  const pairs: [DraftField, string | null][] = [
    ['title', text(article.headline)],
    ['outlet', name(article.publisher)],
    ['byline', authors(article.author)],
    ['publishedOn', text(article.datePublished)],
    ['language', text(article.inLanguage)],
    ['sourceUrl', text(article.url) ?? text(article.mainEntityOfPage)],
  ];
  return pairs.filter((pair): pair is [DraftField, string] => pair[1] !== null);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Breadth first, at most 5,000 values. */
function findArticle(root: unknown): Json | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < 5000; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 1000));
    else if (isObject(value)) {
      if (typesOf(value).some((type) => ARTICLE.test(type))) return value;
      queue.push(...Object.values(value).slice(0, 1000));
    }
  }
  return null;
}

function typesOf(value: Json): string[] {
  const type = value['@type'];
  return (Array.isArray(type) ? type : [type]).filter((entry) => typeof entry === 'string');
}

function authors(value: unknown): string | null {
  const names = (Array.isArray(value) ? value.slice(0, 20) : [value]).map(name).filter((entry) => entry !== null);
  return names.length > 0 ? names.join(', ') : null;
}

function name(value: unknown): string | null {
  return isObject(value) ? text(value.name) : text(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
