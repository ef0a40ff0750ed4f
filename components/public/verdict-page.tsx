import { LabelBadge } from '#components/ui/label-badge.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import { labelOf } from '#lib/method/labels.ts';
import { claimReviewScript } from '#lib/publications/claim-review.ts';
import { noticeStatus } from '#lib/publications/notice-words.ts';
import type { NoticePayload, VerdictPage as Page, PublicationView, VerdictPayload } from '#lib/publications/payload.ts';
import { outletWords } from '#lib/publications/verdict-words.ts';
import { CorrectionBanner } from './correction-banner.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { NoticeSection } from './notice-section.tsx';
import { OutLink } from './out-link.tsx';
import { PublicShell } from './public-shell.tsx';
import { SpeakerOffice } from './speaker-office.tsx';
import { VerdictActions } from './verdict-actions.tsx';
import { VerdictChecks } from './verdict-checks.tsx';
import { VerdictFaults } from './verdict-faults.tsx';
import { VerdictHistory } from './verdict-history.tsx';
import { VerdictPair } from './verdict-pair.tsx';
import { WithheldPage } from './withheld-page.tsx';

/** What the public sees of a verdict: the newest publication at its address, and what was published there before. */
export function VerdictPage({ page, origin }: { page: Page; origin: string }) {
  const payload = page.newest.payload;
  if (page.withheld || !payload) return <WithheldPage page={page} origin={origin} />;
  const { word } = labelOf(payload.label);
  const notice = standingNotice(page);
  const head = {
    title: `${word}: ${payload.conclusion}`,
    description: `${word}. ${payload.item.kind === 'claim' ? 'A claim' : 'A quotation'} in ${payload.article.outlet}, checked against the record by ${payload.desk.name}.`,
    origin,
    path: `/verdicts/${page.slug}`,
    type: 'article' as const,
    jsonLd: claimReviewScript(page, origin) ?? undefined,
  };
  return (
    <PublicShell head={head} footer={<DeskLine payload={payload} />}>
      <article>
        <CorrectionBanner newest={page.newest} />
        <Opening payload={payload} newest={page.newest} notice={notice} />
        <VerdictPair payload={payload} />
        {notice ? <NoticeSection notice={notice} /> : null}
        <VerdictFaults payload={payload} />
        <SpeakerOffice payload={payload} />
        <VerdictChecks page={page} payload={payload} />
        <EvidenceList payload={payload} />
        <VerdictHistory history={page.history} notices={page.notices} />
        <VerdictActions page={page} payload={payload} origin={origin} />
      </article>
    </PublicShell>
  );
}

type OpeningProps = { payload: VerdictPayload; newest: PublicationView; notice: NoticePayload | null };

function Opening({ payload, newest, notice }: OpeningProps) {
  const { article, item } = payload;
  const status = outletWords(payload.replies);
  return (
    <>
      <p className="at">
        {article.outlet}
        {article.publishedOn ? `, ${dateWords(article.publishedOn)}` : ''}:{' '}
        <OutLink url={article.sourceUrl}>
          <span lang={article.language}>{article.title}</span>
        </OutLink>
      </p>
      <div className="top">
        <LabelBadge label={payload.label} />
        {notice ? (
          <small>
            <a href="#changed">{noticeStatus(notice)}</a>
          </small>
        ) : null}
        {status ? <small>{status}</small> : null}
      </div>
      <h1 lang={newest.language}>{payload.conclusion}</h1>
      {item.kind === 'claim' && item.claim ? (
        <p>
          The claim, as understood: <q>{item.claim}</q>
          {item.claimant ? ` It is made by ${item.claimant}.` : ''}
        </p>
      ) : null}
    </>
  );
}

function DeskLine({ payload }: { payload: VerdictPayload }) {
  const { desk } = payload;
  return (
    <p>
      Checked by <OutLink url={desk.url}>{desk.name}</OutLink>. {desk.about}
    </p>
  );
}

/** The newest notice of a change under the verdict that stands; one that a later verdict was made on is history. */
function standingNotice({ newest, notices }: Page): NoticePayload | null {
  const [notice] = notices;
  const onVersion = newest.payload?.article.version.number ?? 0;
  return notice?.payload && notice.payload.to.number > onVersion ? notice.payload : null;
}
