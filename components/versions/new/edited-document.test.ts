import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { articleExtensions } from '#components/ui/article-schema.ts';
import { articleDocumentSchema, documentText } from '#lib/articles/document.ts';
import { editedDocument } from './edited-document.ts';

const schema = getSchema(articleExtensions({ undo: true }));
const edited = (...content: object[]) => editedDocument(schema.nodeFromJSON({ type: 'doc', content }));
const block = (kind: string, ...content: object[]) => ({ type: 'paragraph', attrs: { kind }, content });
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });

describe('an edited document', () => {
  it('is the frozen one where nothing was edited', () => {
    const frozen = articleDocumentSchema.parse({
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { kind: 'title' }, content: [{ type: 'text', text: 'Low water' }] },
        {
          type: 'paragraph',
          attrs: { kind: 'body' },
          content: [
            { type: 'text', text: 'The ', marks: [{ type: 'bold' }] },
            { type: 'hardBreak' },
            { type: 'text', text: 'quay', marks: [{ type: 'link', attrs: { href: 'https://quay.test/' } }] },
          ],
        },
      ],
    });
    expect(editedDocument(schema.nodeFromJSON(frozen))).toEqual(frozen);
  });

  it('has no paragraph without a letter', () => {
    expect(
      documentText(
        edited(block('body', text('One.')), block('body'), block('body', text(' ')), block('body', text('Two.'))),
      ),
    ).toBe('One.\n\nTwo.');
  });

  it('passes the schema whatever was pasted into it', () => {
    const link = (href: string) => ({ type: 'link', attrs: { href } });
    const doc = edited(
      block('heading', text('a\nb\0c'), text('half \ud800', { type: 'italic' })),
      block('caption', text('x', link('javascript:alert(1)')), text('y', link('https://y.test/'))),
    );
    expect(articleDocumentSchema.parse(doc)).toEqual(doc);
    expect(doc.content.map(({ attrs }) => attrs.kind)).toEqual(['body', 'caption']);
    expect(doc.content[1]?.content).toEqual([
      { type: 'text', text: 'x' },
      { type: 'text', text: 'y', marks: [link('https://y.test/')] },
    ]);
  });

  it('may be empty, which the preview says', () => {
    expect(edited(block('body'))).toEqual({ type: 'doc', content: [] });
  });
});
