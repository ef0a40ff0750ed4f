import type { CitationView } from '#lib/assessments/assessment.ts';
import { dateInterval } from '#lib/kernel/partial-date.ts';
import { AXIS_IDS, type AxisId } from '#lib/method/axes.ts';
import type { Office } from '#lib/people/person.ts';
import { standingLabel, type VerdictView } from '#lib/reviews/verdict.ts';
import type { CaptureView } from '#lib/sources/source.ts';
import { excerptOf, passageExcerpt, passageOnly } from './excerpt.ts';
import type { ItemRecord } from './item-record.ts';
import type { PublishedArticle, PublishedEvidence, PublishedOffice, VerdictPayload } from './payload.ts';
import { publishedComparison } from './published-comparison.ts';

type Made = {
  record: ItemRecord;
  verdict: VerdictView & { methodVersion: number };
  article: PublishedArticle;
  offices: Office[];
  memberIds: string[];
};

/** The whole payload of a verdict's publication, in a fixed order, so that one state always has one hash. */
export function verdictPayload({ record, verdict, article, offices, memberIds }: Made): VerdictPayload {
  const { item, version, desk, citations, replies, locks } = record;
  const standing = standingLabel(verdict);
  const { slug, name, url, about } = desk;
  const { conclusion, shouldRead, considered, otherSide, explanation, rule, axes, codes, methodVersion } = verdict;
  const { id, form, round, utteranceDate, originalLanguage, claim, claimant, roleAsPrinted } = item;
  return {
    kind: 'verdict',
    desk: { slug, name, url, about },
    article,
    item: {
      id,
      kind: item.kind === 'claim' ? 'claim' : 'quote',
      form,
      round,
      speaker: item.speakerName,
      roleAsPrinted,
      utteranceDate,
      originalLanguage,
      claim,
      claimant,
      position: item.segments[0]?.start ?? 0,
    },
    printed: excerptOf(version.text, item, codes),
    comparison: publishedComparison(record),
    label: standing.label,
    rating: standing.rating,
    rule,
    findings: verdict.findings.map((finding) => finding.text),
    axes,
    codes,
    badges: verdict.badges,
    methodVersion,
    conclusion: conclusion ?? '',
    ...{ shouldRead, considered, otherSide, explanation },
    override: verdict.override?.confirmed
      ? { from: verdict.label, to: verdict.override.label, reason: verdict.override.reason }
      : null,
    speakerOffices: offices.map((office) => publishedOffice(office, utteranceDate)),
    evidence: citations.flatMap((citation) => evidenceOf(record, citation, offices)),
    replies: replies.map(({ id: _id, version: _version, annotationId: _item, ...reply }) => reply),
    review: {
      reviewers: locks.length,
      quorum: desk.quorum,
      independent: locks.length > 1,
      basis: verdict.basis,
      ...agreementOf(record),
      memberIds,
    },
  };
}

/** On which axes the locked assessments have one value, and on which they differ. */
function agreementOf({ locks }: ItemRecord): { agreedAxes: AxisId[]; differedAxes: AxisId[] } {
  const assessed = AXIS_IDS.filter((axis) => locks.some((lock) => lock.axes[axis] !== undefined));
  const differs = (axis: AxisId): boolean => new Set(locks.map((lock) => lock.axes[axis])).size > 1;
  return { agreedAxes: assessed.filter((axis) => !differs(axis)), differedAxes: assessed.filter(differs) };
}

/** Whoever is elect, suspended or former does not hold the office that day. */
const HOLDS = new Set(['incumbent', 'acting']);

function publishedOffice(office: Office, date: string | null): PublishedOffice {
  const { title, organisation, country, from, to, status, sourceTitle, sourceUrl } = office;
  return {
    title,
    organisation,
    country,
    from,
    to,
    status,
    sourceTitle,
    sourceUrl,
    current: date !== null && HOLDS.has(status) && isHeldOn(office, date),
  };
}

function isHeldOn({ from, to }: Office, date: string): boolean {
  const day = dateInterval(date);
  return (from === null || dateInterval(from).first <= day.first) && (to === null || dateInterval(to).last >= day.last);
}

function evidenceOf(record: ItemRecord, citation: CitationView, offices: Office[]): PublishedEvidence[] {
  const { evidence, stance, axes, independenceGroup, interest } = citation;
  const base = {
    evidence,
    stance,
    axes,
    independenceGroup,
    interest,
    excerpt: null,
    source: null,
    tier: null,
    capture: null,
    search: null,
  };
  if (evidence === 'article') return [base];
  if (evidence === 'search') {
    const search = record.searches.find((entry) => entry.id === citation.searchId);
    return search
      ? [
          {
            ...base,
            search: {
              place: search.place,
              words: search.words,
              outcome: search.outcome,
              searchedAt: search.searchedAt,
            },
          },
        ]
      : [];
  }
  if (evidence === 'office') {
    const office = offices.find((row) => row.id === citation.officeId);
    if (!office) return [base];
    const { sourceTitle: title, sourceUrl: url } = office;
    return [{ ...base, source: { title, url, publisher: '', publishedOn: null, archiveUrl: null } }];
  }
  const passage = record.passages.find((row) => row.id === citation.passageId);
  const capture = record.captures.find((row) => row.id === passage?.captureId);
  if (!passage || !capture) return [];
  const { title, publisher, url, publishedOn } = capture.source;
  const excerpt = shownPassage(capture, passage);
  return [
    {
      ...base,
      excerpt,
      ...(excerpt && passage.translation ? { translation: passage.translation } : {}),
      source: { title, publisher, url, publishedOn, archiveUrl: capture.archiveUrl },
      tier: passage.tier,
      capture: { sha256: capture.sha256, capturedAt: capture.capturedAt, right: capture.right },
    },
  ];
}

/** As much of a passage as the right to show allows. */
function shownPassage(capture: CaptureView, passage: { start: number; end: number }) {
  if (capture.right === 'desk-only') return null;
  return capture.right === 'quote-only' ? passageOnly(capture.text, passage) : passageExcerpt(capture.text, passage);
}
