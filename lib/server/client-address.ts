import { isIP } from 'node:net';

/** Where a request came from, as the connection and the header X-Forwarded-For say. */
type Origin = { remote: string | undefined; forwarded: string | string[] | undefined };

/**
 * The address that attempts are counted by. Behind a trusted proxy it is the last entry of X-Forwarded-For, the one that proxy
 * wrote itself; earlier ones, and all without a proxy, are whatever the caller likes. No entry that is an address: the connection's.
 */
export function clientAddress({ remote, forwarded }: Origin, trustsProxy: boolean): string {
  const last = trustsProxy ? addressIn([forwarded ?? ''].flat().join(',').split(',').at(-1) ?? '') : null;
  return last ?? remote ?? 'unknown';
}

/** Some proxies write a port, and then brackets around IPv6. */
function addressIn(entry: string): string | null {
  const text = entry.trim();
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return isIP(bare) ? bare.toLowerCase() : null;
}
