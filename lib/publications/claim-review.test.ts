import { describe, expect, it } from 'vitest';
import { claim, correctedPage, pageOf, unverified, withheldPage } from '#components/public/sample-payloads.ts';
import { claimReview, contentWords, scriptJson } from './claim-review.ts';

const ORIGIN = 'https://sic.example';

/** The graph as a machine reads it. */
function read(page: Parameters<typeof claimReview>[0]) {
  const graph = JSON.parse(JSON.stringify(claimReview(page, ORIGIN)))['@graph'];
  return { review: graph[0], quotation: graph[1] } as {
    review: Record<string, never>;
    quotation: Record<string, never>;
  };
}

describe('claimReview', () => {
  it('has rating, word and conclusion, and the title the registry has for that day', () => {
    const { review } = read(pageOf());
    expect(review.reviewRating).toMatchObject({
      ratingValue: 3,
      bestRating: 5,
      worstRating: 1,
      alternateName: 'Needs correction',
    });
    expect(review.itemReviewed).toMatchObject({
      author: { '@type': 'Person', name: 'Dana Orlik', jobTitle: 'Deputy Minister' },
      datePublished: '2031-03-11',
      appearance: { headline: 'Ferries stay in port' },
      firstAppearance: { url: 'https://harbours.example/briefings/0311' },
    });
  });

  it('adds a Quotation node to quotes alone', () => {
    expect(read(pageOf()).quotation).toMatchObject({
      '@type': 'Quotation',
      text: 'stay closed until every hull has been inspected',
    });
    expect(read(pageOf(claim)).quotation).toBeUndefined();
    expect(read(pageOf(claim)).review.claimReviewed).toBe('Seven of the nine ferries have passed inspection.');
  });

  it('omits ratingValue for an unrated label', () => {
    const { reviewRating } = read(pageOf(unverified)).review;
    expect(reviewRating).not.toHaveProperty('ratingValue');
    expect(reviewRating).toMatchObject({ alternateName: 'Unverified' });
  });

  it('keeps the first day and the day of the correction', () => {
    expect(read(correctedPage()).review).toMatchObject({
      datePublished: '2031-03-14T16:00:00Z',
      dateModified: '2031-03-15T16:00:00Z',
    });
  });

  it('is null for a withheld verdict', () => {
    expect(claimReview(withheldPage(), ORIGIN)).toBeNull();
  });
});

describe('scriptJson', () => {
  it('cannot end its script element and is still the same JSON', () => {
    const value = { a: '</script><!--', b: '\u2028\u2029' };
    expect(scriptJson(value)).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(scriptJson(value))).toEqual(value);
  });
});

describe('contentWords', () => {
  it('joins the segments of the content and leaves the rest', () => {
    const marks = [
      { start: 8, end: 11, kind: 'content' as const },
      { start: 0, end: 3, kind: 'content' as const },
    ];
    expect(contentWords({ text: 'one two three', marks, cutBefore: false, cutAfter: false })).toBe('one … thr');
  });
});
