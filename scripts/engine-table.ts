import { z } from 'zod';
import { partialDateSchema } from '#lib/kernel/partial-date.ts';
import { OFFICE_STATUSES } from '#lib/people/person.ts';

/** An engine on the command line: takes what a line holds, without its id, and answers the fields of the line out. Throws ZodError. */
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

/** Every engine by the name it is called with. A line adds one; its code is loaded when it is asked for. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  quotations: async () => {
    const { findQuotations } = await import('#lib/quotations/find-quotations.ts');
    return engine(quotationsInput, (input) => ({ quotations: findQuotations(input) }));
  },
  align: async () => {
    const { alignQuote } = await import('#lib/sources/align-quote.ts');
    return engine(alignInput, alignQuote);
  },
  roles: async () => {
    const { checkPrintedRole } = await import('#lib/people/check-printed-role.ts');
    return engine(rolesInput, (input) => {
      const { result, office: held, why, name } = checkPrintedRole(input);
      return { result, office: held, why, name };
    });
  },
};
