import { describe, expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

describe('ownPath', () => {
  it.each(['/d/harbour/articles', '/d/harbour/people?query=a%2Fb', '/desks', '/'])('keeps %s', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'd/harbour',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a\\b',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\n/evil.example',
  ])('answers the list of desks for %j', (path) => {
    expect(ownPath(path)).toBe('/desks');
  });

  it('never leaves the site', () => {
    for (const path of ['//x', '/%2f/x', '/.//x', '/..//x', '/@x', '/\u00a0/x'])
      expect(new URL(ownPath(path), 'https://sic.example').host).toBe('sic.example');
  });
});
