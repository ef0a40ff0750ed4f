import { describe, expect, it } from 'vitest';
import { documentText } from '#lib/articles/document.ts';
import { draftDocument, type ImportDraft } from '#lib/articles/import-draft.ts';
import { surveyReview } from './survey-review.ts';

const draft: Pick<ImportDraft, 'blocks'> = {
  blocks: ['The harbour froze on Monday.', 'Read more', 'No ship left, the pilot said\u200B.'].map((text, place) => ({
    kind: 'body',
    leftOut: place === 1,
    content: [{ type: 'text', text }],
  })),
};

describe('surveyReview', () => {
  it('counts what will be frozen', () => {
    const survey = surveyReview(draft, {}, '');
    expect(survey).toMatchObject({ taken: 2, leftOut: 1, words: 11 });
    expect(survey.bytes).toBe(new TextEncoder().encode(documentText(draftDocument(draft, {}))).length);
  });

  it('names days by their paragraph, resolved once the date is a date', () => {
    expect(surveyReview(draft, {}, '2031-03-1').days).toMatchObject([{ place: 0, word: 'on Monday', date: null }]);
    expect(surveyReview(draft, {}, '2031-03-12').days).toMatchObject([{ place: 0, start: 18, date: '2031-03-10' }]);
  });

  it('names odd characters by their paragraph', () => {
    expect(surveyReview(draft, {}, '').odd).toMatchObject([{ place: 2, codePoint: 0x200b }]);
  });

  it('leaves out what a person leaves out, and takes in what they take in', () => {
    const survey = surveyReview(draft, { 0: 'left-out', 1: 'body' }, '');
    expect(survey).toMatchObject({ taken: 2, leftOut: 1, days: [] });
  });
});
