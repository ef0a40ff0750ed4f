import { compareNames, readName } from '#lib/people/compare-names.ts';

/** Words of a label that names a part in the conversation and nobody: "Q.", "THE CHAIR", "Reporter 2". */
const PARTS = new Set(
  'q a the question answer chair chairman chairwoman chairperson moderator host presenter interviewer reporter journalist speaker audience unknown unidentified voice witness clerk president minister mayor narrator man woman male female'.split(
    ' ',
  ),
);

/**
 * Whether the speaker that is printed may be the one whom the record names: by their names, a surname alone included. Null where one of
 * the two is not named, or the record has only a part in the conversation ("Q.", "THE CHAIR").
 */
export function isSameSpeaker(printed: string | null, recorded: string | null | undefined): boolean | null {
  return speakerTest(printed)(recorded);
}

/** The same for one printed speaker and many labels of a record. */
export function speakerTest(printed: string | null): (recorded: string | null | undefined) => boolean | null {
  const name = printed ? readName(printed) : null;
  const known = new Map<string, boolean | null>();
  return (recorded) => {
    if (!name || !recorded) return null;
    const before = known.get(recorded);
    if (before !== undefined) return before;
    const answer = isPart(recorded)
      ? null
      : partsOf(recorded).some((part) => compareNames(readName(part), name) !== null);
    known.set(recorded, answer);
    return answer;
  };
}

/** The label whole, and what commas and brackets part in it: "The Minister, Lena Marsh", "Marsh (Labour)". */
function partsOf(label: string): string[] {
  return [label, ...label.split(/[,(/]/)];
}

function isPart(label: string): boolean {
  return label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word.length < 2 || PARTS.has(word));
}
