import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppError, STATUS_OF } from '#lib/kernel/app-error.ts';
import { isDatabaseAway, isDuplicate } from '#lib/kernel/database-fault.ts';
import { getLog } from '#lib/log.ts';
import { withoutGuards } from './without-guards.ts';

/** A refusal as application/problem+json (RFC 9457): `code`, and where there are any `fields` and `data` beside it. */
export function problem(error: unknown, request: Request): Response {
  const refusal = toRefusal(error, request);
  const { code, message, fields, data } = refusal;
  const status = STATUS_OF[code];
  const body = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Refused',
    status,
    detail: message,
    code: code.replaceAll('_', '-'),
    ...(Object.keys(fields).length ? { fields } : {}),
    ...(data === undefined ? {} : { data }),
  };
  return new Response(JSON.stringify(body, withoutGuards), { status, headers: { ...HEADERS, ...retryAfter(refusal) } });
}

const HEADERS = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported type',
  422: 'Check the fields',
  428: 'If-Match is missing',
  429: 'Too many requests',
  451: 'Withheld',
  500: 'Fault',
  503: 'Not available just now',
};

function retryAfter({ code, data }: AppError): Record<string, string> {
  if (code === 'unavailable') return { 'Retry-After': '2' };
  const seconds = (data as { retryAfter?: number } | undefined)?.retryAfter;
  return code === 'rate_limited' ? { 'Retry-After': String(seconds ?? 60) } : {};
}

function toRefusal(error: unknown, request: Request): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof z.ZodError) return new AppError('invalid', sentenceOf(error), { fields: fieldsOf(error) });
  if (isDatabaseAway(error))
    return new AppError('unavailable', 'The database cannot be reached just now. Nothing was lost; try again.');
  if (isDuplicate(error)) return new AppError('conflict', 'This id is taken.');
  return new Unknown(error, request);
}

/** A fault of ours: logged under the request's id, answered without its words. */
class Unknown extends AppError {
  constructor(error: unknown, request: Request) {
    const requestId = request.headers.get('x-request-id') ?? randomUUID();
    getLog().error({ err: error, requestId }, 'a request failed');
    super('internal', `Something went wrong on our side (${requestId}).`);
  }
}

function sentenceOf(error: z.ZodError): string {
  const first = error.issues[0];
  if (first?.code === 'unrecognized_keys') return `Unknown fields: ${first.keys.join(', ')}.`;
  return 'Check the fields that are named.';
}

function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.') || 'body'] ??= issue.message;
  return fields;
}
