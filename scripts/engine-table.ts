import { z } from 'zod';
import { partialDateSchema } from '#lib/kernel/partial-date.ts';
import { OFFICE_STATUSES } from '#lib/people/person.ts';
import { STATISTICS } from '#lib/statistics/agreement.ts';
import { LEVELS } from '#lib/statistics/distances.ts';

/**
 * An engine on the command line: takes what a line holds, without its id, and answers the fields of the line out. One may keep what a
 * line gave it for the lines that follow. Throws ZodError.
 */
type Engine = (input: unknown) => object;

function engine<Input>(schema: z.ZodType<Input>, run: (input: Input) => object): Engine {
  return (input) => run(schema.parse(input));
}

const text = z.string().max(20_000_000);
const short = (limit: number) => z.string().max(limit);

const quotationsInput = z.object({ text, language: short(35).nullish() });

const alignInput = z.object({ quote: text, source: text, language: short(35).nullish() });

const office = z.object({
  title: short(500),
  organisation: short(500).default(''),
  country: short(200).default(''),
  from: partialDateSchema.nullable().default(null),
  to: partialDateSchema.nullable().default(null),
  status: z.enum(OFFICE_STATUSES).default('incumbent'),
});
const known = z.object({
  name: short(500),
  aliases: z.array(short(500)).max(1000).default([]),
  offices: z.array(office).max(1000).default([]),
});
const rolesInput = z.object({
  person: short(500),
  asPrinted: short(1000),
  date: partialDateSchema.nullable().default(null),
  registry: z.array(known).max(100_000),
});

const offset = z.int().min(0);
const range = z.object({ start: offset, end: offset });
const anchorInput = z.union([
  z.object({
    old: text,
    new: text,
    passages: z.array(z.union([range, z.object({ segments: z.array(range).max(1000) })])).max(1_000_000),
  }),
  z.object({
    text,
    selectors: z
      .array(z.object({ exact: text, prefix: text.optional(), suffix: text.optional(), start: offset.optional() }))
      .max(1_000_000),
  }),
]);

const agreementInput = z.object({
  statistic: z.enum(STATISTICS),
  level: z.enum(LEVELS).optional(),
  table: z
    .array(z.array(z.union([short(500), z.number(), z.array(short(200)).max(100), z.null()])).max(1000))
    .max(100_000),
});

const passageId = z.union([short(1000), z.number()]);
const corpusInput = z.object({
  corpus: z.array(z.object({ id: passageId, text, title: short(10_000).nullish() })).max(2_000_000),
});
const precedentsInput = z.union([corpusInput, z.object({ text })]);

/** Every engine by the name it is called with. A line adds one; its code is loaded when it is asked for. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  anchor: async () => {
    const { anchorText } = await import('#lib/annotations/anchor-text.ts');
    const { carryAnchors } = await import('#lib/annotations/carry-anchors.ts');
    return engine(anchorInput, (input) => ({ anchors: 'old' in input ? carryAnchors(input) : anchorText(input) }));
  },
  quotations: async () => {
    const { findQuotations } = await import('#lib/quotations/find-quotations.ts');
    return engine(quotationsInput, (input) => ({ quotations: findQuotations(input) }));
  },
  align: async () => {
    const { alignQuote } = await import('#lib/sources/align-quote.ts');
    return engine(alignInput, alignQuote);
  },
  precedents: async () => {
    const { findPrecedents, readPassages } = await import('#lib/precedents/find-precedents.ts');
    let known = readPassages<string | number>([]);
    return engine(precedentsInput, (input) => {
      if (!('corpus' in input)) return { matches: findPrecedents(input.text, known) };
      known = readPassages(input.corpus);
      return { passages: input.corpus.length };
    });
  },
  agreement: async () => {
    const { measureAgreement } = await import('#lib/statistics/agreement.ts');
    return engine(agreementInput, measureAgreement);
  },
  roles: async () => {
    const { checkPrintedRole } = await import('#lib/people/check-printed-role.ts');
    return engine(rolesInput, (input) => {
      const { result, office: held, why, name } = checkPrintedRole(input);
      return { result, office: held, why, name };
    });
  },
};
