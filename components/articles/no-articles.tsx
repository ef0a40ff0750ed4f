import { Button } from '#components/ui/button.tsx';

const STEPS = [
  ['Import', 'Paste the article or drop its file. The text is frozen, so that everybody checks the same letters.'],
  ['Check', 'Each quotation stands beside the record. Reviewers rate it on their own, without seeing each other’s.'],
  ['Publish', 'Verdicts go out with their evidence, so that anyone can check the checkers.'],
] as const;

/** A desk without articles: what happens here, and the next step. */
export function NoArticles({ importHref }: { importHref: string | null }) {
  return (
    <div className="border-t border-rule pt-10">
      <p className="m-0 max-w-prose font-serif text-xl leading-snug">
        {importHref
          ? 'Start with one article.'
          : 'Nothing is here yet. An editor imports the first article; then you can check it.'}
      </p>
      <ol className="m-0 mt-8 grid list-none gap-8 p-0 sm:grid-cols-3">
        {STEPS.map(([word, sentence]) => (
          <li key={word}>
            <h2 className="m-0 text-base font-semibold">{word}</h2>
            <p className="m-0 mt-1 text-ink-2">{sentence}</p>
          </li>
        ))}
      </ol>
      {importHref ? (
        <Button asChild look="primary" className="mt-10">
          <a href={importHref}>Import an article</a>
        </Button>
      ) : null}
    </div>
  );
}
