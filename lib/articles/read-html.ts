import { guessLanguage } from '#lib/text/guess-language.ts';
import { type BlockKind, inlineText } from './document.ts';
import { guessKinds } from './guess-kinds.ts';
import type { Effect } from './html-tags.ts';
import { type Page, type PageBlock, type PageBox, walkHtml } from './html-walker.ts';
import type { DraftBlock, ImportDraft, RemovedPiece } from './import-draft.ts';

const OUTSIDE = 'paragraph outside the article';

/**
 * A draft of a page or a piece of HTML. Only paragraphs, headings, captions, bold, italic, http(s) links and breaks are
 * taken; menus, boxes and what stands outside the article are left out and counted, scripts and the like are gone.
 */
export function readHtml(content: string): ImportDraft {
  const page = walkHtml(content);
  const taken = takenBlocks(page.blocks);
  const kinds = blockKinds(page.blocks.filter((_, place) => taken.has(place)));
  const pieceOf = pieceNames();
  let next = 0;
  const blocks = page.blocks.map((block, place): DraftBlock => {
    const { content } = block;
    if (taken.has(place)) return { kind: kinds[next++] ?? plainKind(block), leftOut: false, content };
    return { kind: plainKind(block), leftOut: true, content, removed: pieceOf(block) };
  });
  return { blocks, fields: draftFields(page, blocks), removed: removedThings(page, taken) };
}

/** Numbers what is removed: a box with all its paragraphs is one piece, a paragraph outside the article is one by itself. */
function pieceNames(): (block: PageBlock) => RemovedPiece {
  const numbers = new Map<PageBox | PageBlock, number>();
  return (block) => {
    const key = block.box ?? block;
    const piece = numbers.get(key) ?? numbers.size;
    numbers.set(key, piece);
    return { what: block.box?.what ?? OUTSIDE, piece };
  };
}

/** The places of the paragraphs that are the article's. */
function takenBlocks(blocks: readonly PageBlock[]): Set<number> {
  const isInside = articleTest(blocks);
  const taken = new Set<number>();
  blocks.forEach((block, place) => {
    if (!block.effects.has('side') && isInside(block)) taken.add(place);
  });
  const first = Math.min(...taken.values().take(1));
  const hasTitle = taken.values().some((place) => blocks[place]?.effects.has('h1'));
  const title = blocks.findLastIndex((block, place) => place < first && isFreeTitle(block));
  return hasTitle || title < 0 ? taken : new Set([title, ...taken]);
}

/** Inside the article with most text, else inside main, else anywhere. */
function articleTest(blocks: readonly PageBlock[]): (block: PageBlock) => boolean {
  const sizes = new Map<number, number>();
  for (const { article, content, effects } of blocks) {
    if (article !== null && !effects.has('side'))
      sizes.set(article, (sizes.get(article) ?? 0) + inlineText(content).length);
  }
  const [largest] = Array.from(sizes).sort((a, b) => b[1] - a[1]);
  if (largest) return (block) => block.article === largest[0];
  const hasMain = blocks.some((block) => block.effects.has('main') && !block.effects.has('side'));
  return (block) => !hasMain || block.effects.has('main');
}

function isFreeTitle(block: PageBlock): boolean {
  return block.effects.has('h1') && !block.effects.has('side');
}

function blockKinds(blocks: readonly PageBlock[]): BlockKind[] {
  const title = titlePlace(blocks);
  if (title < 0) return guessedKinds(blocks);
  const firstBody = blocks.findIndex((block, place) => place > title && isBody(block.effects));
  return blocks.map((block, place) => {
    if (place === title) return 'title';
    const isEarly = place > title && (firstBody < 0 || place < firstBody);
    if (isEarly && isStandfirst(block.effects, place - title)) return 'standfirst';
    return plainKind(block);
  });
}

/** The first h1, else a heading that stands before all other text. */
function titlePlace(blocks: readonly PageBlock[]): number {
  const h1 = blocks.findIndex((block) => block.effects.has('h1'));
  return h1 < 0 && blocks[0]?.effects.has('heading') ? 0 : h1;
}

function isBody(effects: ReadonlySet<Effect>): boolean {
  return !effects.has('heading') && !effects.has('standfirst') && !effects.has('caption');
}

function isStandfirst(effects: ReadonlySet<Effect>, distance: number): boolean {
  return effects.has('standfirst') || (distance === 1 && effects.has('heading'));
}

function guessedKinds(blocks: readonly PageBlock[]): BlockKind[] {
  const guessed = guessKinds(blocks.map((block) => inlineText(block.content)));
  const hasHeadings = blocks.some((block) => block.effects.has('heading'));
  return blocks.map((block, place) => {
    const guess = guessed[place] ?? 'body';
    const plain = plainKind(block);
    return plain !== 'body' || (hasHeadings && guess === 'subhead') ? plain : guess;
  });
}

function plainKind(block: PageBlock): BlockKind {
  if (block.effects.has('caption')) return 'caption';
  return block.effects.has('heading') ? 'subhead' : 'body';
}

function draftFields(page: Page, blocks: readonly DraftBlock[]): ImportDraft['fields'] {
  const taken = blocks.filter((block) => !block.leftOut);
  const title = taken.find((block) => block.kind === 'title');
  if (title) page.metadata.offer('title', inlineText(title.content), 'from the headline');
  page.metadata.offer('title', page.title, "from the page's title");
  const words = taken
    .slice(0, 100)
    .map((block) => inlineText(block.content))
    .join('\n');
  page.metadata.offer('language', guessLanguage(words) ?? undefined, 'from the words of the text');
  return page.metadata.fields();
}

function removedThings(page: Page, taken: ReadonlySet<number>): ImportDraft['removed'] {
  const outside = page.blocks.filter((block, place) => !taken.has(place) && !block.effects.has('side')).length;
  const removed = Array.from(page.removed, ([what, count]) => ({ what, count }));
  return outside > 0 ? [...removed, { what: OUTSIDE, count: outside }] : removed;
}
