import type { PublicationView } from '#lib/publications/payload.ts';
import { classWords } from '#lib/publications/verdict-words.ts';
import { Day } from './day.tsx';

const SHOWN = ['clarification', 'correction', 'retraction'];

/** Above everything else: that the desk changed or took back what it had published, when, and why. */
export function CorrectionBanner({ newest }: { newest: PublicationView }) {
  if (!SHOWN.includes(newest.class)) return null;
  return (
    <aside className="note c-l2" aria-label="Correction">
      <p>
        <strong>
          {classWords(newest.class)} by the desk on <Day at={newest.publishedAt} />.
        </strong>{' '}
        {newest.note} <a href="#history">What changed</a>
      </p>
    </aside>
  );
}
