import type { FoundQuotation } from '../found-quotation.ts';
import { textRange, type Unit } from '../units.ts';
import { foundSpeaker } from './found-speaker.ts';
import type { Reported, ReportedRule } from './reported.ts';

const READ: Record<ReportedRule, { confidence: number; why: string }> = {
  that: { confidence: 0.8, why: 'A verb of speech is followed by a clause with “that”.' },
  clause: { confidence: 0.75, why: 'A verb of speech is followed by a clause.' },
  question: { confidence: 0.65, why: 'A verb of speech is followed by a question or an indirect clause.' },
  infinitive: { confidence: 0.55, why: 'A verb such as “vowed” is followed by what somebody says they will do.' },
  bidding: { confidence: 0.5, why: 'A verb such as “urged” is followed by whom somebody asks to do what.' },
  object: { confidence: 0.5, why: 'A verb such as “criticized” is followed by what somebody speaks for or against.' },
  naming: { confidence: 0.55, why: 'A verb such as “described” is followed by how somebody calls something.' },
  trailing: { confidence: 0.75, why: 'The sentence ends with who said it.' },
  inserted: { confidence: 0.75, why: 'Who said it is inserted in the sentence; the passage takes that in.' },
  according: { confidence: 0.8, why: '“According to” names whose statement it is.' },
};

/** Reported speech as a quotation; null where it has marks inside, which are found by themselves. */
export function reportedItem(units: readonly Unit[], { content, speaker, cue, by }: Reported): FoundQuotation | null {
  if (units.slice(content.start, content.end).some((unit) => unit.quote && unit.quote.mark !== "''")) return null;
  const { confidence, why } = READ[by];
  return {
    segments: [textRange(units, content)],
    kind: 'indirect',
    speaker: foundSpeaker(units, speaker),
    cue: textRange(units, cue),
    rule: by,
    confidence: speaker ? confidence : confidence - 0.15,
    why: [why],
  };
}
