import { describe, expect, it } from 'vitest';
import { decodeFile, formatOf, overLimit, readFile } from './read-file.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file', () => {
  it('is read by the end of its name', () => {
    expect(['a.txt', 'a.html', 'A.HTM', 'a.md', 'a.markdown', 'a', 'html'].map(formatOf)).toEqual([
      'text',
      'html',
      'html',
      'markdown',
      'markdown',
      'text',
      'text',
    ]);
  });

  it('is text when its bytes are UTF-8', () => {
    const read = decodeFile({ name: 'tide.txt', bytes: utf8('The tide – high at nine.') });
    expect(read).toEqual({ outcome: 'text', text: 'The tide – high at nine.', format: 'text' });
  });

  it('asks for the encoding otherwise, and reads in the one chosen', () => {
    const file = { name: 'cafe.txt', bytes: bytes(0x63, 0x61, 0x66, 0xe9, 0x21) };
    const read = decodeFile(file);
    expect(read).toMatchObject({ outcome: 'which-encoding', at: 3 });
    expect(read.outcome === 'which-encoding' && read.samples.length).toBe(3);
    expect(decodeFile(file, { chosen: 'windows-1252' })).toMatchObject({ outcome: 'text', text: 'café!' });
  });

  it('is refused when it is no text', () => {
    expect(decodeFile({ name: 'tide.pdf', bytes: utf8('%PDF-1.7') })).toMatchObject({ outcome: 'refused' });
  });

  it('is refused over the limit, with size and limit', async () => {
    expect(overLimit(2_000_000)).toBeNull();
    expect(overLimit(3_200_000)).toBe('This has 3.2 MB; the limit is 2 MB. Import it in parts.');
    const read = await readFile(new File([new Uint8Array(2_000_001)], 'long.txt'));
    expect(read).toMatchObject({ outcome: 'refused', message: expect.stringContaining('2.0 MB') });
  });
});
