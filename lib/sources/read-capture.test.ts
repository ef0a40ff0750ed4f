import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_HTML } from '#lib/articles/hostile-html.cases.ts';
import { readRecord } from './align-quote.ts';
import { type CaptureReading, type Pasted, readCapture } from './read-capture.ts';
import { sourceInput } from './source.ts';

const read = (text: string, more: Partial<Pasted> = {}): CaptureReading => readCapture({ text, ...more });

const SRT =
  '1\r\n00:00:01,000 --> 00:00:04,000\r\nThe lamps are ordered.\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\nGood.\r\n';
const VTT = 'WEBVTT - Harbour night\n\n00:01.000 --> 00:04.000\n<v June Selby>The lamps are ordered.</v>\n';
const PAGE = `<!doctype html><html lang="en"><head><title>Hearing | Tidewater Town</title>
<meta property="og:site_name" content="Tidewater Town"><meta property="article:published_time" content="2025-03-03T09:00:00Z">
<script>document.title = 'x'</script></head><body><nav><p>Home</p><p>Contact</p></nav><article><h1>Hearing on the harbour</h1>
<p><b>OWEN BRANDT:</b> We would not close the ferry in winter &amp; nobody asked.</p><p>JUNE SELBY: The lamps are&#13; ordered.</p></article>
<footer><p>All rights reserved</p></footer></body></html>`;

describe('how a source is written', () => {
  it.each([
    ['text', 'The lamps are ordered.', {}],
    ['srt', SRT, {}],
    ['vtt', VTT, { type: 'text/plain', name: 'night.txt' }],
    ['html', PAGE, {}],
    ['html', '<p>The lamps are ordered.</p>', { type: 'text/html; charset=utf-8' }],
    ['html', '<p>The lamps are ordered.</p>', { name: 'hearing.HTML' }],
    ['text', '<p>The lamps are ordered.</p>', {}],
    ['markdown', '**MARSH:** The lamps are ordered.', { name: 'notes.md' }],
    ['text', 'The lamps are ordered.', { type: 'constructor', name: 'a.tostring' }],
    ['markdown', 'The lamps', { format: 'markdown' as const }],
  ])('is %s', (format, text, more) => {
    expect(read(text, more)).toMatchObject({ ok: true, format });
  });

  it('leaves text, SRT and VTT as they are, but for line ends', () => {
    expect(read(SRT)).toMatchObject({ text: SRT.replaceAll('\r\n', '\n') });
    expect(read(VTT)).toMatchObject({ text: VTT });
    expect(read('caf\u00ade\u0301  is\ropen\r\n')).toMatchObject({ text: 'caf\u00ade\u0301  is\nopen\n' });
  });

  it('takes the words of a page, without scripts, menus and what stands around', () => {
    const page = read(PAGE);
    expect(page).toMatchObject({
      ok: true,
      title: 'Hearing on the harbour',
      publishedOn: '2025-03-03',
      publisher: 'Tidewater Town',
    });
    expect(page.ok && page.text.split('\n\n').slice(0, 2)).toEqual([
      'Hearing on the harbour',
      'OWEN BRANDT: We would not close the ferry in winter & nobody asked.',
    ]);
    expect(page.ok && page.text).not.toMatch(/Home|Contact|document|rights|\r/);
    expect(page.ok && readRecord(page.text).transcript.turns.map(({ speaker }) => speaker)).toEqual([
      'OWEN BRANDT',
      'JUNE SELBY',
    ]);
  });

  it('takes the words of Markdown, with its labels', () => {
    const notes = read(
      '---\ntitle: Night of the harbour\ndate: 2025-03-03\n---\n\n**ANNA MARSH:** The *lamps* are ordered.',
      {
        name: 'notes.md',
      },
    );
    expect(notes).toMatchObject({ text: 'ANNA MARSH: The lamps are ordered.', title: 'Night of the harbour' });
    expect(notes).toMatchObject({ publishedOn: '2025-03-03' });
  });
});

describe('what is guessed of a source', () => {
  it.each([
    ['Hearing of 3 March 2025\n\nMARSH: The lamps are ordered.', {}, 'Hearing of 3 March 2025', '2025-03-03'],
    [
      'ANNA MARSH: The lamps are ordered. They come in spring, we hope.',
      {},
      'The lamps are ordered. They come in spring …',
      null,
    ],
    ['ANNA MARSH: Good evening.', { name: 'C:\\files\\harbour_2025-03-03.txt' }, 'harbour 2025-03-03', '2025-03-03'],
    ['ANNA MARSH: Good evening.', { name: 'night 20250303.srt' }, 'night 20250303', '2025-03-03'],
    ['ANNA MARSH: On 3 March the storm came.', {}, 'On 3 March the storm came', null],
    ['ANNA MARSH: It was built on May 4, 1920.', { name: '99999999.txt' }, '99999999', '1920-05-04'],
    [VTT, { name: 'night.vtt' }, 'Harbour night', null],
    [SRT, {}, 'The lamps are ordered Good', null],
    ['항구는 봄에 열린다.', {}, '항구는 봄에 열린다', null],
  ])('%#: %j', (text, more, title, publishedOn) => {
    expect(read(text, more)).toMatchObject({ ok: true, title, publishedOn });
  });

  it('has a title that may be kept, whatever the text and the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (text, name) => {
          const found = read(text, { name });
          if (!found.ok) return;
          expect(sourceInput.parse({ title: found.title, publishedOn: found.publishedOn }).title).toBe(found.title);
          expect(found.title.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('what cannot be a source', () => {
  it.each([
    ['', 'There are no words'],
    [' \n\t ', 'There are no words'],
    ['…!? — “”', 'There are no words'],
    ['👩‍🚀👩‍🚀', 'There are no words'],
    ['\u0301\u0301', 'There are no words'],
    ['The\0lamps', 'Character 4 is a NUL character'],
    ['The \ud83d lamps', 'Character 5 is half of a character'],
    ['<html><body><script>alert(1)</script></body></html>', 'There are no words'],
  ])('%j', (text, message) => {
    const found = read(text);
    expect(found.ok ? 'read' : found.message).toContain(message);
  });

  it('is too large over two million characters, and says the size and the limit', () => {
    const message = 'This has 10.0 million characters; the limit is 2 million.';
    expect(read('a '.repeat(5_000_000))).toEqual({ ok: false, message: expect.stringContaining(message) });
    expect(read('é'.repeat(2_000_001))).toMatchObject({ ok: false });
    expect(read('é '.repeat(1_000_000))).toMatchObject({ ok: true });
  });
});

describe('hostile sources', () => {
  it.each(HOSTILE_HTML.map((html) => [JSON.stringify(html).slice(0, 60), html]))('%s', (_name, html) => {
    const found = read(html, { format: 'html' });
    expect(found.ok && found.text).toContain('kept');
    expect(found.ok && found.text).not.toContain('EVIL');
  });

  it('are read whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('text', 'markdown', 'html', 'srt', 'vtt'),
        (text, format) => {
          const found = read(text, { format });
          if (found.ok) expect(found.text.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
