import { describe, expect, it } from 'vitest';
import { decodeRegistry, overRegistryLimit } from './read-registry-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('reading a registry’s file', () => {
  it('takes UTF-8', () => {
    expect(decodeRegistry('people.csv', bytes('person\nŁucja'))).toEqual({
      ok: true,
      name: 'people.csv',
      content: 'person\nŁucja',
    });
  });

  it('refuses a spreadsheet’s own file and another encoding, and says what to do', () => {
    const workbook = decodeRegistry('people.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
    expect(workbook).toMatchObject({ ok: false, message: expect.stringContaining('saved as CSV first') });
    const latin = decodeRegistry('people.csv', Uint8Array.from([0x6a, 0xe9, 0x0a]));
    expect(latin).toMatchObject({ ok: false, message: expect.stringContaining('byte 2') });
  });

  it('says size and limit of what is too large', () => {
    expect(overRegistryLimit(10_000_000)).toBeNull();
    expect(overRegistryLimit(12_400_000)).toContain('12.4 MB; the limit is 10 MB');
  });
});
