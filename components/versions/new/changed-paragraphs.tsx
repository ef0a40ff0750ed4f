import { counted } from '#components/ui/counted.ts';
import type { ChangedParagraph } from '#lib/intake/preview.ts';
import { MarkedText } from '../columns/marked-text.tsx';
import { editMarks, type Side, type SideMark } from '../columns/side-marks.ts';

type Props = { changes: readonly ChangedParagraph[]; places: number; language: string };

/** The paragraphs that a new version changes, before and after, with the words that differ struck and underlined. */
export function ChangedParagraphs({ changes, places, language }: Props) {
  const more = places - changes.length;
  return (
    <>
      <ol aria-label="What changes" className="m-0 grid list-none gap-4 p-0">
        {changes.map((change, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the changes of a preview have no other name than their order
            key={at}
            className="grid gap-x-8 gap-y-3 rounded-md border border-rule bg-surface p-4 sm:p-5 md:grid-cols-2"
          >
            <OneSide change={change} side="old" language={language} />
            <OneSide change={change} side="now" language={language} />
          </li>
        ))}
      </ol>
      {more > 0 ? <p className="m-0 mt-4 text-ink-2">And {counted(more, 'place')} more.</p> : null}
    </>
  );
}

const HEADS: Record<Side, string> = { old: 'Before', now: 'Now' };
const NONE: Record<Side, string> = { old: 'This paragraph is new.', now: 'This paragraph is taken out.' };

function OneSide({ change, side, language }: { change: ChangedParagraph; side: Side; language: string }) {
  const text = change[side];
  const whole: SideMark[] =
    text !== null && change.kind !== 'changed' ? [{ start: 0, end: text.length, is: 'differs' }] : [];
  return (
    <div>
      <h3 className="m-0 mb-1 text-sm font-[550] text-ink-3">{HEADS[side]}</h3>
      {text === null ? (
        <p className="m-0 text-ink-2">{NONE[side]}</p>
      ) : (
        <p
          lang={language}
          dir="auto"
          className="m-0 font-serif text-[1.0625rem] leading-[1.6] whitespace-pre-wrap [overflow-wrap:anywhere]"
        >
          <MarkedText
            text={text}
            range={{ start: 0, end: text.length }}
            side={side}
            marks={[...editMarks(change.edits, side), ...whole]}
          />
        </p>
      )}
    </div>
  );
}
