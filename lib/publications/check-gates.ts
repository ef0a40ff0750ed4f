import type { CitationView } from '#lib/assessments/assessment.ts';
import { type AxisId, axisName } from '#lib/method/axes.ts';
import { axesNeedingRecord, GATES, type GateId } from '#lib/method/gates.ts';
import type { Subject } from '#lib/method/subject.ts';
import type { ReplyView } from '#lib/replies/reply.ts';
import { standingLabel, type VerdictView } from '#lib/reviews/verdict.ts';
import type { PassageView, SearchView } from '#lib/sources/source.ts';

/** Everything the gates look at for one item. `verbatim`: passages whose words were found again in their stored capture. */
export type GateFacts = {
  subject: Subject;
  verdict: VerdictView | null;
  locks: number;
  quorum: number;
  signOffRequired: boolean;
  citations: CitationView[];
  passages: PassageView[];
  verbatim: ReadonlySet<string>;
  searches: SearchView[];
  replies: ReplyView[];
  now: Date;
};

/** One gate with whether it is met, and what is missing in words for the editor. */
export type GateState = { id: GateId; name: string; met: boolean; missing: string | null };

type Settled = GateFacts & { verdict: VerdictView; rating: number | null; label: string };
type Check = (facts: Settled) => string | null;

/** Every gate of publication for one item. Without a settled verdict the gates that need one are open. */
export function checkGates(facts: GateFacts): GateState[] {
  const { verdict } = facts;
  return GATES.map(({ id, name }) => {
    const missing = verdict ? CHECKS[id]({ ...facts, verdict, ...standingLabel(verdict) }) : withoutVerdict(id, facts);
    return { id, name, met: missing === null, missing };
  });
}

function withoutVerdict(id: GateId, facts: GateFacts): string | null {
  if (id === 'quorum') return quorum(facts);
  return id === 'sign-off' && !facts.signOffRequired ? null : 'Not settled yet.';
}

function quorum({ locks, quorum: needed }: GateFacts): string | null {
  return locks >= needed ? null : `${locks} of ${needed} assessments are locked.`;
}

const isLow = ({ rating }: Settled): boolean => rating !== null && rating <= 3;

const CHECKS: Record<GateId, Check> = {
  quorum,
  settled: ({ verdict }) => {
    if (!verdict.settledAt)
      return verdict.basis === 'conversation'
        ? 'The other reviewer has not confirmed it.'
        : 'The conclusion is missing.';
    return verdict.override && !verdict.override.confirmed ? 'A second person has to confirm the override.' : null;
  },
  cited,
  evidence,
  independent,
  'counter-evidence': (facts) => {
    if (!isLow(facts) || facts.verdict.otherSide?.trim()) return null;
    const stances = new Set(facts.citations.map((citation) => citation.stance));
    return stances.has('supports') && stances.has('contradicts')
      ? null
      : 'Cite evidence for the other side, or note that none was found.';
  },
  'should-read': (facts) =>
    isLow(facts) && !facts.verdict.shouldRead?.trim() ? 'Write what the passage should read.' : null,
  reply: (facts) =>
    isLow(facts) && !facts.replies.some((entry) => isAnswered(entry, facts.now)) ? replyMissing(facts) : null,
  'sign-off': (facts) =>
    facts.signOffRequired && facts.rating !== null && facts.rating <= 2 && !facts.verdict.signedOff
      ? 'A named person signs this off.'
      : null,
  conclusion: ({ verdict }) => (verdict.conclusion?.trim() ? null : 'Write the conclusion in one sentence.'),
};

function isAnswered(entry: ReplyView, now: Date): boolean {
  if (entry.notAsked || entry.answer) return true;
  return entry.deadline !== null && new Date(entry.deadline) <= now;
}

function replyMissing({ replies }: Settled): string {
  const waiting = replies.find((entry) => entry.deadline);
  if (waiting?.deadline)
    return `The outlet has until ${waiting.deadline.slice(0, 16).replace('T', ' ')} UTC to answer.`;
  return 'Ask the outlet, or say why it was not asked.';
}

/** Every finding that needs a record has one, and each passage stands word for word in its stored capture. */
function cited(facts: Settled): string | null {
  const lost = facts.citations.find((citation) => citation.passageId && !facts.verbatim.has(citation.passageId));
  if (lost) return 'A cited passage is not found word for word in its capture.';
  const open = axesNeedingRecord(facts.subject, facts.verdict.axes).filter((axis) => !isBacked(facts, axis));
  if (!open.length) return null;
  return `No evidence is cited for: ${open.map((axis) => axisName(axis, facts.subject.form).toLowerCase()).join(', ')}.`;
}

const SEARCHES_FOR_NOT_FOUND = 2;

function isBacked({ verdict, citations, searches }: Settled, axis: AxisId): boolean {
  const value = verdict.axes[axis];
  if ((axis === 'existence' && value === 'not-found') || (axis === 'support' && value === 'insufficient')) {
    return searches.length >= SEARCHES_FOR_NOT_FOUND;
  }
  if (verdict.axes.existence === 'not-found' && (axis === 'speaker' || axis === 'role')) {
    return citations.some((citation) => citation.axes.includes(axis));
  }
  const wanted = axis === 'role' ? ['passage', 'office'] : ['passage'];
  return citations.some((citation) => citation.axes.includes(axis) && wanted.includes(citation.evidence));
}

function evidence({ citations, passages, verdict, searches }: Settled): string | null {
  const tiers = new Map(passages.map((passage) => [passage.id, passage.tier]));
  const near = citations.some((citation) =>
    ['primary', 'first-hand'].includes(tiers.get(citation.passageId ?? '') ?? ''),
  );
  if (near || verdict.explanation?.trim()) return null;
  if (verdict.rating === null && searches.length >= SEARCHES_FOR_NOT_FOUND) return null;
  return 'Cite a primary record or a first-hand report, or explain why there is none.';
}

function independent({ label, verdict, citations }: Settled): string | null {
  if (label !== 'fabricated' && label !== 'misattributed') return null;
  if (verdict.codes.some((use) => use.code === 'EXIST-PARODY')) return null;
  const groups = new Set(
    citations.flatMap((citation) =>
      citation.passageId && citation.independenceGroup ? [citation.independenceGroup] : [],
    ),
  );
  return groups.size >= 2 ? null : 'Cite two sources that do not depend on each other, and name the group of each.';
}
