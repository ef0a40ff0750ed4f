import type { Label } from '#lib/method/labels.ts';

/** The proof-reader's marks, drawn in a square of 16: the sign tells labels apart where colour does not. */
const STROKES: Record<Label['sign'], string> = {
  check: 'M4.6 8.4l2.3 2.4 4.6-5',
  tilde: 'M4.4 9.2c.9-2.2 2.3-2.2 3.6-1.2s2.7 1 3.6-1.2',
  caret: 'M4.6 11l3.4-5.8L11.4 11',
  'not-equal': 'M4.4 6.4h7.2M4.4 9.6h7.2M9.8 4.2l-3.6 7.6',
  cross: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6',
  dash: 'M4.6 8h6.8',
  question: 'M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 12v.01',
};

/** A label's sign. With `title` it is spoken, without one it is decoration beside the word. */
export function LabelSign({ sign, title }: { sign: Label['sign']; title?: string }) {
  const drawing = (
    <>
      <circle cx="8" cy="8" r="8" />
      <path d={STROKES[sign]} />
    </>
  );
  if (!title) {
    return (
      <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
        {drawing}
      </svg>
    );
  }
  return (
    <svg className="sign" viewBox="0 0 16 16" role="img" aria-label={title}>
      {drawing}
    </svg>
  );
}
