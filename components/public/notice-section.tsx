import { listEdits } from '#lib/annotations/list-edits.ts';
import { dayWords } from '#lib/kernel/date-words.ts';
import { meetsWords } from '#lib/publications/notice-words.ts';
import type { Excerpt, NoticePayload } from '#lib/publications/payload.ts';

/** What the outlet changed under the verdict: the sentence before and after, with the differing words marked on both sides. */
export function NoticeSection({ notice }: { notice: NoticePayload }) {
  const { before, after, article, from, to, meets } = notice;
  const edits = after ? listEdits(before.text, after.text) : [];
  return (
    <section id="changed">
      <h2>{notice.change === 'removed' ? 'Removed by the outlet' : 'Changed by the outlet'}</h2>
      <p>
        {notice.line} {meets ? meetsWords(meets) : null}
      </p>
      <div className={after ? 'pair two' : 'pair'}>
        <div>
          <h3>Before</h3>
          <Sentence excerpt={before} lang={article.language} edits={edits.map((edit) => edit.old)} as="del" />
          <p className="s">
            Version {from.number}, captured on {dayWords(from.capturedAt)}
          </p>
        </div>
        {after ? (
          <div>
            <h3>After</h3>
            <Sentence excerpt={after} lang={article.language} edits={edits.map((edit) => edit.new)} as="ins" />
            <p className="s">
              Version {to.number}, captured on {dayWords(to.capturedAt)}
            </p>
          </div>
        ) : null}
      </div>
      <p className="s">The verdict is about version {from.number}. It stays as it was published.</p>
    </section>
  );
}

type Sentence = { excerpt: Excerpt; lang: string; edits: readonly { start: number; end: number }[]; as: 'del' | 'ins' };

function Sentence({ excerpt: { text }, lang, edits, as: Mark }: Sentence) {
  const seen = edits.filter((edit) => edit.end > edit.start);
  return (
    <blockquote>
      <p lang={lang}>
        {seen.map((edit, at) => (
          <span key={edit.start}>
            {text.slice(seen[at - 1]?.end ?? 0, edit.start)}
            <Mark>{text.slice(edit.start, edit.end)}</Mark>
          </span>
        ))}
        {text.slice(seen.at(-1)?.end ?? 0)}
      </p>
    </blockquote>
  );
}
