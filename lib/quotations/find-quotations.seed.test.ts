import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.ts';
import type { Quotation, QuotationKind } from './quotation.ts';

const FILE = path.join(import.meta.dirname, '../../../shared/seed/article.txt');
const isThere = existsSync(FILE);
const MISSING = isThere ? '' : ' (skipped: ../shared/seed/article.txt is not there)';

/** What is looked for: a few words of the passage, whom it is credited to, and words of the role as printed. */
type Sought = { part: string; kind: QuotationKind; speaker: string; name?: string; cue: string; role?: string };

const IN_MARKS: Sought[] = [
  {
    part: 'within the framework of international law',
    kind: 'mixed',
    speaker: 'Zinoviev',
    name: 'Georgiy Zinoviev',
    cue: 'said',
    role: 'ambassador',
  },
  { part: 'not worry anyone', kind: 'mixed', speaker: 'Dmitry Peskov', cue: 'said', role: 'Kremlin spokesman' },
  {
    part: 'contradictory',
    kind: 'mixed',
    speaker: 'He',
    name: 'Dmitry Peskov',
    cue: 'dismissed',
    role: 'Kremlin spokesman',
  },
  {
    part: 'apparent desire',
    kind: 'direct',
    speaker: 'its analysts',
    name: 'Analysts at the Insitute for the Study of War, a US think tank',
    cue: 'wrote',
    role: 'a US think tank',
  },
  { part: 'taking a hard toll', kind: 'direct', speaker: 'Ellen Kim', cue: 'wrote', role: 'analyst' },
  { part: '[South Korea-Russia]', kind: 'mixed', speaker: 'Ellen Kim', cue: 'Noting', role: 'analyst' },
  {
    part: 'grave security threat',
    kind: 'mixed',
    speaker: 'officials from South Korea’s National Security Council',
    cue: 'warned',
  },
  {
    part: 'all available means',
    kind: 'mixed',
    speaker: 'Kim Hong Kyun',
    cue: 'said',
    role: 'First Vice Foreign Minister',
  },
];

const REPORTED: Sought[] = [
  { part: 'mulling', kind: 'indirect', speaker: 'Yoon Suk Yeol', cue: 'said', role: 'a senior official at the office' },
  {
    part: 'backlash',
    kind: 'indirect',
    speaker: 'Analysts at the Insitute for the Study of War',
    cue: 'said',
    role: 'a US think tank',
  },
  { part: '$4 trillion', kind: 'indirect', speaker: 'Analysts from Bloomberg', cue: 'said' },
  { part: 'desperately needed shells', kind: 'indirect', speaker: 'The New York Times', cue: 'reported' },
  { part: 'the withdrawal', kind: 'indirect', speaker: 'South Korea', cue: 'demanded' },
  { part: 'could overturn', kind: 'indirect', speaker: 'South Korea', cue: 'saying' },
  { part: 'off the table', kind: 'indirect', speaker: 'South Korea', cue: 'hinted' },
];

describe.skipIf(!isThere)(`the seed article${MISSING}`, () => {
  const quotations = isThere ? findQuotations({ text: readFileSync(FILE, 'utf8') }) : [];

  it.each([...IN_MARKS, ...REPORTED])('finds “$part”', ({ part, kind, speaker, name, cue, role }) => {
    const [found, ...others] = quotations.filter((quotation) => quotation.text.includes(part));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind, speaker: { text: speaker, name: name ?? speakerName(found) } });
    expect(found?.cue?.text).toContain(cue);
    if (role !== undefined) expect(found?.role?.text).toContain(role);
  });

  it('finds nothing in marks beyond that', () => {
    expect(quotations.filter(({ kind }) => kind !== 'indirect')).toHaveLength(IN_MARKS.length);
  });

  it('says where a name is a guess', () => {
    const he = quotations.find((quotation) => quotation.speaker?.text === 'He');
    const analysts = quotations.find((quotation) => quotation.speaker?.text === 'its analysts');
    for (const quotation of [he, analysts]) expect(quotation?.why.join(' ')).toContain('look whether that is so');
  });
});

const speakerName = (quotation: Quotation | undefined): string => quotation?.speaker?.name ?? '';
