import type { Range } from '#lib/text/paragraphs.ts';
import type { Transcript } from './transcript-parts.ts';

const CLOCK = /^\s{0,8}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s{1,8}-->/;
const BLOCK_WITHOUT_SPEECH = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const VOICE = /^<v(?:\.[^\s>]{1,100})?\s([^>]{1,200})>/;
const LONGEST_TAG = 300;

type Line = Range & { text: string };

/** The cues of SRT and VTT: their numbers, times, notes and tags, who speaks by `<v Name>`, and when. Nothing where no line has times. */
export function readCues(text: string): Transcript {
  const found: Transcript = { markup: [], turns: [], times: [] };
  if (!text.includes('-->')) return found;
  const reader = new CueReader(found);
  for (const line of linesOf(text)) reader.take(line);
  return found.times.length ? found : { markup: [], turns: [], times: [] };
}

class CueReader {
  private readonly found: Transcript;
  private last: Line | null = null;
  private isInCue = false;
  private isSkipping = false;

  constructor(found: Transcript) {
    this.found = found;
  }

  take(line: Line): void {
    const clock = CLOCK.exec(line.text);
    if (line.text.trim() === '') this.endBlock();
    else if (clock) this.beginCue(line, clockTime(clock));
    else if (this.isSkipping || this.opensSkipped(line)) this.skip(line);
    else if (this.isInCue) this.readTags(line);
    else this.last = line;
  }

  private endBlock(): void {
    this.isInCue = false;
    this.isSkipping = false;
    this.last = null;
  }

  /** The line before the times, after an empty one, is the cue's number or name. */
  private beginCue(line: Line, time: string): void {
    const { markup, times, turns } = this.found;
    if (this.last) markup.push({ start: this.last.start, end: this.last.end });
    markup.push({ start: line.start, end: line.end });
    times.push({ at: line.start, time });
    if (turns.at(-1)?.speaker) turns.push({ at: line.start, speaker: null });
    this.last = null;
    this.isInCue = true;
    this.isSkipping = false;
  }

  private opensSkipped(line: Line): boolean {
    const isHead = line.start === 0 && /^\uFEFF?WEBVTT/.test(line.text);
    return isHead || (!this.isInCue && BLOCK_WITHOUT_SPEECH.test(line.text));
  }

  private skip(line: Line): void {
    this.isSkipping = true;
    this.found.markup.push({ start: line.start, end: line.end });
  }

  private readTags(line: Line): void {
    for (let at = nextTag(line.text, 0); at >= 0; at = nextTag(line.text, at + 1)) {
      const size = line.text.slice(at, at + LONGEST_TAG).indexOf(line.text[at] === '<' ? '>' : '}');
      if (size < 0) continue;
      const close = at + size;
      this.found.markup.push({ start: line.start + at, end: line.start + close + 1 });
      const speaker = VOICE.exec(line.text.slice(at, close + 1))?.[1]?.trim();
      if (speaker) this.found.turns.push({ at: line.start + at, speaker });
      at = close;
    }
  }
}

/** "<i>", "</v>", "<00:00:01.000>" and SRT's "{\an8}". */
function nextTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const mark = text[at];
    if (mark === '<' && /[a-z/\d]/i.test(text[at + 1] ?? '')) return at;
    if (mark === '{' && text[at + 1] === '\\') return at;
  }
  return -1;
}

function clockTime([, hours, minutes, seconds, parts]: RegExpExecArray): string {
  const two = (digits: string | undefined) => (digits ?? '0').padStart(2, '0');
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${(parts ?? '').padEnd(3, '0')}`;
}

function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield { start, end, text: text.slice(start, end).replace(/\r$/, '') };
    start = end + 1;
  }
}
