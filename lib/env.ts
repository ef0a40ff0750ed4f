import { z } from 'zod';

const DEFAULT_PORT = 3000;

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be a port number from 1 to 65535');

const variables = z.object({
  PORT: port.default(DEFAULT_PORT),
  APP_URL: z
    .string()
    .refine(isWebOrigin, 'must be an address such as https://sic.example.org, without a path')
    .transform((value) => new URL(value).origin)
    .optional(),
  SIC_DATA_DIR: z.string().default('.sic'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'must be a connection string such as postgresql://user:password@host:5432/sic')
    .optional(),
  AUTH_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  SIC_WIKIDATA_URL: z
    .string()
    .refine(isWebOrigin, 'must be an address such as https://www.wikidata.org, without a path')
    .transform((value) => new URL(value).origin)
    .optional(),
  SIC_DEMO_PASSWORD: z.string().min(10, 'must have 10 characters or more').optional(),
  TRUSTED_PROXY: z
    .enum(['on', 'off'], 'must be on or off')
    .default('off')
    .transform((value) => value === 'on'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'must be development, production or test')
    .default('production'),
});

/** The configuration, checked. APP_URL is an origin without a slash at its end; SIC_DATA_DIR is as written, maybe relative. */
export type Env = Omit<z.output<typeof variables>, 'APP_URL'> & { APP_URL: string };

/** The outcome of reading the configuration; `faults` has one sentence for each variable that is wrong. */
export type EnvResult = { ok: true; env: Env } | { ok: false; faults: string[] };

/** Reads the configuration from `source` and tells all faults at once. A variable set to nothing counts as not set. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): EnvResult {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const read = variables.safeParse(given);
  if (!read.success) {
    return { ok: false, faults: read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) };
  }
  return { ok: true, env: { ...read.data, APP_URL: read.data.APP_URL ?? `http://localhost:${read.data.PORT}` } };
}

let kept: Env | undefined;

/** The configuration of this process, read at the first call and kept. Throws an Error naming every fault. */
export function getEnv(): Env {
  if (kept) return kept;
  const read = readEnv(process.env);
  if (!read.ok) throw new Error(`The configuration is faulty. ${read.faults.join(' ')}`);
  kept = read.env;
  return kept;
}

function isWebOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
}

function isPostgresUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol);
}
