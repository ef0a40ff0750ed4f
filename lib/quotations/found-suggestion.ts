import { type AnnotationInput, annotationInput } from '#lib/annotations/annotation.ts';
import type { Form } from '#lib/method/subject.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { checkSegment, type Segment } from '#lib/text/selector.ts';
import { FORM_OF_KIND, type Mention, type Quotation, type SpeakerMention } from './quotation.ts';
import { findDayBeside } from './quotation-day.ts';

/** What a suggestion keeps beside its segments: what the engine said, and the words for a day that stand beside it. */
export type SuggestionFields = Pick<Quotation, 'kind' | 'speaker' | 'cue' | 'role' | 'confidence' | 'why'> & {
  day: Mention | null;
};

/** A quotation found, ready to be kept. Offsets are UTF-16 in the version's text. */
export type FoundSuggestion = { form: Form; segments: Segment[]; fields: SuggestionFields };

/**
 * A quotation as it is kept, or null where it could not become an item: a segment that does not stand in the text or is longer than an
 * item may be. A speaker, cue or role that an item could not hold is left out.
 */
export function foundSuggestion(text: string, quotation: Quotation): FoundSuggestion | null {
  const segments = segmentsOf(text, quotation.segments);
  if (!segments) return null;
  const { kind, confidence, why } = quotation;
  const speaker = heldSpeaker(text, quotation.speaker);
  const cue = held(text, 'cue', quotation.cue);
  const role = held(text, 'role', quotation.role);
  const day = findDayBeside(text, { content: segments, cue });
  return { form: FORM_OF_KIND[kind], segments, fields: { kind, speaker, cue, role, confidence, why, day } };
}

/** The item that a suggestion becomes. The date of the utterance is for a person to say. */
export function acceptedItem(
  at: { articleId: string; versionId: string },
  { form, segments, fields }: FoundSuggestion,
  personId: string | null,
): AnnotationInput {
  const { speaker, cue, role } = fields;
  return {
    ...at,
    kind: 'quote',
    form,
    segments: segments.map(({ start, end, exact }) => ({ start, end, exact })),
    speaker: speaker && { name: speaker.name, personId, ...rangeOf(speaker) },
    cue: cue && { text: cue.text, ...rangeOf(cue) },
    role: role && { text: role.text, ...rangeOf(role) },
    utteranceDate: null,
  };
}

const { shape } = annotationInput;
const rangeOf = ({ start, end }: Range): Range => ({ start, end });

function segmentsOf(text: string, ranges: readonly Range[]): Segment[] | null {
  const segments: Segment[] = [];
  for (const { start, end } of ranges) {
    const checked = checkSegment(text, { start, end, exact: text.slice(start, end) });
    if (!checked.ok || start < (segments.at(-1)?.end ?? 0)) return null;
    segments.push(checked.segment);
  }
  const sent = segments.map(({ start, end, exact }) => ({ start, end, exact }));
  return shape.segments.safeParse(sent).success ? segments : null;
}

function held(text: string, part: 'cue' | 'role', mention: Mention | null): Mention | null {
  if (!mention || !stands(text, mention)) return null;
  const sent = { text: mention.text, ...rangeOf(mention) };
  return shape[part].safeParse(sent).success ? sent : null;
}

function heldSpeaker(text: string, speaker: SpeakerMention | null): SpeakerMention | null {
  if (!speaker || !stands(text, speaker)) return null;
  const name = speaker.name.trim();
  if (!shape.speaker.safeParse({ name, ...rangeOf(speaker) }).success) return null;
  return { ...rangeOf(speaker), text: speaker.text, name };
}

/** White space at an end would not outlive the next change of the item. */
function stands(text: string, { start, end, text: exact }: Mention): boolean {
  return exact === exact.trim() && checkSegment(text, { start, end, exact }).ok;
}
