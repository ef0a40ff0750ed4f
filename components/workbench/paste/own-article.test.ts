import { describe, expect, it } from 'vitest';
import { isArticleItself } from './own-article.ts';

const STATEMENT =
  'We have dredged the channel twice this year and it has silted up twice, and a third time is paid for.';
const ARTICLE = `The channel at Osmer Bar is shallow again

The harbour board met on Monday in the old customs house, behind closed doors and with the heating off.

“${STATEMENT}” said its chair, Ada Krell, after a meeting of four hours.

Pilots have asked for soundings to be taken every week, and for the results to be printed where anybody can read them.

Two coasters turned back last night and lay off the bar until the morning tide had lifted them over it.`;

describe('a pasted text', () => {
  it('is the article itself, whole, in other typography, within its page, or in good part', () => {
    expect(isArticleItself(ARTICLE, ARTICLE)).toBe(true);
    expect(isArticleItself(ARTICLE.replaceAll(/[“”]/g, '"').toUpperCase(), ARTICLE)).toBe(true);
    expect(isArticleItself(`Menu\nSport\nWeather\n${ARTICLE}\nRead more\nSubscribe`, ARTICLE)).toBe(true);
    expect(isArticleItself(ARTICLE.slice(0, ARTICLE.length * 0.6), ARTICLE)).toBe(true);
  });

  it('is a source where it is what the article quotes, or something else', () => {
    expect(isArticleItself(STATEMENT, ARTICLE)).toBe(false);
    expect(isArticleItself(`KRELL: ${STATEMENT} I have nothing to add to that, thank you all.`, ARTICLE)).toBe(false);
    expect(isArticleItself('The tide was late.', ARTICLE)).toBe(false);
    expect(isArticleItself('', ARTICLE)).toBe(false);
    expect(isArticleItself(STATEMENT, '')).toBe(false);
    expect(isArticleItself('… ‘’ —', ARTICLE)).toBe(false);
  });
});
