import { kindOfUnit, UNIT } from '#lib/text/fold-units.ts';
import { cutsSurrogatePair } from '#lib/text/offsets.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { CLASSES, type Class, type Op, type Piece, type Tag } from './alignment.ts';

/** A change of words with its places in both texts; those that take the gap (`takesGap`) take the marks and spaces after them along. */
export type PlacedChange = {
  op: Op;
  tag: Tag | null;
  at: Class;
  quote: Range;
  source: Range;
  takesGap: boolean;
  speaker: string | null;
};

/** The pieces, and the worst class that one of them allows. */
export type Pieces = { pieces: Piece[]; at: Class };

type Texts = { quote: string; source: string };

/** Lays changes of words and what stands between the words out as pieces that cover both sides without a gap. */
export function layPieces(texts: Texts, changes: readonly PlacedChange[]): Pieces & Range {
  const first = changes[0];
  if (!first) return { pieces: [], at: 'not-found', start: 0, end: 0 };
  const laying = new Laying(texts, headOf(texts, first));
  for (const [i, change] of changes.entries()) laying.add(change, changes[i + 1]);
  return laying.done();
}

/** How far before the first word both texts have the same marks, and the record's start there. */
function headOf({ quote, source }: Texts, first: PlacedChange): { sourceStart: number; shared: number } {
  let shared = 0;
  const most = Math.min(first.quote.start, first.source.start);
  const isShared = (back: number) => quote[first.quote.start - back] === source[first.source.start - back];
  if (first.op !== 'added') while (shared < most && isShared(shared + 1)) shared++;
  while (shared > 0 && isLooseStart(quote, first.quote.start - shared)) shared--;
  return { sourceStart: first.source.start - shared, shared };
}

class Laying {
  private readonly texts: Texts;
  private readonly start: number;
  private readonly shared: number;
  private readonly pieces: Piece[] = [];
  private worst = 0;
  private quoteAt = 0;
  private sourceAt: number;
  private speaker: string | null = null;

  constructor(texts: Texts, { sourceStart, shared }: { sourceStart: number; shared: number }) {
    this.texts = texts;
    this.start = sourceStart;
    this.sourceAt = sourceStart;
    this.shared = shared;
  }

  add(change: PlacedChange, next: PlacedChange | undefined): void {
    if (change.op === 'added' || (change.op === 'moved' && change.quote.end > change.quote.start))
      this.oneSided(change, { quote: change.quote.end });
    else if (change.takesGap && next) this.cut(change, next);
    else if (change.quote.end === change.quote.start) this.oneSided(change, { source: change.source.end });
    else this.pair(change);
  }

  done(): Pieces & Range {
    this.tail();
    return { pieces: this.pieces, at: CLASSES[this.worst] ?? 'changed', start: this.start, end: this.sourceAt };
  }

  private pair(change: PlacedChange): void {
    this.gapTo(change);
    this.put(change, { quote: change.quote.end, source: change.source.end });
    this.speaker = change.speaker ?? this.speaker;
  }

  private oneSided(change: PlacedChange, ends: { quote?: number; source?: number }): void {
    this.put(change, { quote: ends.quote ?? this.quoteAt, source: ends.source ?? this.sourceAt });
  }

  /** What an ellipsis left out: what both texts have in common before it is the same, all the rest up to the next words is the cut. */
  private cut(change: PlacedChange, next: PlacedChange): void {
    const { quote, source } = this.texts;
    const [quoteEnd, sourceEnd] = [
      next.quote.start,
      Math.max(this.sourceAt, change.source.end > change.source.start ? next.source.start : this.sourceAt),
    ];
    const most = Math.min(quoteEnd - this.quoteAt, sourceEnd - this.sourceAt);
    let size = 0;
    while (size < most && quote[this.quoteAt + size] === source[this.sourceAt + size]) size++;
    if (cutsSurrogatePair(quote, this.quoteAt + size)) size--;
    this.put({ op: 'same', tag: null, at: 'identical' }, { quote: this.quoteAt + size, source: this.sourceAt + size });
    if (change.source.end > change.source.start) this.put(change, { quote: quoteEnd, source: sourceEnd });
  }

  /** The marks and spaces before words of both texts. */
  private gapTo(change: PlacedChange): void {
    const quoteGap = this.texts.quote.slice(this.quoteAt, change.quote.start);
    const sourceGap = this.texts.source.slice(this.sourceAt, change.source.start);
    const ends = { quote: change.quote.start, source: change.source.start };
    const last = this.pieces.at(-1);
    if (last === undefined) this.head(ends);
    else if (quoteGap === sourceGap) this.put({ op: 'same', tag: null, at: 'identical' }, ends);
    else if (this.speaker !== null && change.speaker !== null && change.speaker !== this.speaker) {
      this.put({ op: 'replaced', tag: 'name', at: 'changed' }, ends);
    } else if ((sourceGap === '' && last?.op === 'added') || (quoteGap === '' && last?.op === 'missing'))
      this.put(last, ends);
    else this.put(gapDifference(quoteGap, sourceGap), ends);
  }

  private head(ends: { quote: number; source: number }): void {
    this.put(
      { op: 'typographic', tag: 'other', at: 'identical' },
      { quote: ends.quote - this.shared, source: this.sourceAt },
    );
    this.put({ op: 'same', tag: null, at: 'identical' }, ends);
  }

  /** Marks behind the last word, as far as the record has the same. */
  private tail(): void {
    const { quote, source } = this.texts;
    const last = this.pieces.at(-1);
    if (last?.op === 'added') this.put(last, { quote: quote.length, source: this.sourceAt });
    let size = 0;
    const isShared = (at: number) => quote[this.quoteAt + at] === source[this.sourceAt + at];
    while (this.quoteAt + size < quote.length && isShared(size)) size++;
    while (size > 0 && isLooseEnd(quote, this.quoteAt + size)) size--;
    this.put({ op: 'same', tag: null, at: 'identical' }, { quote: this.quoteAt + size, source: this.sourceAt + size });
    this.put({ op: 'typographic', tag: 'other', at: 'identical' }, { quote: quote.length, source: this.sourceAt });
  }

  /** Adds a piece up to where it ends in both texts; joins it to the last one when both are the same kind of nothing. */
  private put({ op, tag, at }: { op: Op; tag: Tag | null; at?: Class }, ends: { quote: number; source: number }): void {
    if (ends.quote === this.quoteAt && ends.source === this.sourceAt) return;
    this.worst = Math.max(this.worst, at ? CLASSES.indexOf(at) : 0);
    const last = this.pieces.at(-1);
    const isOne = last?.op === op && last.tag === tag && (op === 'same' || op === 'typographic' || at === undefined);
    if (last && isOne) {
      last.quote.end = ends.quote;
      last.source.end = ends.source;
    } else {
      const quote = { start: this.quoteAt, end: ends.quote };
      this.pieces.push({ op, tag, quote, source: { start: this.sourceAt, end: ends.source } });
    }
    [this.quoteAt, this.sourceAt] = [ends.quote, ends.source];
  }
}

/** Other marks are typography; a question where none was asked, or the other way round, is more. */
function gapDifference(quote: string, source: string): { op: Op; tag: Tag; at: Class } {
  const asks = (gap: string) => /[?？؟]/.test(gap);
  return asks(quote) === asks(source)
    ? { op: 'typographic', tag: 'other', at: 'typographic' }
    : { op: 'replaced', tag: 'grammar', at: 'trivial' };
}

/** A shared head does not begin with a space or inside a pair of surrogates. */
function isLooseStart(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || cutsSurrogatePair(text, at);
}

function isLooseEnd(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) || cutsSurrogatePair(text, at);
}

function isSpace(unit: number): boolean {
  return kindOfUnit(unit) === UNIT.space;
}
