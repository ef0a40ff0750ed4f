import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema, documentText, inlineText } from './document.ts';
import { draftDocument } from './import-draft.ts';
import { IMPORT_LIMIT_BYTES, readImport } from './read-import.ts';

const FORMATS = ['text', 'html', 'markdown'] as const;
const SEED = '../shared/seed/article.txt';

function kinds(content: string) {
  const result = readImport({ format: 'text', content });
  return result.ok ? result.draft.blocks.map((block) => [block.kind, inlineText(block.content)]) : result.reason;
}

describe('readImport refuses', () => {
  it.each(
    FORMATS.flatMap((format) => [
      [format, '', 'empty'] as const,
      [format, ' \n\t\r\n', 'empty'] as const,
      [format, 'ab\0c', 'nul'] as const,
      [format, 'ab\uDC00c', 'lone-surrogate'] as const,
      [format, 'x'.repeat(IMPORT_LIMIT_BYTES + 1), 'too-large'] as const,
      [format, 'ü'.repeat(IMPORT_LIMIT_BYTES / 2 + 1), 'too-large'] as const,
    ]),
  )('%s: case %#', (format, content, reason) => {
    const result = readImport({ format, content });
    expect(result).toMatchObject({ ok: false, reason });
    expect(result.ok ? '' : result.message).toMatch(/^[A-Z].*\.$/);
  });

  it.each(['<nav><a href="/">Home</a></nav>', '<script>x</script><img src=x>', '<!-- only a comment -->'])(
    'a page without text: %s',
    (content) => {
      expect(readImport({ format: 'html', content })).toMatchObject({ ok: false, reason: 'no-text' });
    },
  );

  it('more paragraphs than the document may hold', () => {
    expect(readImport({ format: 'text', content: 'x\n'.repeat(50_001) })).toMatchObject({ reason: 'too-large' });
  });
});

describe('readImport of plain text', () => {
  it.each([
    [
      'one line per paragraph',
      'High tide\nThe ferry waits.\nIt rained.',
      [
        ['title', 'High tide'],
        ['body', 'The ferry waits.'],
        ['body', 'It rained.'],
      ],
    ],
    [
      'blank lines',
      'One\ntwo.\n\n \nThree.',
      [
        ['body', 'One\ntwo.'],
        ['body', 'Three.'],
      ],
    ],
    [
      'a standfirst',
      'High tide\nThe ferry waits.\nIt rained.\nIt stopped.',
      [
        ['title', 'High tide'],
        ['standfirst', 'The ferry waits.'],
        ['body', 'It rained.'],
        ['body', 'It stopped.'],
      ],
    ],
    [
      'a subhead',
      'It rained.\nWhat comes next\nIt stopped.',
      [
        ['body', 'It rained.'],
        ['subhead', 'What comes next'],
        ['body', 'It stopped.'],
      ],
    ],
    [
      'a caption that says so',
      'It rained.\nPhoto: the pier\nIt stopped.',
      [
        ['body', 'It rained.'],
        ['caption', 'Photo: the pier'],
        ['body', 'It stopped.'],
      ],
    ],
    ['one paragraph', 'High tide', [['body', 'High tide']]],
    [
      'a sentence first',
      'It rained.\nIt stopped.',
      [
        ['body', 'It rained.'],
        ['body', 'It stopped.'],
      ],
    ],
  ])('%s', (_name, content, expected) => {
    expect(kinds(content)).toEqual(expected);
  });

  it('keeps a single line feed between blank lines as a hard break', () => {
    const result = readImport({ format: 'text', content: '\n\nOne\r\ntwo.\n\nThree.\n' });
    expect(result.ok && documentText(draftDocument(result.draft, {}))).toBe('One\ntwo.\n\nThree.');
  });

  it('changes no letter', () => {
    const line = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, join) => {
        const content = lines.join(join);
        const result = readImport({ format: 'text', content });
        if (!result.ok) return;
        const doc = articleDocumentSchema.parse(draftDocument(result.draft, {}));
        const letters = (text: string) => text.replace(/^\uFEFF+/, '').replace(/\s+/g, '');
        expect(letters(documentText(doc))).toBe(letters(content));
      }),
    );
  });
});

describe('readImport of anything', () => {
  it('answers with a valid document or a refusal', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</div>',
        '<nav>',
        '<script>',
        '<a href=',
        '"',
        '>',
        '&#0;',
        '&#13;',
        '&#xD800;',
        '<pre>',
        '<br>',
        '\n\n',
        '# ',
        '> ',
        '**',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...FORMATS), fc.array(piece, { maxLength: 30 }), (format, pieces) => {
        const result = readImport({ format, content: pieces.join('') });
        if (!result.ok) return;
        const all = { blocks: result.draft.blocks.map((block) => ({ ...block, leftOut: false })) };
        expect(articleDocumentSchema.safeParse(draftDocument(all, {})).error).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['elements', `${'<div>'.repeat(300_000)}deep`],
    ['phrases', `${'<b>'.repeat(300_000)}deep`],
    ['formatting over paragraphs', '<p><font a=1></p>x'.repeat(40_000)],
    ['end tags', `<b>${'<i></b>'.repeat(200_000)}deep`],
    ['lists', `${'<ul><li>'.repeat(150_000)}deep`],
    ['links', `<a href="https://a.example/${'y'.repeat(1900)}">${'x<b>y</b>'.repeat(90_000)}`],
    ['JSON', `<script type="application/ld+json">${'['.repeat(900_000)}</script><p>deep`],
  ])('reads 1 MB of nested %s', (_name, content) => {
    const result = readImport({ format: 'html', content });
    expect(result.ok).toBe(true);
    if (result.ok) expect(JSON.stringify(result.draft).length).toBeLessThan(40_000_000);
  });
});

describe.skipIf(!existsSync(SEED))('the seed article (skipped where it is not there)', () => {
  it('makes every line a paragraph, in order, to the letter', () => {
    const content = readFileSync(SEED, 'utf8');
    const result = readImport({ format: 'text', content });
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const lines = content.split('\n').filter((line) => line.trim() !== '');
    expect(result.draft.blocks.map((block) => inlineText(block.content))).toEqual(lines);
    expect(result.draft.blocks[0]?.kind).toBe('title');
    expect(result.draft.fields.title).toEqual({ value: lines[0], from: 'from line 1' });
    const text = documentText(draftDocument(result.draft, {}));
    expect(text).toBe(lines.join('\n\n'));
    for (const kept of ['“', '”', '’', '[', ']', 'Insitute', 'hesistated']) expect(text).toContain(kept);
  });
});
