import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { NIGHT_BOAT_TEXT } from '#prisma/demo/night-boat-article.ts';
import { TROOPS_TEXT } from '#prisma/demo/troops-article.ts';

const NEWS = path.join(import.meta.dirname, '../../shared/eval/data/polnear.dev.jsonl');
const record = z.object({ text: z.string() });

/** Texts of articles, at least `size` UTF-16 units together, and where they are from. */
export type Texts = { from: string; texts: string[] };

/** Real news where it lies beside the project; else the demo's two articles, their paragraphs in ever another order. */
export function articleTexts(size: number): Texts {
  return existsSync(NEWS)
    ? { from: 'news articles (PolNeAR)', texts: newsTexts(size) }
    : { from: "the demo's articles, shuffled", texts: demoTexts(size) };
}

function newsTexts(size: number): string[] {
  const all = textsOf(NEWS);
  return upTo(size, (i) => all[i % all.length] ?? '');
}

/** The texts of a file with one JSON object a line. */
export function textsOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => record.parse(JSON.parse(line)).text);
}

function demoTexts(size: number): string[] {
  const paragraphs = [NIGHT_BOAT_TEXT, TROOPS_TEXT].flatMap((text) => text.split('\n\n'));
  return upTo(size, (i) => {
    const from = (i * 7) % paragraphs.length;
    return [...paragraphs.slice(from), ...paragraphs.slice(0, from)].slice(0, 15 + (i % 9)).join('\n\n');
  });
}

function upTo(size: number, textOf: (i: number) => string): string[] {
  const texts: string[] = [];
  for (let length = 0; length < size; ) {
    const text = textOf(texts.length);
    texts.push(text);
    length += text.length || size;
  }
  return texts;
}
