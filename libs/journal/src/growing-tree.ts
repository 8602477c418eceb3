import { hashSize, portableSha256, type Sha256 } from './sha256';
import { nodeHash } from './merkle';

/**
 * A tree that only grows: its size, and the roots of its complete subtrees from left to right (one per 1-bit of the size).
 * Enough to append and to give the root; at most 53 hashes, so it is cheap to store and to copy.
 */
export interface GrowingTree {
  readonly size: number;
  readonly subtrees: readonly Uint8Array[];
}

/** A tree without leaves. */
export const emptyTree: GrowingTree = { size: 0, subtrees: [] };

/** A stored tree, checked for its form. */
export function restoredTree(size: number, subtrees: readonly Uint8Array[]): GrowingTree {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`no tree has ${size} leaves`);
  const ones = size.toString(2).replaceAll('0', '').length;
  if (subtrees.length !== ones) throw new RangeError(`a tree of ${size} has ${ones} subtrees, not ${subtrees.length}`);
  if (!subtrees.every((hash) => hash.length === hashSize)) throw new RangeError(`a subtree hash has ${hashSize} bytes`);
  return { size, subtrees };
}

/** The tree with further leaf hashes at its right; the given tree stays as it is. */
export function appended(tree: GrowingTree, leafHashes: readonly Uint8Array[], sha256: Sha256 = portableSha256): GrowingTree {
  const subtrees = [...tree.subtrees];
  let size = tree.size;
  for (const leaf of leafHashes) {
    subtrees.push(leaf);
    // Each trailing 1-bit is a complete subtree of the size of the one just finished.
    for (let bits = size; bits % 2 === 1; bits = Math.floor(bits / 2)) {
      const [left, right] = subtrees.splice(-2) as [Uint8Array, Uint8Array];
      subtrees.push(nodeHash(left, right, sha256));
    }
    size += 1;
  }
  return { size, subtrees };
}

/** Root of the tree as it is now. */
export function rootOf(tree: GrowingTree, sha256: Sha256 = portableSha256): Uint8Array {
  if (tree.subtrees.length === 0) return sha256(new Uint8Array(0));
  return tree.subtrees.reduceRight((right, left) => nodeHash(left, right, sha256));
}
