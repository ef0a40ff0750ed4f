import type { Actor } from '#lib/desks/desk.ts';

/**
 * What of an assessment (or a citation) decides who may read it, always from one reader's side:
 * `own`: the reader wrote it. `effective`: its author's lock has taken effect. `peer`: the reader's own lock has taken effect in
 * the same round. `settled`: a verdict with its conclusion stands in that round. `adjudicator`: the reader has opened the
 * adjudication of that round.
 */
export const FACTS = ['own', 'effective', 'peer', 'settled', 'adjudicator'] as const;
export type Fact = (typeof FACTS)[number];
export type FactsOf = Record<Fact, boolean>;

/** A condition as data: for one row it is evaluated, for lists, counts and COPY it becomes SQL. */
export type Condition =
  | { fact: Fact }
  | { any: readonly Condition[] }
  | { all: readonly Condition[] }
  | { never: true };

/** Which assessments and citations of the desk this reader may read (docs/decisions/0003). */
export function assessmentCondition(actor: Actor): Condition {
  const revealed: Condition = {
    all: [{ fact: 'effective' }, { any: [{ fact: 'peer' }, { fact: 'settled' }, { fact: 'adjudicator' }] }],
  };
  if (actor.membership === 'observer') return { all: [{ fact: 'effective' }, { fact: 'settled' }] };
  return { any: [{ fact: 'own' }, revealed] };
}

/** Whether the condition holds for one row's facts. */
export function holds(condition: Condition, facts: FactsOf): boolean {
  if ('never' in condition) return false;
  if ('fact' in condition) return facts[condition.fact];
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  return condition.all.every((part) => holds(part, facts));
}

/** The same condition as a SQL expression; `sqlOf` gives each fact's own expression. */
export function toSql(condition: Condition, sqlOf: Record<Fact, string>): string {
  if ('never' in condition) return 'false';
  if ('fact' in condition) return `(${sqlOf[condition.fact]})`;
  const parts = 'any' in condition ? condition.any : condition.all;
  const joined = parts.map((part) => toSql(part, sqlOf)).join('any' in condition ? ' OR ' : ' AND ');
  return parts.length ? `(${joined})` : String(!('any' in condition));
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Each fact as SQL for rows of "Assessment" under the alias `a`, for one reader at one instant. Both are checked to be an id and
 * a date before they become literals, since COPY takes no parameters.
 */
export function assessmentFactsSql(readerId: string, now: Date): Record<Fact, string> {
  if (!UUID.test(readerId)) throw new Error('The reader is not an id.');
  const reader = `'${readerId}'::uuid`;
  const instant = `'${now.toISOString()}'::timestamptz`;
  const sameRound = (alias: string, number: string): string =>
    `${alias}."annotationId" = a."annotationId" AND ${alias}.${number} = a.round`;
  return {
    own: `a."reviewerId" = ${reader}`,
    effective: `a."effectiveAt" <= ${instant}`,
    peer: `EXISTS (SELECT 1 FROM "Assessment" mine WHERE ${sameRound('mine', 'round')} AND mine."reviewerId" = ${reader} AND mine."effectiveAt" <= ${instant})`,
    settled: `EXISTS (SELECT 1 FROM "Round" rd WHERE ${sameRound('rd', 'number')} AND rd."settledAt" IS NOT NULL)`,
    adjudicator: `EXISTS (SELECT 1 FROM "AdjudicationOpening" ao WHERE ${sameRound('ao', 'round')} AND ao."userId" = ${reader})`,
  };
}
