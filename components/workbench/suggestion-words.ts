import { dateWords } from '#lib/kernel/date-words.ts';
import type { Form } from '#lib/method/subject.ts';
import type { SuggestedDay, SuggestionView } from '#lib/quotations/suggestion.ts';
import { registryLine } from './role-words.ts';

/** How something is quoted, in plain words. */
export const FORM_PLAIN: Record<Form, string> = {
  direct: 'direct quotation',
  partial: 'partial quotation',
  reported: 'reported statement',
  fragment: 'words in marks',
};

/** The words of a suggestion, its pieces joined as the article cuts them. */
export function suggestedWords({ segments }: Pick<SuggestionView, 'segments'>): string {
  return segments.map((segment) => segment.text).join(' … ');
}

/**
 * Who is said to have said it, described how, with which word, in one line; empty where the article names nobody. Where the name stands in
 * the description, or the description in the name, once is enough.
 */
export function attributionWords({ speaker, role, cue }: Pick<SuggestionView, 'speaker' | 'role' | 'cue'>): string {
  return [...describedWords(speaker?.name ?? '', role?.text ?? ''), cue?.text].filter(Boolean).join(', ');
}

function describedWords(name: string, role: string): string[] {
  if (name.includes(role)) return [name];
  return role.includes(name) ? [role] : [name, role];
}

/** The mention of the speaker where it is not the name itself: "He" for somebody named earlier. */
export function mentionWords({ speaker }: Pick<SuggestionView, 'speaker'>): string | null {
  return speaker && speaker.text !== speaker.name ? speaker.text : null;
}

/** The day that the words name, or that they name no single one. */
export function suggestedDayWords({ text, date }: SuggestedDay): string {
  return date ? `${dayName(text)} → ${dateWords(date)}` : `${dayName(text)}: no single day`;
}

/** The words of a day without what leads to them: "on Tuesday" names Tuesday. */
export function dayName(text: string): string {
  return capital(text.replace(/^(?:on|in|by|since|until) /iu, ''));
}

/** What is spoken when a suggestion is opened. */
export function spokenSuggestion(suggestion: SuggestionView): string {
  const who = attributionWords(suggestion);
  const parts = [`Found, ${FORM_PLAIN[suggestion.form]}: ${suggestedWords(suggestion)}`, who];
  return [...parts, registryLine(suggestion.roleCheck)].filter(Boolean).join('. ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
