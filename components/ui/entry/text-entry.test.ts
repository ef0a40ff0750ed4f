import { describe, expect, it } from 'vitest';
import { contentOf, type EntryAction, entryReducer, faultOfEntry, NO_ENTRY } from './text-entry.ts';

const run = (...actions: EntryAction[]) => actions.reduce(entryReducer, NO_ENTRY);

describe('the entry', () => {
  it('sends the HTML of a formatted paste, or its plain text when that is chosen', () => {
    const pasted = run({ type: 'paste', text: 'Hello', html: '<p>Hello</p>' });
    expect(contentOf(pasted)).toBe('<p>Hello</p>');
    expect(contentOf(entryReducer(pasted, { type: 'read-as', format: 'text' }))).toBe('Hello');
  });

  it('gives up the formatting when the letters are edited', () => {
    const entry = run({ type: 'paste', text: 'Hello', html: '<p>Hello</p>' }, { type: 'write', text: 'Hello!' });
    expect(entry).toEqual({ text: 'Hello!', rich: null, format: 'text' });
  });

  it('keeps the chosen form of a text that is edited', () => {
    expect(run({ type: 'read-as', format: 'markdown' }, { type: 'write', text: '# Hello' }).format).toBe('markdown');
  });

  it('takes a file for what its name says', () => {
    expect(run({ type: 'open', text: '# Hello', format: 'markdown' })).toEqual({
      text: '# Hello',
      rich: null,
      format: 'markdown',
    });
  });

  it('is not sent while it is empty or too large', () => {
    expect(faultOfEntry(run({ type: 'write', text: ' \n ' }))).toMatch(/^There is no text here/);
    expect(faultOfEntry(run({ type: 'write', text: 'é'.repeat(1_000_001) }))).toMatch(/the limit is 2 MB/);
    expect(faultOfEntry(run({ type: 'write', text: 'Hello' }))).toBeNull();
  });
});
