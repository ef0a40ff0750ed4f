import { describe, expect, it } from 'vitest';
import { documentText } from './document.ts';
import {
  type DraftBlock,
  draftDocument,
  importChoicesSchema,
  importFieldsSchema,
  removedInWords,
} from './import-draft.ts';

const block = (words: string, leftOut = false): DraftBlock => ({
  kind: 'body',
  leftOut,
  content: [{ type: 'text', text: words }],
});
const FIELDS = {
  title: 'High tide',
  outlet: '',
  byline: '',
  publishedOn: '',
  language: 'en',
  sourceUrl: '',
  kind: 'published',
  textRight: 'sentences',
  whySelected: '',
};

describe('draftDocument', () => {
  const draft = { blocks: [block('Head'), block('Menu', true), block('Text'), block('Box', true)] };

  it('leaves out what the draft leaves out', () => {
    expect(documentText(draftDocument(draft, {}))).toBe('Head\n\nText');
  });

  it('follows the choices over the draft', () => {
    const doc = draftDocument(draft, { kinds: { 0: 'title', 2: 'left-out', 3: 'caption' } });
    expect(documentText(doc)).toBe('Head\n\nBox');
    expect(doc.content.map((paragraph) => paragraph.attrs.kind)).toEqual(['title', 'caption']);
  });
});

describe('importChoicesSchema', () => {
  it('reads choices as JSON has them', () => {
    expect(importChoicesSchema.parse(JSON.parse('{"kinds":{"0":"title","7":"left-out"}}'))).toEqual({
      kinds: { 0: 'title', 7: 'left-out' },
    });
    expect(importChoicesSchema.parse({})).toEqual({});
    const days = [{ start: 4, end: 11, date: '2031-03' }];
    expect(importChoicesSchema.parse({ days })).toEqual({ days });
  });

  it.each([
    { kinds: { a: 'body' } },
    { kinds: { '-1': 'body' } },
    { kinds: { '1.5': 'body' } },
    { kinds: { 1: 'quote' } },
    { days: [{ start: 1, end: 2, date: 'soon' }] },
    { days: [{ start: -1, end: 2, date: '2031' }] },
    { more: 1 },
  ])('refuses %j', (given) => {
    expect(importChoicesSchema.safeParse(given).success).toBe(false);
  });
});

describe('importFieldsSchema', () => {
  it.each([
    {},
    { publishedOn: '2024-10' },
    { language: 'pt-BR' },
    { sourceUrl: 'https://a.example/b' },
    { kind: 'draft' },
  ])('takes %j', (change) => {
    expect(importFieldsSchema.safeParse({ ...FIELDS, ...change }).success).toBe(true);
  });

  it.each([
    [{ title: '  ' }, 'Give the article a title.'],
    [{ title: 'x'.repeat(301) }, 'A title has at most 300 characters.'],
    [{ title: 'a\0' }, 'A title is one line.'],
    [{ outlet: 'x'.repeat(201) }, 'An outlet has at most 200 characters.'],
    [{ byline: 'a\nb' }, 'A byline is one line.'],
    [{ publishedOn: '22 Oct' }, 'Write a date as 2024-10-22, 2024-10 or 2024, or leave it empty.'],
    [{ publishedOn: '2023-02-29' }, 'Write a date as 2024-10-22, 2024-10 or 2024, or leave it empty.'],
    [{ language: '' }, 'Write the language as a code, for example en, de or pt-BR.'],
    [{ language: 'english language' }, 'Write the language as a code, for example en, de or pt-BR.'],
    [{ sourceUrl: 'javascript:1' }, 'Write an address that begins with http:// or https://, or leave it empty.'],
    [{ kind: 'memo' }, 'Choose a published article or our draft.'],
    [{ textRight: 'none' }, 'Choose what may be shown: sentences only, or the full text.'],
    [{ whySelected: 'x'.repeat(501) }, 'Why it was selected has at most 500 characters.'],
  ])('refuses %j in words', (change, message) => {
    const result = importFieldsSchema.safeParse({ ...FIELDS, ...change });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('removedInWords', () => {
  it('counts in plain words', () => {
    const removed = [
      { what: 'image button', count: 2 },
      { what: 'newsletter box', count: 1 },
      { what: 'side box', count: 3 },
      { what: 'paragraph outside the article', count: 4 },
    ];
    expect(removedInWords(removed)).toBe(
      '2 image buttons, 1 newsletter box, 3 side boxes, 4 paragraphs outside the article',
    );
    expect(removedInWords([])).toBe('');
  });
});
