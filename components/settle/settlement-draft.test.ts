import { describe, expect, it } from 'vitest';
import { draftKey, readDraft } from './settlement-draft.ts';
import { NO_WORDS } from './verdict-words.ts';

describe('kept drafts', () => {
  it('have a place of their own for each person, item and round', () => {
    const place = { userId: 'a', itemId: 'b', round: 1 };
    const keys = [place, { ...place, userId: 'c' }, { ...place, itemId: 'c' }, { ...place, round: 2 }].map(draftKey);
    expect(new Set(keys).size).toBe(4);
  });

  it('come back as they were, also half done', () => {
    const draft = {
      choices: { speaker: { from: 'other', value: null, codes: [{ code: 'SPK-NAME', severity: 'minor' }] } },
      words: { ...NO_WORDS, considered: 'Half a' },
    };
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([null, '', '{', '[]', '{"choices":{"nose":{}},"words":{}}'])('what cannot be read is nothing: %s', (kept) => {
    expect(readDraft(kept)).toBeNull();
  });
});
