import { expect, it } from 'vitest';
import { type ArticleDocument, documentText } from './document.ts';
import { draftOfDocument, followDocument } from './follow-document.ts';
import { draftDocument } from './import-draft.ts';
import { readImport } from './read-import.ts';

const PAGE = `<article><h1>The lock is shut</h1><p>Ada Wick hesitated.</p><p>Read more about locks.</p><p>The boats wait.</p></article>`;

function draftOf(content: string) {
  const read = readImport({ format: 'html', content });
  if (!read.ok) throw new Error(read.message);
  return read.draft;
}

/** As a person froze it: the standfirst is one, the line that advertises is left out. */
function frozen(): { document: ArticleDocument; draft: ReturnType<typeof draftOf> } {
  const draft = draftOf(PAGE);
  return { document: draftDocument(draft, { kinds: { 1: 'standfirst', 2: 'left-out' } }), draft };
}

it('the same page again is the same document', () => {
  const before = frozen();
  expect(draftDocument(followDocument(draftOf(PAGE), before), {})).toEqual(before.document);
});

it('a paragraph that was changed or put in stays as it is guessed', () => {
  const page = PAGE.replace('hesitated', 'waited').replace('</article>', '<p>Nobody knows why.</p></article>');
  const document = draftDocument(followDocument(draftOf(page), frozen()), {});
  expect(documentText(document)).toBe('The lock is shut\n\nAda Wick waited.\n\nThe boats wait.\n\nNobody knows why.');
  expect(document.content.map(({ attrs }) => attrs.kind)).toEqual(['title', 'body', 'body', 'body']);
});

it('without the bytes of the version before, nothing is left out for it', () => {
  const document = draftDocument(followDocument(draftOf(PAGE), { ...frozen(), draft: null }), {});
  expect(documentText(document)).toContain('Read more about locks.');
});

it('an edited document is its own draft, without empty paragraphs', () => {
  const { document } = frozen();
  const empty = { type: 'paragraph' as const, attrs: { kind: 'body' as const } };
  expect(draftDocument(draftOfDocument({ ...document, content: [...document.content, empty] }), {})).toEqual(document);
});
