import type { AxisId, AxisValues } from './axes.ts';
import { CLAIM_RULES } from './claim-rules.ts';
import type { CodeUse } from './codes.ts';
import { type Facts, factsOf } from './facts.ts';
import { type LabelId, labelOf } from './labels.ts';
import { QUOTE_RULES, type RuleRow } from './quote-rules.ts';
import type { Subject } from './subject.ts';

/** The version of axes, codes and rules, stored with every assessment and printed on every page. */
export const METHOD_VERSION = 1;

/** A rule's name on the wire. */
export type RuleId = (typeof QUOTE_RULES | typeof CLAIM_RULES)[number]['id'];

/** A row of the rule table, as `rate` runs it and the public page prints it. */
export type Rule = RuleRow & { id: RuleId };

/** The rule table: quotes, then claims, each in the order in which it is asked. */
export const RULES: readonly Rule[] = [...QUOTE_RULES, ...CLAIM_RULES];

/** One thing a rule found, in words; also of rules that fire without deciding. */
export type Finding = { rule: RuleId; text: string };

/**
 * What the table says. Incomplete: label and rating null and `missing` names the axes still required (never empty).
 * Complete: `missing` is empty; a rating of null is an unrated label.
 */
export type Outcome = {
  label: LabelId | null;
  rating: number | null;
  rule: RuleId;
  findings: Finding[];
  missing: AxisId[];
};

/** Runs the table: the first rule that fires gives the label, and every finding of every rule is kept. */
export function rate(subject: Subject, axes: AxisValues, codes: readonly CodeUse[]): Outcome {
  const facts = factsOf(subject, axes, codes);
  const table: readonly Rule[] = subject.kind === 'quote' ? QUOTE_RULES : CLAIM_RULES;
  const deciding = table.find((rule) => fires(rule, facts)) ?? table[table.length - 1];
  if (!deciding) throw new Error('The rule table is empty.');
  const findings = findingsOf(table, facts, deciding);
  if (deciding.label === 'incomplete') {
    const missing = table.flatMap((rule) => rule.lacks?.(facts) ?? []);
    return { label: null, rating: null, rule: deciding.id, findings, missing };
  }
  const label = deciding.exception?.holds(facts) ? deciding.exception.label : deciding.label;
  return { label, rating: labelOf(label).rating, rule: deciding.id, findings, missing: [] };
}

function fires(rule: Rule, facts: Facts): boolean {
  if (rule.lacks) return rule.lacks(facts).length > 0;
  return rule.finds ? rule.finds(facts).length > 0 : true;
}

/** Where no record decides (Q3, Q4, Q8), what is wrong all the same is called a certain error. */
const WITHOUT_RECORD: readonly RuleId[] = ['Q3', 'Q4', 'Q8'];
const ERRORS: readonly RuleId[] = ['Q6', 'Q7', 'Q9', 'Q10'];

function findingsOf(table: readonly Rule[], facts: Facts, deciding: Rule): Finding[] {
  return table.flatMap((rule) => {
    const certain = WITHOUT_RECORD.includes(deciding.id) && ERRORS.includes(rule.id);
    const texts = rule.finds?.(facts) ?? [];
    return texts.map((text) => ({ rule: rule.id, text: certain ? `Certain error: ${insideSentence(text)}` : text }));
  });
}

function insideSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/: (.*)$/, ' ($1)');
}
