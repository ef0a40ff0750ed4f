import type { Editor } from '@tiptap/core';
import { firstIndex } from '#lib/text/first-index.ts';

/** A stretch of the version's canonical text, UTF-16 offsets, end exclusive. */
export type TextRange = { start: number; end: number };

type BlockPlace = { textStart: number; textEnd: number; docStart: number; dom: HTMLElement; pieces: Piece[] | null };
type Piece = { at: number; length: number; node: Node };

/**
 * Maps between the canonical text and the rendered article. In the document every character and every line break is one position, so
 * within a block the two run alike; blocks are two line feeds apart in the text.
 */
export class TextMap {
  private readonly blocks: BlockPlace[] = [];
  private readonly editor: Editor;

  constructor(editor: Editor) {
    this.editor = editor;
    let text = 0;
    editor.state.doc.forEach((node, position) => {
      const dom = editor.view.nodeDOM(position);
      if (dom instanceof HTMLElement) {
        const textEnd = text + node.content.size;
        this.blocks.push({ textStart: text, textEnd, docStart: position + 1, dom, pieces: null });
      }
      text += node.content.size + 2;
    });
  }

  /** The offset in the text of a place in the page, or null outside the article. */
  offsetAt(node: Node, offset: number): number | null {
    if (!this.editor.view.dom.contains(node)) return null;
    const position = this.editor.view.posAtDOM(node, offset);
    const block = this.lastBlock((each) => each.docStart <= position) ?? this.blocks[0];
    if (!block) return null;
    return Math.min(block.textEnd, Math.max(block.textStart, block.textStart + position - block.docStart));
  }

  /** The ranges in the page that show a stretch of the text, one a block. */
  domRanges({ start, end }: TextRange): StaticRange[] {
    const first = Math.max(
      0,
      this.lastIndex((block) => block.textStart <= start),
    );
    const after = this.lastIndex((block) => block.textStart < end) + 1;
    return this.blocks
      .slice(first, after)
      .filter((block) => block.textEnd > start)
      .flatMap((block) => this.rangeIn(block, Math.max(start, block.textStart), Math.min(end, block.textEnd)));
  }

  /** The block element in which an offset lies. */
  blockAt(offset: number): HTMLElement | null {
    return this.lastBlock((block) => block.textStart <= offset)?.dom ?? null;
  }

  /** The document's position of an offset, for decorations. */
  positionAt(offset: number): number {
    const block = this.lastBlock((each) => each.textStart <= offset);
    return block ? block.docStart + Math.min(offset, block.textEnd) - block.textStart : 0;
  }

  /** To be called when elements came or went inside the blocks: the text nodes are looked for anew. */
  forget(): void {
    for (const block of this.blocks) block.pieces = null;
  }

  private lastBlock(holds: (block: BlockPlace) => boolean): BlockPlace | null {
    return this.blocks[this.lastIndex(holds)] ?? null;
  }

  /** Where the last block stands for which this holds, by halving; -1 for none. It must hold for all before that one. */
  private lastIndex(holds: (block: BlockPlace) => boolean): number {
    const { blocks } = this;
    return firstIndex(blocks.length, (at) => blocks[at] === undefined || !holds(blocks[at])) - 1;
  }

  private rangeIn(block: BlockPlace, start: number, end: number): StaticRange[] {
    const from = this.placeIn(block, start, false);
    const to = this.placeIn(block, end, true);
    if (!from || !to) return [];
    return [
      new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      }),
    ];
  }

  private placeIn(block: BlockPlace, offset: number, isEnd: boolean): { node: Node; offset: number } | null {
    block.pieces ??= piecesOf(block.dom);
    const within = offset - block.textStart;
    const fits = (piece: Piece): boolean =>
      isEnd
        ? piece.at < within && within <= piece.at + piece.length
        : piece.at <= within && within < piece.at + piece.length;
    const piece = block.pieces.find(fits) ?? block.pieces.at(-1);
    return piece ? { node: piece.node, offset: Math.max(0, Math.min(piece.length, within - piece.at)) } : null;
  }
}

/** The text nodes of a block with the offset at which each begins; a line break counts one. */
function piecesOf(dom: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(dom, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const length = node.nodeValue?.length ?? 0;
      pieces.push({ at, length, node });
      at += length;
    } else if (node.nodeName === 'BR' && !(node as Element).classList.contains('ProseMirror-trailingBreak')) at += 1;
  }
  return pieces;
}
