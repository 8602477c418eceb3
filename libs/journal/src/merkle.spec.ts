import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { appended, emptyTree, restoredTree, rootOf } from './growing-tree';
import {
  consistencyProof,
  consistencyRanges,
  inclusionProof,
  inclusionRanges,
  leafHash,
  merkleRoot,
  nodeHash,
  rootOfInclusion,
  verifyConsistency,
  verifyInclusion,
  type LeafRange,
} from './merkle';
import { fromHex, toHex } from './sha256';

/** The eight leaves and roots which Certificate Transparency logs have been tested with since RFC 6962. */
const knownLeaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const knownRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const native = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
const leaves = Array.from({ length: 70 }, (_none, index) => leafHash(new TextEncoder().encode(`leaf ${index}`)));
const roots = Array.from({ length: leaves.length + 1 }, (_none, size) => merkleRoot(leaves.slice(0, size)));
const root = (size: number) => roots[size]!;
const flipped = (bytes: Uint8Array, bit: number) => bytes.map((byte, at) => (at === (bit >> 3) % 32 ? byte ^ (1 << (bit & 7)) : byte));

const size = fc.integer({ min: 1, max: leaves.length });
const leafOfTree = size.chain((count) => fc.tuple(fc.nat(count - 1), fc.constant(count)));
const twoSizes = size.chain((second) => fc.tuple(fc.integer({ min: 1, max: second }), fc.constant(second)));
const inclusion = (index: number, count: number) => {
  const proof = inclusionProof(leaves.slice(0, count), index);
  return { index, size: count, leafHash: leaves[index]!, proof, root: root(count) };
};
const consistency = (size1: number, size2: number) => {
  const proof = consistencyProof(leaves.slice(0, size2), size1);
  return { size1, size2, root1: root(size1), root2: root(size2), proof };
};
/** On which side of the climb each hash stands: all that a verifier learns from index and size. */
const inclusionSides = (index: number, count: number) =>
  inclusionRanges(index, count)
    .map((range) => range.begin > index)
    .join();
const consistencySides = (size1: number, size2: number) =>
  [size1 & (size1 - 1) ? 'given' : 'whole', ...consistencyRanges(size1, size2).map((range) => range.begin >= size1)].join();
/** Two byte strings with the same concatenation, the border one byte to the left. */
const moved = (left: Uint8Array, right: Uint8Array): [Uint8Array, Uint8Array] => [left.slice(0, 31), new Uint8Array([left[31]!, ...right])];
/** Every proof that differs in one hash: changed, removed, doubled, swapped with its neighbour, or added. */
const mutatedProofs = (proof: Uint8Array[], bit: number) => [
  [...proof, leaves[0]!],
  [leaves[0]!, ...proof],
  [...proof, new Uint8Array(0)],
  [...proof, new Uint8Array(32)],
  ...proof.flatMap((hash, at) => [
    proof.with(at, flipped(hash, bit)),
    proof.toSpliced(at, 1),
    proof.toSpliced(at, 0, hash),
    proof.with(at, hash.slice(1)),
    proof.with(at, new Uint8Array([...hash, 0])),
    ...(at > 0 ? [proof.with(at, proof[at - 1]!).with(at - 1, hash)] : []),
  ]),
];

describe('known trees', () => {
  const known = knownLeaves.map((hex) => leafHash(fromHex(hex)));
  it('gives the known roots, whole and grown leaf by leaf', () => {
    let tree = emptyTree;
    for (const [count, hex] of knownRoots.entries()) {
      expect(toHex(merkleRoot(known.slice(0, count)))).toBe(hex);
      expect(toHex(rootOf(tree))).toBe(hex);
      tree = appended(tree, known.slice(count, count + 1));
    }
  });

  it('gives the proofs of the example in RFC 6962, section 2.1.3', () => {
    const range = (begin: number, end: number): LeafRange => ({ begin, end });
    expect(inclusionRanges(0, 7)).toEqual([range(1, 2), range(2, 4), range(4, 7)]);
    expect(inclusionRanges(3, 7)).toEqual([range(2, 3), range(0, 2), range(4, 7)]);
    expect(inclusionRanges(4, 7)).toEqual([range(5, 6), range(6, 7), range(0, 4)]);
    expect(inclusionRanges(6, 7)).toEqual([range(4, 6), range(0, 4)]);
    expect(consistencyRanges(3, 7)).toEqual([range(2, 3), range(3, 4), range(0, 2), range(4, 7)]);
    expect(consistencyRanges(4, 7)).toEqual([range(4, 7)]);
    expect(consistencyRanges(6, 7)).toEqual([range(4, 6), range(6, 7), range(0, 4)]);
    expect(consistencyRanges(7, 7)).toEqual([]);
  });
});

describe('inclusion', () => {
  it('verifies for every leaf of every tree', () => {
    for (let count = 1; count <= leaves.length; count++)
      for (let index = 0; index < count; index++) expect(verifyInclusion(inclusion(index, count))).toBe(true);
  });

  it('fails for every mutated proof', () => {
    fc.assert(
      fc.property(leafOfTree, fc.nat(255), ([index, count], bit) => {
        const claim = inclusion(index, count);
        for (const proof of mutatedProofs(claim.proof, bit)) expect(verifyInclusion({ ...claim, proof })).toBe(false);
      }),
    );
  });

  it('fails for another index, leaf or root', () => {
    fc.assert(
      fc.property(leafOfTree, fc.integer({ min: -2, max: 200 }), fc.nat(255), ([index, count], other, bit) => {
        const claim = inclusion(index, count);
        if (other !== index) expect(verifyInclusion({ ...claim, index: other })).toBe(false);
        expect(verifyInclusion({ ...claim, root: flipped(claim.root, bit) })).toBe(false);
        expect(verifyInclusion({ ...claim, leafHash: flipped(claim.leafHash, bit) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: claim.root.slice(1) })).toBe(false);
      }),
    );
  });

  it('fails for another tree; a false size passes only where the climb is the same', () => {
    fc.assert(
      fc.property(leafOfTree, size, ([index, count], other) => {
        fc.pre(other !== count);
        const claim = inclusion(index, count);
        expect(verifyInclusion({ ...claim, size: other, root: root(other) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: root(other) })).toBe(false);
        const sameClimb = index < other && inclusionSides(index, other) === inclusionSides(index, count);
        expect(verifyInclusion({ ...claim, size: other })).toBe(sameClimb);
      }),
    );
  });

  it('fails for a proof that climbs past the root, even to a root made for it', () => {
    fc.assert(
      fc.property(leafOfTree, ([index, count]) => {
        const claim = inclusion(index, count);
        const proof = [...claim.proof, leaves[69]!];
        for (const made of [nodeHash(leaves[69]!, claim.root), nodeHash(claim.root, leaves[69]!)])
          expect(verifyInclusion({ ...claim, proof, root: made })).toBe(false);
      }),
    );
  });

  it('fails when the border between two hashes is moved, or a root is longer than a hash', () => {
    const claim = inclusion(0, 2);
    const [short, long] = moved(claim.leafHash, claim.proof[0]!);
    expect(verifyInclusion({ ...claim, leafHash: short, proof: [long] })).toBe(false);
    expect(verifyInclusion({ ...claim, root: new Uint8Array([...claim.root, 0]) })).toBe(false);
  });

  it.each([
    [0, 0],
    [-1, 2],
    [2, 2],
    [0.5, 2],
    [0, 2 ** 53],
    [NaN, 2],
    [0, Infinity],
  ])('refuses index %d of %d', (index, count) => {
    expect(rootOfInclusion({ index, size: count, leafHash: leaves[0]!, proof: [] })).toBeNull();
    expect(() => inclusionRanges(index, count)).toThrow(RangeError);
  });

  it('counts beyond 32 bits', () => {
    const count = 2 ** 40 + 3;
    expect(inclusionRanges(2 ** 40 + 2, count)).toEqual([
      { begin: 2 ** 40, end: 2 ** 40 + 2 },
      { begin: 0, end: 2 ** 40 },
    ]);
    const claim = { index: 2 ** 40 + 2, size: count, leafHash: leaves[0]!, proof: [leaves[1]!, leaves[2]!] };
    expect(rootOfInclusion(claim)).toEqual(merkleRoot([leaves[2]!, merkleRoot([leaves[1]!, leaves[0]!])]));
    expect(rootOfInclusion({ ...claim, index: 2 })).toBeNull();
  });
});

describe('consistency', () => {
  it('verifies between every two trees', () => {
    for (let second = 1; second <= leaves.length; second++)
      for (let first = 1; first <= second; first++) expect(verifyConsistency(consistency(first, second))).toBe(true);
  });

  it('fails for every mutated proof and root', () => {
    fc.assert(
      fc.property(twoSizes, fc.nat(255), ([first, second], bit) => {
        const claim = consistency(first, second);
        for (const proof of mutatedProofs(claim.proof, bit)) expect(verifyConsistency({ ...claim, proof })).toBe(false);
        expect(verifyConsistency({ ...claim, root1: flipped(claim.root1, bit) })).toBe(false);
        expect(verifyConsistency({ ...claim, root2: flipped(claim.root2, bit) })).toBe(false);
        if (first < second) expect(verifyConsistency({ ...claim, root1: claim.root2, root2: claim.root1 })).toBe(false);
        if (first < second) expect(verifyConsistency({ ...claim, proof: [] })).toBe(false);
      }),
    );
  });

  it('fails for another size; with the roots kept, a false one passes only where the climb is the same', () => {
    fc.assert(
      fc.property(twoSizes, fc.nat(leaves.length), ([first, second], other) => {
        const claim = consistency(first, second);
        if (other !== first) {
          expect(verifyConsistency({ ...claim, size1: other, root1: root(other) })).toBe(false);
          expect(verifyConsistency({ ...claim, size1: other })).toBe(false);
        }
        if (other !== second) {
          expect(verifyConsistency({ ...claim, size2: other, root2: root(other) })).toBe(false);
          const sameClimb = first < second && first < other && consistencySides(first, other) === consistencySides(first, second);
          expect(verifyConsistency({ ...claim, size2: other })).toBe(sameClimb);
        }
      }),
    );
  });

  it('refuses an empty first tree, whatever comes with it', () => {
    for (const proof of [[], [leaves[0]!], inclusion(0, 8).proof])
      for (const second of [0, 1, 8])
        expect(verifyConsistency({ size1: 0, size2: second, root1: root(0), root2: root(second), proof })).toBe(false);
    expect(() => consistencyRanges(0, 8)).toThrow(RangeError);
  });

  it('fails for a proof that climbs past the roots, even to roots made for it', () => {
    fc.assert(
      fc.property(twoSizes, ([first, second]) => {
        const claim = consistency(first, second);
        const past = (hash: Uint8Array) => nodeHash(leaves[69]!, hash);
        const proof = [...claim.proof, leaves[69]!];
        for (const root1 of [claim.root1, past(claim.root1)])
          for (const root2 of [past(claim.root2), nodeHash(claim.root2, leaves[69]!)])
            expect(verifyConsistency({ ...claim, proof, root1, root2 })).toBe(false);
      }),
    );
  });

  it('fails when the border between two hashes is moved', () => {
    const claim = consistency(1, 2);
    const [short, long] = moved(claim.root1, claim.proof[0]!);
    expect(verifyConsistency({ ...claim, root1: short, proof: [long] })).toBe(false);
    expect(verifyConsistency({ ...consistency(5, 5), root2: new Uint8Array([...root(5), 0]) })).toBe(false);
  });

  it('finds any change of the past', () => {
    fc.assert(
      fc.property(twoSizes, fc.nat(), ([first, second], where) => {
        const forged = leaves.slice(0, second);
        forged[where % first] = leafHash(new TextEncoder().encode('forged'));
        const proof = consistencyProof(forged, first);
        expect(verifyConsistency({ size1: first, size2: second, root1: root(first), root2: merkleRoot(forged), proof })).toBe(false);
      }),
    );
  });
});

describe('growing tree', () => {
  it('has the root of the whole tree, in whatever portions it grew, stored in between or not', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (portions) => {
        let tree = emptyTree;
        for (const portion of portions) {
          if (tree.size + portion > leaves.length) break;
          tree = appended(tree, leaves.slice(tree.size, tree.size + portion));
          tree = restoredTree(
            tree.size,
            tree.subtrees.map((hash) => fromHex(toHex(hash))),
          );
          expect(toHex(rootOf(tree))).toBe(toHex(root(tree.size)));
        }
      }),
    );
  });

  it('leaves the earlier tree as it was', () => {
    const earlier = appended(emptyTree, leaves.slice(0, 5));
    appended(earlier, leaves.slice(5));
    expect(rootOf(earlier)).toEqual(root(5));
  });

  it('refuses a stored form that cannot be', () => {
    expect(() => restoredTree(3, [leaves[0]!])).toThrow('2 subtrees');
    expect(() => restoredTree(-1, [])).toThrow(RangeError);
    expect(() => restoredTree(1, [new Uint8Array(31)])).toThrow('32 bytes');
  });

  it('works with an injected hash function', () => {
    expect(merkleRoot(leaves, native)).toEqual(root(leaves.length));
    const { root: _root, ...claim } = inclusion(7, 33);
    expect(rootOfInclusion(claim, native)).toEqual(root(33));
  });
});
