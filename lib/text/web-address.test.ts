import { describe, expect, it } from 'vitest';
import { isWebAddress, toWebAddress } from './web-address.ts';

describe('isWebAddress', () => {
  it.each(['http://a.example', 'https://a.example/b?c=d#e', 'HTTPS://a.example/ü'])('takes %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    '',
    'a.example',
    '//a.example',
    'javascript:alert(1)',
    ' https://a.example',
    'https://a.example/a b',
    'https://user:secret@a.example',
    'data:text/html,x',
    'https:a.example',
    'java\nscript:alert(1)',
  ])('refuses %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});

it('refuses an address of over 2,000 characters', () => {
  expect(isWebAddress(`https://a.example/${'x'.repeat(2000)}`)).toBe(false);
});

describe('toWebAddress', () => {
  it('reads a relative link on its page', () => {
    expect(toWebAddress('/tide?x=1', 'https://a.example/b/')).toBe('https://a.example/tide?x=1');
    expect(toWebAddress('tide')).toBeNull();
    expect(toWebAddress('javascript:alert(1)', 'https://a.example')).toBeNull();
  });

  it('gives only what isWebAddress takes', () => {
    for (const link of ['b c', '<x>', '"', '\\\\evil.example', '?`', '#a\\b', '?a\\b']) {
      const address = toWebAddress(link, 'https://a.example/');
      expect(address !== null && isWebAddress(address)).toBe(true);
    }
  });
});
