import { hashSize, portableSha256, sameBytes, type Sha256 } from './sha256';

/** Leaves `begin` (inclusive) to `end` (exclusive); its root is one hash of a proof. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** Hash of a leaf: SHA-256(0x00 ‖ data), RFC 6962 section 2.1. */
export function leafHash(data: Uint8Array, sha256: Sha256 = portableSha256): Uint8Array {
  const input = new Uint8Array(1 + data.length);
  input.set(data, 1);
  return sha256(input);
}

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). The first byte keeps leaves and nodes apart. */
export function nodeHash(left: Uint8Array, right: Uint8Array, sha256: Sha256 = portableSha256): Uint8Array {
  const input = new Uint8Array(1 + left.length + right.length);
  input[0] = 1;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return sha256(input);
}

/** Root of a tree over leaf hashes, or of a range of them; of no leaves: SHA-256 of nothing. */
export function merkleRoot(
  leafHashes: readonly Uint8Array[],
  sha256: Sha256 = portableSha256,
  { begin, end }: LeafRange = { begin: 0, end: leafHashes.length },
): Uint8Array {
  if (begin === end) return sha256(new Uint8Array(0));
  if (end - begin === 1) return leafHashes[begin]!;
  const middle = begin + splitOf(end - begin);
  return nodeHash(merkleRoot(leafHashes, sha256, { begin, end: middle }), merkleRoot(leafHashes, sha256, { begin: middle, end }), sha256);
}

/** Which subtrees prove that leaf `index` is in a tree of `size`: for a server that keeps subtree hashes. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!isCount(size) || !isCount(index) || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const ranges: LeafRange[] = [];
  for (let begin = 0, end = size; end - begin > 1;) {
    const middle = begin + splitOf(end - begin);
    if (index < middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
    }
  }
  return ranges.reverse();
}

/** Which subtrees prove that the tree of `size1` is the beginning of the tree of `size2`. */
export function consistencyRanges(size1: number, size2: number): LeafRange[] {
  if (!isCount(size1) || !isCount(size2) || size1 < 1 || size1 > size2)
    throw new RangeError(`no consistency proof from ${size1} to ${size2}`);
  const ranges: LeafRange[] = [];
  let begin = 0;
  let end = size2;
  while (end > size1) {
    const middle = begin + splitOf(end - begin);
    if (size1 <= middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
    }
  }
  // When the old tree is one whole subtree, its root is known to the verifier and not repeated.
  if (begin > 0) ranges.push({ begin, end });
  return ranges.reverse();
}

/** Proof that leaf `index` is in the tree over these leaf hashes. */
export function inclusionProof(leafHashes: readonly Uint8Array[], index: number, sha256: Sha256 = portableSha256): Uint8Array[] {
  return inclusionRanges(index, leafHashes.length).map((range) => merkleRoot(leafHashes, sha256, range));
}

/** Proof that the first `size1` leaves were not changed, removed or reordered since. */
export function consistencyProof(leafHashes: readonly Uint8Array[], size1: number, sha256: Sha256 = portableSha256): Uint8Array[] {
  return consistencyRanges(size1, leafHashes.length).map((range) => merkleRoot(leafHashes, sha256, range));
}

export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** The root to which an inclusion proof leads, or null when it has the wrong form (RFC 9162, 2.1.3.2). */
export function rootOfInclusion(claim: InclusionClaim, sha256: Sha256 = portableSha256): Uint8Array | null {
  const { index, size, proof } = claim;
  if (!isCount(index) || !isCount(size) || index >= size || ![claim.leafHash, ...proof].every(isHash)) return null;
  let root = claim.leafHash;
  let [at, last] = [index, size - 1];
  for (const hash of proof) {
    if (last === 0) return null;
    if (isOdd(at) || at === last) {
      root = nodeHash(hash, root, sha256);
      [at, last] = pastOnlyChildren(at, last);
    } else root = nodeHash(root, hash, sha256);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? root : null;
}

/** Is the leaf in the tree with this root? Size and root belong together: take both from one signed checkpoint. */
export function verifyInclusion(claim: InclusionClaim & { readonly root: Uint8Array }, sha256: Sha256 = portableSha256): boolean {
  const root = rootOfInclusion(claim, sha256);
  return root !== null && sameBytes(root, claim.root);
}

export interface ConsistencyClaim {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Is the first tree the beginning of the second (RFC 9162, 2.1.4.2)? An empty first tree proves nothing: refused. */
export function verifyConsistency(claim: ConsistencyClaim, sha256: Sha256 = portableSha256): boolean {
  const { size1, size2, root1, root2, proof } = claim;
  if (!isCount(size1) || !isCount(size2) || size1 < 1 || size1 > size2) return false;
  if (size1 === size2) return proof.length === 0 && sameBytes(root1, root2);
  if (![root1, root2, ...proof].every(isHash)) return false;
  let [at, last] = [size1 - 1, size2 - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  // `at` is 0 exactly when the old tree is one whole subtree: then its root starts both climbs.
  const [start, ...path] = at === 0 ? [root1, ...proof] : proof;
  if (!start) return false;
  let [older, newer] = [start, start];
  for (const hash of path) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      older = nodeHash(hash, older, sha256);
      newer = nodeHash(hash, newer, sha256);
      [at, last] = pastOnlyChildren(at, last);
    } else newer = nodeHash(newer, hash, sha256);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(older, root1) && sameBytes(newer, root2);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isHash = (bytes: Uint8Array): boolean => bytes instanceof Uint8Array && bytes.length === hashSize;
// No bit operators: they stop at 2^31.
const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

/** Climbs the right edge of an incomplete tree, where a node has no sibling. */
function pastOnlyChildren(at: number, last: number): [number, number] {
  while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
  return [at, last];
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}
