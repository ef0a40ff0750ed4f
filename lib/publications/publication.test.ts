import { describe, expect, it } from 'vitest';
import { publicSlug } from './publication.ts';

describe('the slug of a public page', () => {
  it.each([
    ['a short title whole', 'Night boat to return in April', 'night-boat-to-return-in-april-abcdef'],
    ['no marks and no accents', 'The “Dépôt” isn’t open', 'the-depot-isnt-open-abcdef'],
    ['letters alone where no word is left', '日本', 'abcdef'],
    [
      'whole words up to 60 letters',
      `${'a'.repeat(30)} ${'b'.repeat(29)} c`,
      `${'a'.repeat(30)}-${'b'.repeat(29)}-abcdef`,
    ],
    ['no half word', `${'a'.repeat(30)} ${'b'.repeat(30)}`, `${'a'.repeat(30)}-abcdef`],
    ['a cut where one word is too long', 'a'.repeat(80), `${'a'.repeat(60)}-abcdef`],
  ])('has %s', (_, title, slug) => {
    expect(publicSlug(title, 'abcdef')).toBe(slug);
  });
});
