export { canonicalJson, NotCanonicalError } from './canonical';
export { verifyChain, type ChainExpectation, type ChainFault, type ChainVerdict } from './chain';
export { chainFaultTexts } from './chain-faults.texts';
export { differences } from './difference';
export {
  entryBytes,
  entryHash,
  journalEntryBodySchema,
  journalEntrySchema,
  noPreviousHash,
  sealEntry,
  type JournalEntry,
  type JournalEntryBody,
} from './entry';
export { appended, emptyTree, restoredTree, rootOf, type GrowingTree } from './growing-tree';
export type { JsonValue } from './json';
export {
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
  type ConsistencyClaim,
  type InclusionClaim,
  type LeafRange,
} from './merkle';
export { fromHex, hashSize, portableSha256, toHex, type Sha256 } from './sha256';
