import { counted } from '#components/ui/counted.ts';
import type { QuotationTally } from './place-quotations.ts';
import type { Search } from './use-quotations.ts';

type Counts = { quotations: readonly unknown[]; statements: readonly unknown[]; speakers: readonly unknown[] };

/** The found line: "8 quotations · 7 reported statements · 5 speakers · 7 relative days". */
export function foundInWords({ quotations, statements, speakers }: Counts, step: Search['step'], days: number): string {
  const dayWords = counted(days, 'relative day');
  if (step === 'unavailable') return `Found: ${dayWords}`;
  if (step === 'looking' && quotations.length + statements.length === 0)
    return `Looking for quotations … · ${dayWords}`;
  const parts = [
    counted(quotations.length, 'quotation'),
    counted(statements.length, 'reported statement'),
    counted(speakers.length, 'speaker'),
    dayWords,
  ];
  return `${step === 'looking' ? 'Looking again' : 'Found'}: ${parts.join(' · ')}`;
}

/** What a screen reader says of the preview: "15 found, 31 paragraphs, date missing". */
export function summaryInWords({ tally, step, taken, date }: Summary): string {
  const found = tally.quotations.length + tally.statements.length;
  const words = { looking: 'looking for quotations', done: `${found} found`, unavailable: 'quotations not looked for' };
  return `${words[step]}, ${counted(taken, 'paragraph')}, ${date ? 'date known' : 'date missing'}`;
}

type Summary = { tally: QuotationTally; step: Search['step']; taken: number; date: string };

/** What a missing date costs: "Without a date 7 days and 9 roles cannot be checked." */
export function withoutDateWords(days: number, roles: number): string {
  const parts = [days > 0 ? counted(days, 'day') : '', roles > 0 ? counted(roles, 'role') : ''].filter(Boolean);
  return `Without a date ${parts.join(' and ') || 'roles'} cannot be checked.`;
}
