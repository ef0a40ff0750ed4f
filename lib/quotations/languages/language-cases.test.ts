import { describe, expect, it } from 'vitest';
import { findQuotations } from '../find-quotations.ts';
import { FRENCH_CASES } from './french.cases.ts';
import { GERMAN_CASES } from './german.cases.ts';
import { KOREAN_CASES } from './korean.cases.ts';
import { asExpected, type LanguageCase } from './language-case.ts';
import { SPANISH_CASES } from './spanish.cases.ts';

const LANGUAGES: readonly (readonly [string, readonly LanguageCase[]])[] = [
  ['de', GERMAN_CASES],
  ['fr', FRENCH_CASES],
  ['es', SPANISH_CASES],
  ['ko', KOREAN_CASES],
];

describe.each(LANGUAGES)('quotations in %s', (language, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    const found = findQuotations({ text, language });
    expect(found.map((each, i) => asExpected(each, expected[i] ?? ''))).toEqual(expected);
  });
});
