import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, entryDigest, entryLeaf, GENESIS, leafHash, merkleRoot, sealHead } from './chain.ts';

/** The eight inputs of the Certificate Transparency test vectors, and the roots over the first one to eight of them. */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const LEAVES = INPUTS.map((hex) => leafHash(Buffer.from(hex, 'hex')));

const ENTRY = {
  number: 7,
  deskId: '01890000-0000-7000-8000-000000000001',
  at: '2026-03-01T10:00:00.000Z',
  actorId: null,
  action: 'item.made',
  targetId: '01890000-0000-7000-8000-000000000002',
  digest: GENESIS,
};

/** The definition of RFC 6962 word for word: split at the largest power of two below the count. */
function rootByDefinition(leaves: readonly string[]): string {
  if (leaves.length === 1) return leaves[0] ?? '';
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  const sides = rootByDefinition(leaves.slice(0, split)) + rootByDefinition(leaves.slice(split));
  return createHash('sha256')
    .update(Buffer.from(`01${sides}`, 'hex'))
    .digest('hex');
}

describe('merkleRoot', () => {
  it.each(ROOTS.map((root, i) => [i + 1, root]))('agrees with the published vectors for %i leaves', (count, root) => {
    expect(merkleRoot(LEAVES.slice(0, Number(count)))).toBe(root);
  });

  it('is the hash of nothing without leaves', () => {
    expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is the recursive definition at every count', () => {
    const leaves = fc.array(fc.string().map(leafHash), { minLength: 1, maxLength: 70 });
    fc.assert(fc.property(leaves, (list) => merkleRoot(list) === rootByDefinition(list)));
  });

  it('changes with any leaf, and is not the root of its own nodes', () => {
    const two = merkleRoot(LEAVES.slice(0, 2));
    expect(merkleRoot([...LEAVES.slice(0, 7), leafHash('x')])).not.toBe(ROOTS[7]);
    expect(leafHash(Buffer.from(`${LEAVES[0]}${LEAVES[1]}`, 'hex'))).not.toBe(two);
  });
});

describe('canonicalJson', () => {
  it('sorts keys at every depth, integer-like ones too, and leaves lists alone', () => {
    expect(canonicalJson({ b: [2, 1, { z: 1, a: null }], a: 'é', '10': 0, '9': 0 })).toBe(
      '{"10":0,"9":0,"a":"é","b":[2,1,{"a":null,"z":1}]}',
    );
  });

  it('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.parse(canonicalJson(JSON.parse(json)))).toEqual(JSON.parse(json));
      }),
    );
  });

  it('does not depend on the order of making', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([key]) => key });
    fc.assert(
      fc.property(entries, (list) => {
        const forward = Object.fromEntries(list);
        const backward = Object.fromEntries(list.toReversed());
        expect(canonicalJson(forward)).toBe(canonicalJson(backward));
      }),
    );
  });

  it('writes dates as text and nothing as null', () => {
    expect(canonicalJson({ at: new Date(0), gone: undefined })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
    expect(canonicalJson(undefined)).toBe('null');
  });
});

describe('entryDigest, entryLeaf, sealHead', () => {
  it('takes the salt before the payload', () => {
    const expected = createHash('sha256').update('00ff{"é":1}', 'utf8').digest('hex');
    expect(entryDigest('00ff', '{"é":1}')).toBe(expected);
  });

  it('commits to every field of an entry', () => {
    const others = [
      { number: 8 },
      { deskId: ENTRY.targetId },
      { at: '2026-03-01T10:00:00.001Z' },
      { actorId: ENTRY.targetId },
      { action: 'item.gone' },
      { targetId: ENTRY.deskId },
      { digest: `1${GENESIS.slice(1)}` },
    ].map((change) => entryLeaf({ ...ENTRY, ...change }));
    expect(new Set([entryLeaf(ENTRY), ...others]).size).toBe(8);
  });

  it('commits to every field of a seal', () => {
    const seal = { previous: GENESIS, root: GENESIS, deskId: ENTRY.deskId, number: 1, at: ENTRY.at };
    const others = [
      { previous: ROOTS[0] ?? '' },
      { root: ROOTS[0] ?? '' },
      { deskId: ENTRY.targetId },
      { number: 2 },
      { at: '2026-03-02T10:00:00.000Z' },
    ].map((change) => sealHead({ ...seal, ...change }));
    expect(new Set([sealHead(seal), ...others]).size).toBe(6);
  });

  it('leaves out what an entry does not commit to', () => {
    expect(entryLeaf({ ...ENTRY, ...{ salt: 'x' } })).toBe(entryLeaf(ENTRY));
  });
});
