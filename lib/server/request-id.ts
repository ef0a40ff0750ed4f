import { newId } from '#lib/kernel/ids.ts';

/** The id of a request: what the proxy in front sent when it is 8 to 64 plain characters, else a new UUIDv7. */
export function requestId(sent: string | string[] | undefined): string {
  return typeof sent === 'string' && /^[\w-]{8,64}$/.test(sent) ? sent : newId();
}
