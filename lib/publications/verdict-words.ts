import { dateWords, dayWords, spanWords } from '#lib/kernel/date-words.ts';
import { axisName } from '#lib/method/axes.ts';
import type { PublicationView, PublishedOffice, PublishedReply, VerdictPayload } from './payload.ts';

const CLASSES: Record<PublicationView['class'], string> = {
  initial: 'Published',
  typo: 'Typing error put right',
  clarification: 'Clarified',
  correction: 'Corrected',
  retraction: 'Retracted',
  reply: 'Reply added',
  withheld: 'Withheld',
};

const NUMBERS = ['No one', 'One', 'Two', 'Three'];

/** What happened with a publication, in a word or two: "Published", "Corrected". */
export function classWords(name: PublicationView['class']): string {
  return CLASSES[name];
}

/** The outlet's part in one line: answered, asked without an answer, or not asked. Null where nothing was recorded. */
export function outletWords(replies: readonly PublishedReply[]): string | null {
  const answered = replies.filter((reply) => reply.answer && reply.answeredAt).at(-1);
  if (answered?.answeredAt) return `The outlet answered on ${dayWords(answered.answeredAt)}`;
  const asked = replies.filter((reply) => reply.askedAt).at(-1);
  if (asked?.askedAt) return `Asked on ${dayWords(asked.askedAt)}, no answer`;
  return replies.some((reply) => reply.notAsked) ? 'The outlet was not asked' : null;
}

/** Who checked, whether apart, and how they came to one verdict. */
export function reviewersWords(payload: VerdictPayload): string {
  const { reviewers, independent, basis } = payload.review;
  if (reviewers <= 1) return 'One reviewer';
  const count = NUMBERS[reviewers] ?? String(reviewers);
  const other = reviewers === 2 ? 'the other’s' : 'the others’';
  const apart = independent ? `neither seeing ${other} work` : `who could see ${other} work`;
  return `${count}, ${reviewers > 2 && independent ? `none seeing ${other} work` : apart}; ${ending(payload, basis)}`;
}

function ending(payload: VerdictPayload, basis: VerdictPayload['review']['basis']): string {
  const differed = joinWords(
    payload.review.differedAxes.map((axis) => axisName(axis, payload.item.form).toLowerCase()),
  );
  const on = differed ? `they differed on ${differed}` : 'they differed';
  if (basis === 'adjudicated') return `${on}, and somebody who had assessed neither decided`;
  if (basis === 'conversation') return `${on}, and settled it in conversation`;
  return 'they agreed on every part';
}

/** "wording", "wording and role", "wording, speaker and role". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** An office with its organisation, country and term: "Deputy Minister, Ministry of Harbours, Norland, since 2029". */
export function officeWords(office: PublishedOffice): string {
  const status = ['acting', 'suspended', 'elect'].includes(office.status) ? ` (${office.status})` : '';
  const place = [office.title + status, office.organisation, office.country].filter(Boolean).join(', ');
  return `${place}, ${spanWords(office.from, office.to)}`;
}

/** What the speaker was on the day, as a sentence. Null where the registry has nothing of the speaker. */
export function officeSentence(payload: VerdictPayload): string | null {
  const { speaker, utteranceDate } = payload.item;
  if (!speaker || payload.speakerOffices.length === 0) return null;
  const day = utteranceDate ? `On ${dateWords(utteranceDate)}` : 'When this was said';
  const held = payload.speakerOffices.filter((office) => office.current);
  if (held.length === 0) return `${day} ${speaker} held no office that the desk knows of.`;
  return `${day} ${speaker} was ${joinWords(held.map(titleWords))}.`;
}

function titleWords(office: PublishedOffice): string {
  const status = office.status === 'acting' ? 'acting ' : '';
  const powers = office.status === 'suspended' ? ', with powers suspended' : '';
  return `${status}${office.title}${office.organisation ? `, ${office.organisation}` : ''}${powers}`;
}
