/** What is open, as the inspector's heading, and its words. */
export function OpenHead({ title, words }: { title: string; words: string }) {
  return (
    <section aria-labelledby="open-item">
      <h2 id="open-item" tabIndex={-1} className="m-0 mb-2 text-sm font-semibold text-ink-3">
        {title}
      </h2>
      <p className="m-0 font-serif text-lg leading-snug">{words}</p>
    </section>
  );
}
