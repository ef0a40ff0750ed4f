import { createHash } from 'node:crypto';

/** What the first seal of a desk names as the head before it. */
export const GENESIS = '0'.repeat(64);

/** What an entry's leaf commits to. `at` is RFC 3339 in UTC with milliseconds; `digest` is that of {@link entryDigest}. */
export type LeafFields = {
  number: number;
  deskId: string;
  at: string;
  actorId: string | null;
  action: string;
  targetId: string;
  digest: string;
};

/** What a seal's head commits to: the head before it, its Merkle root, whose it is, its number (from 1) and time (RFC 3339). */
export type HeadFields = { previous: string; root: string; deskId: string; number: number; at: string };

/**
 * One text for one value, as RFC 8785 (JCS) has it: no white space, keys in the order of their UTF-16 code units. What JSON leaves out
 * of objects (undefined, functions) is left out; values with toJSON (dates) stand as JSON has them.
 */
export function canonicalJson(value: unknown): string {
  const plain: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
  return serialise(plain);
}

/** SHA-256 (hex) over the UTF-8 of the salt (32 hex digits) and the payload's text right behind it. */
export function entryDigest(salt: string, payload: string): string {
  return createHash('sha256').update(salt, 'utf8').update(payload, 'utf8').digest('hex');
}

/** The leaf hash of a text, hex: SHA-256(0x00 ‖ UTF-8), RFC 6962 section 2.1. */
export function leafHash(data: string | Uint8Array): string {
  return createHash('sha256').update(LEAF).update(data).digest('hex');
}

/** The leaf hash of an entry: that of its seven fields as canonical JSON, in which `actorId` may be null. */
export function entryLeaf({ number, deskId, at, actorId, action, targetId, digest }: LeafFields): string {
  return leafHash(canonicalJson({ number, deskId, at, actorId, action, targetId, digest }));
}

/**
 * The Merkle tree hash (RFC 6962 section 2.1) of leaf hashes in hex: nodes are SHA-256(0x01 ‖ left ‖ right), the left side holding
 * the largest power of two below the count; no leaves give the hash of nothing.
 */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return createHash('sha256').digest('hex');
  // Pairing level by level, an odd one out rising unpaired, makes the same tree as splitting at the largest power of two.
  let level = leaves;
  while (level.length > 1) level = pairUp(level);
  return level[0] ?? '';
}

/** A seal's head: SHA-256 (hex) over its five fields as canonical JSON. */
export function sealHead({ previous, root, deskId, number, at }: HeadFields): string {
  return createHash('sha256').update(canonicalJson({ previous, root, deskId, number, at }), 'utf8').digest('hex');
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

function pairUp(level: readonly string[]): string[] {
  const above: string[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const [left, right] = [level[i], level[i + 1]];
    if (left !== undefined) above.push(right === undefined ? left : nodeHash(left, right));
  }
  return above;
}

function nodeHash(left: string, right: string): string {
  return createHash('sha256').update(NODE).update(left, 'hex').update(right, 'hex').digest('hex');
}

function serialise(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(serialise).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${serialise(member)}`).join(',')}}`;
}
