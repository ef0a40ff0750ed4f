import type { PassageView } from '#lib/sources/source.ts';

/** The words of a pinned passage; beside them, where somebody has made one, the working translation with its translator. */
export function PassageWords({ passage, isShort = false }: { passage: PassageView; isShort?: boolean }) {
  const { exact, translation } = passage;
  return (
    <>
      <blockquote className={`m-0 font-serif text-base leading-normal ${isShort ? 'line-clamp-4' : ''}`}>
        {exact}
      </blockquote>
      {translation ? (
        <div className="mt-2 border-l-2 border-rule pl-3">
          <blockquote lang={translation.language} className="m-0 font-serif text-base leading-normal">
            {translation.text}
          </blockquote>
          <p className="mt-0.5 mb-0 text-sm text-ink-3">
            Working translation, {translation.language}, by {translation.translator}
          </p>
        </div>
      ) : null}
    </>
  );
}
