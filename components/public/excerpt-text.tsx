import type { ReactNode } from 'react';
import { LabelSign } from '#components/ui/label-sign.tsx';
import { CODES } from '#lib/method/codes.ts';
import { type LabelId, labelOf } from '#lib/method/labels.ts';
import type { Excerpt, Mark } from '#lib/publications/payload.ts';

/** A whole sentence needs no ellipsis where it begins or ends, whatever goes on beside it. */
const STARTS = /^[\p{Pi}\p{Ps}"'\s]*\p{Lu}/u;
const ENDS = /[.!?…][\p{Pf}\p{Pe}"'\s]*$/u;

/**
 * Words as they stand in a text. Only the fault is marked, with the label's line and sign, alike in print and record;
 * what lies outside the item is quieter. Marks out of range or overlapping an earlier fault are left unmarked.
 */
export function ExcerptText({ excerpt, label, lang }: { excerpt: Excerpt; label: LabelId; lang?: string }) {
  const { text } = excerpt;
  const [start, end] = extent(excerpt);
  const parts: ReactNode[] = [];
  let at = start;
  for (const fault of faultsOf(excerpt)) {
    parts.push(text.slice(at, fault.start), <Fault key={fault.start} mark={fault} text={text} label={label} />);
    at = fault.end;
  }
  parts.push(text.slice(at, end));
  return (
    <blockquote>
      <p lang={lang}>
        <Around text={(excerpt.cutBefore && !STARTS.test(text) ? '… ' : '') + text.slice(0, start)} />
        {parts}
        <Around text={text.slice(end) + (excerpt.cutAfter && !ENDS.test(text) ? ' …' : '')} />
      </p>
    </blockquote>
  );
}

function Around({ text }: { text: string }) {
  return text ? <span className="q">{text}</span> : null;
}

function Fault({ mark, text, label }: { mark: Mark; text: string; label: LabelId }) {
  const { line, tone, sign, word } = labelOf(label);
  const words = text.slice(mark.start, mark.end);
  const last = words.lastIndexOf(' ') + 1; // the sign stays with the last word
  const kind = CODES.find((code) => code.id === mark.code)?.name ?? word;
  return (
    <mark className={`c-${tone} ${line}`}>
      {words.slice(0, last)}
      <span className="end">
        {words.slice(last)}
        <LabelSign sign={sign} title={`(marked: ${kind.toLowerCase()})`} />
      </span>
    </mark>
  );
}

/** The stretch from the first to the last mark of the item; the whole text where nothing is marked. */
function extent({ text, marks }: Excerpt): [number, number] {
  const real = marks.filter((mark) => mark.start < mark.end && mark.end <= text.length);
  if (real.length === 0) return [0, text.length];
  return [Math.min(...real.map((mark) => mark.start)), Math.max(...real.map((mark) => mark.end))];
}

function faultsOf({ text, marks }: Excerpt): Mark[] {
  let at = 0;
  return marks
    .filter((mark) => mark.kind === 'fault')
    .toSorted((a, b) => a.start - b.start)
    .filter((mark) => {
      const fits = mark.start >= at && mark.start < mark.end && mark.end <= text.length;
      if (fits) at = mark.end;
      return fits;
    });
}
