import { describe, expect, it } from 'vitest';
import { suggestionNamed } from './entries.cases.ts';
import * as words from './suggestion-words.ts';

const SPEAKER = { start: 0, end: 2, text: 'He', name: 'Tomas Reed' };
const CUE = { start: 3, end: 7, text: 'said' };

describe('a suggestion in words', () => {
  it('says who and how, and whom a pronoun means', () => {
    expect(words.attributionWords({ speaker: SPEAKER, role: null, cue: CUE })).toBe('Tomas Reed, said');
    expect(words.attributionWords({ speaker: null, role: null, cue: null })).toBe('');
    const role = { start: 8, end: 20, text: 'who keeps books' };
    expect(words.attributionWords({ speaker: SPEAKER, role, cue: CUE })).toBe('Tomas Reed, who keeps books, said');
    const said = (name: string, text: string) =>
      words.attributionWords({ speaker: { ...SPEAKER, name }, role: { ...role, text }, cue: CUE });
    expect(said('Clerks at the port, a busy place', 'a busy place')).toBe('Clerks at the port, a busy place, said');
    expect(said('Ida Holm', 'clerk Ida Holm of the port')).toBe('clerk Ida Holm of the port, said');
    expect(said('Ida Holm', 'Ida Holm')).toBe('Ida Holm, said');
    expect(words.mentionWords({ speaker: SPEAKER })).toBe('He');
    expect(words.mentionWords({ speaker: { ...SPEAKER, text: 'Tomas Reed' } })).toBeNull();
  });

  it('joins what the article cuts', () => {
    const piece = (text: string) => ({ start: 0, end: 1, text, prefix: '', suffix: '' });
    expect(words.suggestedWords({ segments: [piece('The toll stays'), piece('for good')] })).toBe(
      'The toll stays … for good',
    );
  });

  it.each([
    ['on Tuesday', '2024-10-22', 'Tuesday → 22 October 2024', 'Tuesday'],
    ['this week', null, 'This week: no single day', 'This week'],
    ['in March', '2024-03', 'March → March 2024', 'March'],
  ])('%s', (text, date, shown, name) => {
    expect(words.suggestedDayWords({ start: 0, end: 1, text, date })).toBe(shown);
    expect(words.dayName(text)).toBe(name);
  });

  it('is spoken as one sentence after another', () => {
    const found = suggestionNamed({ id: 'The toll stays', start: 0, end: 14, speaker: SPEAKER, cue: CUE });
    expect(words.spokenSuggestion(found)).toBe('Found, direct quotation: The toll stays. Tomas Reed, said');
  });
});
