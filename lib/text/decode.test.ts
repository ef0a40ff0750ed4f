import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, firstInvalidUtf8 } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeBytes', () => {
  it('reads UTF-8, with or without its mark', () => {
    expect(decodeBytes(utf8('Käse – “so”'))).toEqual({ ok: true, text: 'Käse – “so”', encoding: 'utf-8' });
    expect(decodeBytes(utf8('\uFEFFa'))).toEqual({ ok: true, text: 'a', encoding: 'utf-8' });
    expect(decodeBytes(new Uint8Array())).toEqual({ ok: true, text: '', encoding: 'utf-8' });
  });

  it.each([
    ['utf-16le', [0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x00, 0xde]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x41, 0xd8, 0x3d, 0xde, 0x00]],
  ])('honours the mark of %s', (encoding, bytes) => {
    expect(decodeBytes(new Uint8Array(bytes))).toEqual({ ok: true, text: 'A😀', encoding });
  });

  it('shows the first odd place in three encodings, and reads it in the one chosen', () => {
    const bytes = new Uint8Array([...utf8('Caf'), 0xe9, ...utf8(' at noon')]);
    const result = decodeBytes(bytes);
    expect(result).toMatchObject({ ok: false, reason: 'not-utf8', at: 3 });
    if (result.ok) return;
    expect(result.samples.map((sample) => sample.encoding)).toEqual(['windows-1252', 'iso-8859-15', 'koi8-r']);
    expect(result.samples[0]?.text).toBe('Café at noon');
    expect(result.samples[2]?.text).toBe('CafИ at noon');
    expect(decodeBytes(bytes, 'windows-1252')).toEqual({ ok: true, text: 'Café at noon', encoding: 'windows-1252' });
  });

  it('reads the curly marks of windows-1252', () => {
    expect(decodeBytes(new Uint8Array([0x93, 0x61, 0x94]), 'windows-1252')).toMatchObject({ text: '“a”' });
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7 words'), 0],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 0],
    ['an archive', utf8('PK\x03\x04 words'), 0],
    ['text with NUL', utf8('ab\0c'), 2],
    ['control characters', utf8('a\x01\x02\x03b'), 1],
  ])('calls %s binary', (_name, bytes, at) => {
    expect(decodeBytes(bytes)).toEqual({ ok: false, reason: 'binary', at, samples: [] });
  });

  it('finds the first bad byte exactly where the platform decoder fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const at = firstInvalidUtf8(bytes);
        const strict = new TextDecoder('utf-8', { fatal: true });
        expect(() => strict.decode(bytes.subarray(0, at))).not.toThrow();
        if (at === bytes.length) return;
        expect(() => strict.decode(bytes)).toThrow();
        expect(new TextDecoder().decode(bytes.subarray(at)).startsWith('\uFFFD')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
