import { type Logger, pino } from 'pino';
import { getEnv } from './env.ts';

let kept: Logger | undefined;

/** The log: one JSON object a line on standard error, so that standard output stays for people. Made at the first call. */
export function getLog(): Logger {
  kept ??= pino(
    { level: getEnv().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
  return kept;
}
