// zod: the one schema library of the house; validates entries that come back from outside.
import { z } from 'zod';
import { canonicalJson } from './canonical';
import { jsonFaultOf, type JsonValue } from './json';
import { portableSha256, toHex, toUtf8, type Sha256 } from './sha256';

const name = z.string().min(1).max(200);
/** PostgreSQL gives UUIDs back in lower case; another spelling would not hash the same after storage. */
const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
/** One spelling per instant: UTC, three digits, Z. */
const instant = z.iso.datetime({ precision: 3 });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
// Checked, not rebuilt: what is hashed is exactly what was given.
const json = z.custom<JsonValue>((value) => jsonFaultOf(value) === null, 'not JSON');

const actor = z.strictObject({
  id: name,
  role: name,
  tier: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  bodyId: name,
  bodyKind: name.nullable(),
  unitId: name.nullable(),
  city: name.nullable(),
  onBehalfOf: name.nullable(),
});

const reason = z.strictObject({
  condition: name,
  safeguard: z
    .string()
    .regex(/^S\d{2}$/)
    .nullable(),
  article: name.nullable(),
  /** Place in the payload, for malformed input. */
  pointer: z.string().max(500).optional(),
});

const hashedFields = {
  caseId: id,
  /** 1, 2, 3 … in the case; refused attempts count. */
  sequence: z.int().min(1),
  kind: z.enum(['accepted', 'refused']),
  machine: name,
  proceedingId: id,
  procedureVersion: name,
  lawVersion: name,
  lawProfile: name,
  command: name,
  payload: json,
  /** Officials whom the payload names, as the directory knew them: what the machine was told. */
  officials: json,
  /** When it happened, as the actor says. */
  occurredAt: instant,
  /** When the server took it. */
  recordedAt: instant,
  actor,
  legalBasis: z.array(name).max(100),
  refusal: z.strictObject({ kind: name, reasons: z.array(reason).min(1) }).nullable(),
  idempotencyKey: name,
  previousHash: hash,
  /** Random per entry, given from outside: nobody can guess personal data and compare hashes. */
  salt: z.string().regex(/^(?:[0-9a-f]{2}){16,32}$/),
};

const refusalFits = (entry: { kind: string; refusal: unknown }) => (entry.kind === 'refused') === (entry.refusal !== null);
const refusalRule = { path: ['refusal'], error: 'a refused entry has reasons, an accepted one has none' };

/** All hashed fields of one journal entry. */
export const journalEntryBodySchema = z.strictObject(hashedFields).refine(refusalFits, refusalRule);

/** One journal entry: its hashed fields and its own hash. */
export const journalEntrySchema = z.strictObject({ ...hashedFields, hash }).refine(refusalFits, refusalRule);

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** All hashed fields of one journal entry. */
export interface JournalEntryBody extends DeepReadonly<Omit<z.infer<typeof journalEntryBodySchema>, 'payload' | 'officials'>> {
  readonly payload: JsonValue;
  readonly officials: JsonValue;
}

/** One journal entry as it is stored and exported. */
export interface JournalEntry extends JournalEntryBody {
  readonly hash: string;
}

/** `previousHash` of the first entry of a case. */
export const noPreviousHash = '0'.repeat(64);

/** Keeps an entry's hash from meaning anything else anywhere; a new form of entry gets a new version. */
const domain = 'tergeu journal entry v1\n';
const fields = Object.keys(hashedFields) as (keyof JournalEntryBody)[];

/** The bytes whose SHA-256 is the entry's hash: domain, then canonical JSON of the hashed fields and nothing else. */
export function entryBytes(body: JournalEntryBody): Uint8Array {
  return toUtf8(domain + canonicalJson(Object.fromEntries(fields.map((field) => [field, body[field]]))));
}

/** The entry's own hash, in hex. A missing field throws; fields that are no part of the entry are left out. */
export function entryHash(body: JournalEntryBody, sha256: Sha256 = portableSha256): string {
  return toHex(sha256(entryBytes(body)));
}

/** The entry with its own hash. */
export function sealEntry(body: JournalEntryBody, sha256: Sha256 = portableSha256): JournalEntry {
  return { ...body, hash: entryHash(body, sha256) };
}
