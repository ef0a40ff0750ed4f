import { dateWords } from '#lib/kernel/date-words.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Where and when the article was printed; its own headline follows in the text. */
export function ArticleHead() {
  const { article, version } = useWorkbench().view;
  const words = version.text.split(/\s+/).length;
  const parts = [
    article.outlet,
    article.byline,
    article.publishedOn ? dateWords(article.publishedOn) : 'date not known',
    `${words.toLocaleString('en')} words`,
  ];
  return <p className="mb-4 font-sans text-sm text-ink-3">{parts.filter(Boolean).join(' · ')}</p>;
}
