import { LabelBadge } from '#components/ui/label-badge.tsx';
import type { Excerpt, NoticePayload, ReportItem, ReportPage } from '#lib/publications/payload.ts';
import { ExcerptText } from './excerpt-text.tsx';

/** An item that is not published says nothing of what may be wrong in it. */
function withoutFaults(excerpt: Excerpt): Excerpt {
  return { ...excerpt, marks: excerpt.marks.filter((mark) => mark.kind !== 'fault') };
}

const STATE_WORDS: Record<ReportItem['state'], string> = {
  settled: 'Settled, not published',
  'in-work': 'In work',
  'not-checked': 'Not checked',
};

type Verdict = ReportPage['verdicts'][number];

/** All items in the order in which the article prints them, each in its sentence; verdicts first told in one line. */
export function ReportItems({ page }: { page: ReportPage }) {
  const items = (page.report.payload?.items ?? []).toSorted((a, b) => a.position - b.position);
  const language = page.report.payload?.article.language;
  if (items.length === 0) return null;
  return (
    <section>
      <h2>In reading order</h2>
      <ol className="list">
        {items.map((item) => (
          <li key={item.id}>
            <Item
              item={item}
              verdict={page.verdicts.find(({ itemId }) => itemId === item.id) ?? null}
              notice={noticeOf(page, item.id)}
              lang={language}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the outlet changed under an item's verdict, unless a later verdict was made on the new text. */
function noticeOf({ notices, verdicts }: ReportPage, itemId: string): NoticePayload | null {
  const notice = notices.find((each) => each.itemId === itemId)?.publication.payload ?? null;
  const verdict = verdicts.find((each) => each.itemId === itemId)?.publication.payload;
  return notice && verdict && notice.to.number > verdict.article.version.number ? notice : null;
}

type ItemProps = { item: ReportItem; verdict: Verdict | null; notice: NoticePayload | null; lang?: string };

function Item({ item, verdict, notice, lang }: ItemProps) {
  const payload = verdict?.publication.payload;
  if (!verdict || !payload) {
    const state = verdict ? 'Withheld' : STATE_WORDS[item.state];
    return (
      <>
        {verdict ? null : <ExcerptText excerpt={withoutFaults(item.printed)} label="unverified" lang={lang} />}
        <p className="s">
          {state}
          {item.speaker ? `, ${item.speaker}` : ''}
        </p>
      </>
    );
  }
  return (
    <>
      <ExcerptText excerpt={payload.printed} label={payload.label} lang={lang} />
      <p className="top verdict">
        <LabelBadge label={payload.label} />
        <a href={`/verdicts/${verdict.slug}`}>{payload.conclusion}</a>
      </p>
      {notice ? (
        <p className="s">
          {notice.line} <a href={`/verdicts/${verdict.slug}#changed`}>Before and after</a>
        </p>
      ) : null}
    </>
  );
}
