import { newId } from '#lib/kernel/ids.ts';

/** A refusal of the server: its code, a sentence for people, errors by field, and data such as the present state. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: Record<string, string>;
  readonly data: unknown;

  constructor(problem: {
    status: number;
    code: string;
    detail: string;
    fields?: Record<string, string>;
    data?: unknown;
  }) {
    super(problem.detail);
    this.name = 'Refusal';
    this.status = problem.status;
    this.code = problem.code;
    this.fields = problem.fields ?? {};
    this.data = problem.data;
  }
}

/** The network or the server is away or at fault; the same request may be sent again. */
export class Unreachable extends Error {
  constructor() {
    super('The server cannot be reached just now.');
    this.name = 'Unreachable';
  }
}

export type WriteMethod = 'PUT' | 'PATCH' | 'DELETE';

/** One write: where to, what, and its guards. Sent again under the same `writeId` it changes nothing more. */
export type Write = { method: WriteMethod; path: string; body?: unknown; writeId?: string; ifMatch?: number };

/** Reads JSON. @throws Refusal, Unreachable */
export async function read<T>(path: string): Promise<T> {
  return parse<T>(await send(path, {}));
}

/** Sends one write. @throws Refusal, Unreachable */
export async function write<T>({ method, path, body, writeId = newId(), ifMatch }: Write): Promise<T> {
  const headers: Record<string, string> = { 'Write-Id': writeId };
  if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  return parse<T>(await send(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }));
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin' });
  } catch {
    throw new Unreachable();
  }
}

async function parse<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  if (response.ok) return (await response.json()) as T;
  if (response.status >= 500) throw new Unreachable();
  throw new Refusal(await problemOf(response));
}

async function problemOf(response: Response): Promise<ConstructorParameters<typeof Refusal>[0]> {
  try {
    return (await response.json()) as ConstructorParameters<typeof Refusal>[0];
  } catch {
    return { status: response.status, code: 'internal', detail: 'The server answered with something unreadable.' };
  }
}

/** A path with the desk it means. */
export function inDesk(path: string, desk: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}desk=${encodeURIComponent(desk)}`;
}
