import { type DraftBlock, emptyFields } from '#lib/articles/import-draft.ts';
import type { PreviewView } from '#lib/intake/preview.ts';

/** A paragraph of a draft. */
function sampleBlock(words: string, leftOut = false): DraftBlock {
  return { kind: 'body', leftOut, content: [{ type: 'text', text: words }] };
}

/** A small preview of three paragraphs, the second left out by itself. */
export function samplePreview(title = 'The tide turns'): PreviewView {
  const draft = {
    blocks: [sampleBlock('First on Monday.'), sampleBlock('Subscribe!', true), sampleBlock('The last one hesistated.')],
    fields: { ...emptyFields(), title: { value: title, from: 'from line 1' } },
    removed: [],
  };
  const slips = [{ place: 2, start: 13, end: 23, word: 'hesistated', meant: 'hesitated' }];
  const expiresAt = '2031-01-02T00:00:00.000Z';
  return {
    id: 'p',
    draft,
    text: '',
    words: 0,
    bytes: 0,
    odd: [],
    relativeDays: [],
    slips,
    known: null,
    carry: null,
    expiresAt,
  };
}
