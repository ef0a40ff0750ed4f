import { describe, expect, it } from 'vitest';
import { documentText } from '#lib/articles/document.ts';
import { draftDocument, type ImportDraft } from '#lib/articles/import-draft.ts';
import type { Review } from './import-state.ts';
import { samplePreview } from './sample-preview.ts';
import { surveyReview } from './survey-review.ts';

const draft: ImportDraft = {
  ...samplePreview().draft,
  blocks: ['The harbour froze on Monday.', 'Read more', 'No ship left, the pilot said\u200B.'].map((text, place) => ({
    kind: 'body',
    leftOut: place === 1,
    content: [{ type: 'text', text }],
  })),
};

const slips = [{ place: 1, start: 0, end: 4, word: 'Read', meant: 'Road' }];
const chosen = (kinds: Review['kinds'] = {}, days: Review['days'] = {}) => ({
  preview: { ...samplePreview(), draft, slips },
  kinds,
  days,
});

describe('surveyReview', () => {
  it('counts what will be frozen', () => {
    const survey = surveyReview(chosen(), '');
    expect(survey).toMatchObject({ taken: 2, leftOut: 1, words: 11 });
    expect(survey.bytes).toBe(new TextEncoder().encode(documentText(draftDocument(draft, {}))).length);
  });

  it('names days by their paragraph, resolved once the date is a date', () => {
    expect(surveyReview(chosen(), '2031-03-1').days).toMatchObject([{ place: 0, word: 'on Monday', date: null }]);
    expect(surveyReview(chosen(), '2031-03-12').days).toMatchObject([{ place: 0, start: 18, date: '2031-03-10' }]);
  });

  it('lets a given day stand whatever the date of publication', () => {
    const days = { '0:18': { place: 0, start: 18, end: 27, date: '2031-03-03' } };
    expect(surveyReview(chosen({}, days), '').days).toMatchObject([{ date: '2031-03-03', isGiven: true }]);
  });

  it('has the slips of paragraphs that are taken', () => {
    expect(surveyReview(chosen(), '').slips).toEqual([]);
    expect(surveyReview(chosen({ 1: 'body' }), '').slips).toEqual(slips);
  });

  it('names odd characters by their paragraph', () => {
    expect(surveyReview(chosen(), '').odd).toMatchObject([{ place: 2, codePoint: 0x200b }]);
  });

  it('leaves out what a person leaves out, and takes in what they take in', () => {
    const survey = surveyReview(chosen({ 0: 'left-out', 1: 'body' }), '');
    expect(survey).toMatchObject({ taken: 2, leftOut: 1, days: [] });
  });
});
