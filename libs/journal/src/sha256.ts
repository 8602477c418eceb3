// @noble/hashes: audited, without dependencies, the same in Node and in a browser.
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes; injected, so that a server may use its native one. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** SHA-256 in plain JavaScript: the default everywhere, and what a browser uses. */
export const portableSha256: Sha256 = (bytes) => nobleSha256(bytes);

/** Length of every hash, in bytes. */
export const hashSize = 32;

/** Lower-case hex of bytes. */
export const toHex = (bytes: Uint8Array): string => bytesToHex(bytes);

/** Bytes of a hex text; throws on anything else. */
export const fromHex = (hex: string): Uint8Array => hexToBytes(hex);

/** UTF-8 bytes of a text. */
export const toUtf8 = (text: string): Uint8Array => utf8ToBytes(text);

/** Are two byte strings the same? Not for secrets: it stops at the first difference. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
