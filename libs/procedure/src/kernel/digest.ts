import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Json } from './case-file';

/** SHA-256, in hex, of the canonical JSON of a value (RFC 8785): the same as the journal's. */
export const digestOf = (value: Json): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value)!)));

/** A digest as it travels. */
export const digest = () => z.string().regex(/^[0-9a-f]{64}$/);
