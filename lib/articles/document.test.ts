import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleDocument, articleDocumentSchema, BLOCK_KINDS, documentBlocks, documentText } from './document.ts';

const paragraph = (content: unknown, kind = 'body') => ({ type: 'paragraph', attrs: { kind }, content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const text = (words: string, marks?: unknown) =>
  marks === undefined ? { type: 'text', text: words } : { type: 'text', text: words, marks };

const inline = fc.oneof(
  fc.string({ minLength: 1 }).map((words) => ({ type: 'text' as const, text: words })),
  fc.constant({ type: 'hardBreak' as const }),
);
const anyDocument: fc.Arbitrary<ArticleDocument> = fc
  .array(fc.tuple(fc.constantFrom(...BLOCK_KINDS), fc.array(inline, { maxLength: 4 })), { minLength: 1, maxLength: 8 })
  .map((blocks) => ({
    type: 'doc',
    content: blocks.map(([kind, content]) => ({ type: 'paragraph', attrs: { kind }, content })),
  }));

describe('documentText and documentBlocks', () => {
  it('joins paragraphs by two line feeds and writes a hard break as one', () => {
    const given = articleDocumentSchema.parse(
      doc(
        paragraph([text('High tide')], 'title'),
        paragraph([text('One'), { type: 'hardBreak' }, text('two', [{ type: 'bold' }])]),
      ),
    );
    expect(documentText(given)).toBe('High tide\n\nOne\ntwo');
    expect(documentBlocks(given)).toEqual([
      { kind: 'title', start: 0, end: 9 },
      { kind: 'body', start: 11, end: 18 },
    ]);
  });

  it('says for every paragraph where its text stands', () => {
    fc.assert(
      fc.property(anyDocument, (given) => {
        const all = documentText(given);
        const blocks = documentBlocks(given);
        expect(blocks.map((block) => all.slice(block.start, block.end)).join('\n\n')).toBe(all);
        blocks.forEach((block, place) => {
          const own = given.content[place];
          expect(block.kind).toBe(own?.attrs.kind);
          expect(all.slice(block.start, block.end)).toBe(
            own?.content?.map((node) => (node.type === 'text' ? node.text : '\n')).join(''),
          );
        });
      }),
    );
  });
});

describe('articleDocumentSchema', () => {
  it.each([
    [
      'marks and links',
      doc(paragraph([text('a', [{ type: 'italic' }, { type: 'link', attrs: { href: 'https://a.example/b' } }])])),
    ],
    ['an empty paragraph', doc(paragraph(undefined))],
  ])('takes %s', (_name, given) => {
    expect(articleDocumentSchema.safeParse(given).success).toBe(true);
  });

  it.each([
    ['no paragraph', doc()],
    ['another kind', doc(paragraph([text('a')], 'quote'))],
    ['another node', doc({ type: 'image', attrs: { src: 'https://a.example' } })],
    ['another attribute', doc({ type: 'paragraph', attrs: { kind: 'body', style: 'x' }, content: [text('a')] })],
    ['an attribute at the top', { ...doc(paragraph([text('a')])), id: 'x' }],
    ['another mark', doc(paragraph([text('a', [{ type: 'underline' }])]))],
    ['attributes of bold', doc(paragraph([text('a', [{ type: 'bold', attrs: { onclick: 'x' } }])]))],
    ['a link that runs', doc(paragraph([text('a', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])]))],
    [
      'a link with a target',
      doc(paragraph([text('a', [{ type: 'link', attrs: { href: 'https://a.example', target: '_top' } }])])),
    ],
    ['a mark twice', doc(paragraph([text('a', [{ type: 'bold' }, { type: 'bold' }])]))],
    ['empty text', doc(paragraph([text('')]))],
    ['a line feed in text', doc(paragraph([text('a\nb')]))],
    ['NUL', doc(paragraph([text('a\0')]))],
    ['a lone surrogate', doc(paragraph([text('a\uD800')]))],
    ['a nested paragraph', doc(paragraph([paragraph([text('a')])]))],
    ['over two million characters', doc(...Array.from({ length: 3 }, () => paragraph([text('a'.repeat(700_000))])))],
    ['over 50,000 paragraphs', doc(...Array.from({ length: 50_001 }, () => paragraph(undefined)))],
  ])('refuses %s', (_name, given) => {
    expect(articleDocumentSchema.safeParse(given).success).toBe(false);
  });
});
