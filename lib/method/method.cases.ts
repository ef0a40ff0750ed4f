import { CLAIM_CASES } from './claims.cases.ts';
import { FAULT_CASES } from './faults.cases.ts';
import { type MethodCase, QUOTE_CASES } from './quotes.cases.ts';

/** Cases from life, each with the label that an editor would publish, written down before the table was asked. */
export const CASES: readonly MethodCase[] = [...QUOTE_CASES, ...FAULT_CASES, ...CLAIM_CASES];
