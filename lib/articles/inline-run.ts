import type { InlineNode, Mark } from './document.ts';

/** Collects one paragraph's content, collapsing white space as HTML does (no-break spaces are letters and stay). */
export class InlineRun {
  private nodes: InlineNode[] = [];

  /** Adds text; equal marks join the piece before. */
  addText(raw: string, marks: readonly Mark[]): void {
    const collapsed = raw.replace(/[ \t\n\f\r]+/g, ' ');
    this.append(collapsed.startsWith(' ') && this.endsInSpace() ? collapsed.slice(1) : collapsed, marks);
  }

  /** Adds one line of preformatted text, every space kept. */
  addLine(line: string, marks: readonly Mark[]): void {
    this.append(line, marks);
  }

  /** Adds a hard break; false where it would be the second in a row, which ends a paragraph instead. */
  addBreak(): boolean {
    this.trimEnd();
    const last = this.nodes.at(-1);
    if (last?.type === 'hardBreak') return false;
    if (last) this.nodes.push({ type: 'hardBreak' });
    return true;
  }

  /** The content so far, without white space or breaks at its end; the run is empty afterwards. */
  take(): InlineNode[] {
    this.trimEnd();
    if (this.nodes.at(-1)?.type === 'hardBreak') this.nodes.pop();
    const nodes = this.nodes;
    this.nodes = [];
    return nodes;
  }

  private append(text: string, marks: readonly Mark[]): void {
    if (text === '') return;
    const last = this.nodes.at(-1);
    if (last?.type === 'text' && haveSameMarks(last.marks ?? [], marks)) last.text += text;
    else this.nodes.push(marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text });
  }

  private endsInSpace(): boolean {
    const last = this.nodes.at(-1);
    return last?.type !== 'text' || last.text.endsWith(' ');
  }

  private trimEnd(): void {
    for (let last = this.nodes.at(-1); last?.type === 'text'; last = this.nodes.at(-1)) {
      const text = last.text.replace(/(?<![ \t])[ \t]+$/, '');
      if (text !== '') {
        last.text = text;
        return;
      }
      this.nodes.pop();
    }
  }
}

function haveSameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, place) => markKey(mark) === markKey(b[place]));
}

function markKey(mark: Mark | undefined): string {
  return mark?.type === 'link' ? mark.attrs.href : (mark?.type ?? '');
}
