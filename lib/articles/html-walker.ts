import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { toWebAddress } from '#lib/text/web-address.ts';
import type { InlineNode, Mark } from './document.ts';
import { PageMetadata } from './html-metadata.ts';
import { type Attributes, BLOCK_TAGS, EFFECTS, type Effect, elementMeaning, RAW_TAGS, VOID_TAGS } from './html-tags.ts';
import { InlineRun } from './inline-run.ts';

/** A paragraph as it stands in a page: the effects of the elements around it, the outermost article and removed box it is in. */
export type PageBlock = {
  content: InlineNode[];
  effects: ReadonlySet<Effect>;
  article: number | null;
  box: PageBox | null;
};

/** A removed box that words stand in, by the name it is counted under. */
export type PageBox = { what: string };

/** What a page holds: paragraphs in order, what it says of itself, and what was removed by name. */
export type Page = { blocks: PageBlock[]; metadata: PageMetadata; removed: Map<string, number>; title: string };

type Open = { tag: string; effects: readonly Effect[]; removed: string | null; link: string | null };

const DEEPEST = 500;
const MOST_LINK_UNITS = 1_000_000;

/** Walks over a page's tags with parse5's tokenizer, in time linear in its length and without recursion. */
export function walkHtml(content: string): Page {
  const walker = new HtmlWalker();
  walker.walk(content);
  return { blocks: walker.blocks, metadata: walker.metadata, removed: walker.removed, title: walker.title };
}

class HtmlWalker {
  readonly blocks: PageBlock[] = [];
  readonly metadata = new PageMetadata();
  readonly removed = new Map<string, number>();
  title = '';
  private readonly tokenizer = new Tokenizer({}, this);
  private readonly open: Open[] = [];
  private readonly counts = new Map<string, number>();
  private readonly ignored = new Map<string, number>();
  private readonly run = new InlineRun();
  private raw: { tag: string; isJsonLd: boolean; text: string } | null = null;
  private articles = 0;
  private box: PageBox | null = null;
  private imageInButton = false;
  private linkUnits = 0;
  private base: string | undefined;

  walk(content: string): void {
    this.tokenizer.write(content, true);
  }

  onStartTag(token: Token.TagToken): void {
    const tag = token.tagName;
    const attributes: Attributes = new Map(token.attrs.map((attribute) => [attribute.name, attribute.value]));
    if (BLOCK_TAGS.has(tag)) this.endBlock();
    if (!this.has('skip')) this.readMetadata(tag, attributes);
    if (RAW_TAGS.has(tag)) this.beginRaw(tag, attributes);
    else if (VOID_TAGS.has(tag)) this.voidTag(tag);
    else if (!token.selfClosing || !(this.has('skip') || tag === 'svg' || tag === 'math')) this.push(tag, attributes);
  }

  onEndTag(token: Token.TagToken): void {
    const tag = token.tagName;
    if (BLOCK_TAGS.has(tag)) this.endBlock();
    if (this.raw?.tag === tag) this.endRaw();
    else if (tag === 'br') this.voidTag(tag);
    else if (this.count(this.ignored, tag) > 0) this.add(this.ignored, tag, -1);
    else if (this.count(this.counts, tag) > 0 && this.mayClose(tag)) while (this.pop() !== tag);
  }

  onCharacter(token: Token.CharacterToken): void {
    if (this.raw) this.raw.text += this.raw.isJsonLd || this.raw.tag === 'title' ? token.chars : '';
    else if (!this.has('skip')) this.addText(token.chars);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {}

  onComment(): void {}

  onDoctype(): void {}

  onEof(): void {
    this.endBlock();
    while (this.open.length > 0) this.pop();
  }

  private readMetadata(tag: string, attributes: Attributes): void {
    this.metadata.readTag(tag, attributes);
    const isBase = tag === 'base' || (tag === 'link' && attributes.get('rel') === 'canonical');
    if (isBase) this.base ??= toWebAddress(attributes.get('href') ?? '') ?? undefined;
  }

  private push(tag: string, attributes: Attributes): void {
    if (this.open.length >= DEEPEST) {
      this.add(this.ignored, tag, 1);
      return;
    }
    if (tag === 'p' && this.open.at(-1)?.tag === 'p') this.pop();
    const { effects, removed } = elementMeaning(tag, attributes);
    if (effects.includes('side')) {
      this.endBlock();
      this.box ??= { what: removed ?? 'button' };
    }
    if (effects.includes('button') && !this.has('button')) this.imageInButton = false;
    if (tag === 'svg') this.imageInButton = true;
    if (tag === 'article' && !this.has('article')) this.articles++;
    this.open.push({ tag, effects, removed, link: tag === 'a' ? this.linkOf(attributes) : null });
    for (const key of [tag, ...effects.map(effectKey)]) this.add(this.counts, key, 1);
  }

  private pop(): string | undefined {
    const closed = this.open.at(-1);
    if (!closed) return undefined;
    const { tag, effects, removed } = closed;
    if (effects.includes('side')) this.endBlock();
    this.open.pop();
    for (const key of [tag, ...effects.map(effectKey)]) this.add(this.counts, key, -1);
    const isButton = effects.includes('button');
    const what = isButton ? (this.imageInButton ? 'image button' : 'button') : removed;
    this.countRemoved(what);
    if (this.box && !this.has('side')) {
      this.box.what = what ?? this.box.what;
      this.box = null;
    }
    return tag;
  }

  /** An end tag of a phrase closes nothing across the border of a paragraph. */
  private mayClose(tag: string): boolean {
    if (BLOCK_TAGS.has(tag)) return true;
    const inner = this.open.findLast((entry) => entry.tag === tag || BLOCK_TAGS.has(entry.tag));
    return inner?.tag === tag;
  }

  private voidTag(tag: string): void {
    if (this.has('skip')) return;
    if (tag === 'br') this.addBreak();
    if (tag === 'img') this.imageInButton = true;
    if (tag === 'img' || tag === 'embed' || tag === 'frame') {
      this.countRemoved(elementMeaning(tag, new Map()).removed);
    }
  }

  private beginRaw(tag: string, attributes: Attributes): void {
    const isJsonLd = tag === 'script' && attributes.get('type')?.toLowerCase() === 'application/ld+json';
    this.raw = { tag, isJsonLd, text: '' };
    const isTitle = tag === 'title' || tag === 'textarea';
    this.tokenizer.state =
      tag === 'script' ? TokenizerMode.SCRIPT_DATA : isTitle ? TokenizerMode.RCDATA : TokenizerMode.RAWTEXT;
    this.countRemoved(elementMeaning(tag, new Map()).removed);
  }

  private endRaw(): void {
    if (this.raw?.isJsonLd) this.metadata.readJsonLd(this.raw.text);
    if (this.raw?.tag === 'title' && this.title === '' && !this.has('skip')) this.title = this.raw.text;
    this.raw = null;
  }

  /** Only the outermost removed thing is counted. */
  private countRemoved(what: string | null): void {
    if (what && !this.has('skip') && !this.has('side')) this.add(this.removed, what, 1);
  }

  private addText(chars: string): void {
    if (!this.has('pre')) {
      this.run.addText(chars, this.marks());
      return;
    }
    chars.split(/\r\n?|\n/).forEach((line, place) => {
      if (place > 0) this.addBreak();
      this.run.addLine(line, this.marks());
    });
  }

  private addBreak(): void {
    if (!this.run.addBreak()) this.endBlock();
  }

  private endBlock(): void {
    const content = this.run.take();
    if (content.length === 0) return;
    const effects = new Set(EFFECTS.filter((effect) => this.has(effect)));
    this.blocks.push({ content, effects, article: this.has('article') ? this.articles : null, box: this.box });
  }

  private marks(): Mark[] {
    const marks: Mark[] = [];
    if (this.has('bold')) marks.push({ type: 'bold' });
    if (this.has('italic')) marks.push({ type: 'italic' });
    const href = this.count(this.counts, 'a') > 0 ? this.open.findLast((entry) => entry.tag === 'a')?.link : null;
    if (href && this.linkUnits + href.length <= MOST_LINK_UNITS) {
      this.linkUnits += href.length;
      marks.push({ type: 'link', attrs: { href } });
    }
    return marks;
  }

  private linkOf(attributes: Attributes): string | null {
    return toWebAddress(attributes.get('href') ?? '', this.base);
  }

  private has(effect: Effect): boolean {
    return this.count(this.counts, effectKey(effect)) > 0;
  }

  private count(counts: ReadonlyMap<string, number>, key: string): number {
    return counts.get(key) ?? 0;
  }

  private add(counts: Map<string, number>, key: string, by: number): void {
    counts.set(key, (counts.get(key) ?? 0) + by);
  }
}

/** Keeps effects apart from tags of the same name. */
function effectKey(effect: Effect): string {
  return `:${effect}`;
}
