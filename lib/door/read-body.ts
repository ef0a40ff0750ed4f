import { AppError } from '#lib/kernel/app-error.ts';

const JSON_DEPTH = 64;

/** Reads a body up to `limit` bytes; refuses at the first byte over. Next has no limit of its own. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const told = Number(request.headers.get('content-length') ?? 0);
  if (told > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads JSON: UTF-8, of bounded size and depth; an empty body is an empty object. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  const bytes = await readBytes(request, limit);
  if (bytes.byteLength === 0) return {};
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type))
    throw new AppError('unsupported', 'Send JSON (Content-Type: application/json).');
  const value = parse(decode(bytes));
  if (isDeeperThan(value, JSON_DEPTH))
    throw new AppError('malformed', `The JSON is nested more than ${JSON_DEPTH} levels deep.`);
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('malformed', 'The body is not valid UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('malformed', 'The body is not JSON.');
  }
}

function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((each) => (each !== null && typeof each === 'object' ? Object.values(each) : []));
  }
  return false;
}

function tooLarge(limit: number): AppError {
  return new AppError('too_large', `The body is larger than ${limit.toLocaleString('en')} bytes.`);
}
