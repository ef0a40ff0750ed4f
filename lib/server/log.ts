import { type Logger, pino } from 'pino';
import type { Env } from '#lib/env.ts';

/** The process's log: one JSON object a line on standard error, so that standard output stays for people. */
export function makeLog(env: Pick<Env, 'LOG_LEVEL'>): Logger {
  return pino({ level: env.LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
