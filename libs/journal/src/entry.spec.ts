import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  entryBytes,
  entryHash,
  journalEntryBodySchema,
  journalEntrySchema,
  noPreviousHash,
  sealEntry,
  type JournalEntryBody,
} from './entry';
import { sampleBody, sampleChain } from './testing/sample-entries';

describe('entryHash', () => {
  it('is SHA-256 over the domain and the canonical JSON of all hashed fields', () => {
    const body = sampleBody();
    const text = Buffer.from(entryBytes(body)).toString('utf8');
    expect(text.startsWith('tergeu journal entry v1\n{"actor":{"bodyId":"body-1","bodyKind":"police"')).toBe(true);
    expect(JSON.parse(text.slice(text.indexOf('{')))).toEqual(body);
    expect(entryHash(body)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is frozen: a change here breaks every journal in use', () =>
    expect(entryHash(sampleBody())).toBe('0a7586e8f806c9e5b6f443fda6fcb27be80fc6ea82b1b403111d820d96840fa9'));

  it('is the same with an injected hash function', () => {
    const native = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
    expect(entryHash(sampleBody(), native)).toBe(entryHash(sampleBody()));
  });

  it('depends on every field', () => {
    const body = sampleBody();
    const other: JournalEntryBody = {
      caseId: body.proceedingId,
      sequence: 2,
      kind: 'refused',
      machine: 'm',
      proceedingId: body.caseId,
      procedureVersion: '2',
      lawVersion: 'l',
      lawProfile: 'code',
      command: 'c',
      payload: null,
      officials: { a: 1 },
      occurredAt: '2022-01-06T08:00:00.001Z',
      recordedAt: '2022-01-06T08:05:00.001Z',
      actor: { ...body.actor, onBehalfOf: 'official-2' },
      legalBasis: [],
      refusal: { kind: 'k', reasons: [] },
      idempotencyKey: 'k',
      previousHash: '1'.repeat(64),
      salt: 'f'.repeat(32),
    };
    const fields = Object.keys(body) as (keyof JournalEntryBody)[];
    expect(fields).toHaveLength(19);
    const hashes = fields.map((field) => entryHash({ ...body, [field]: other[field] }));
    expect(new Set([...hashes, entryHash(body)]).size).toBe(fields.length + 1);
  });

  it('does not depend on the order of fields nor on the stored hash', () => {
    const entry = sealEntry(sampleBody());
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as JournalEntryBody;
    expect(entryHash(turned)).toBe(entry.hash);
  });

  it('survives storage as JSON, whatever the payload', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const entry = sealEntry(sampleBody({ payload: value as never }));
        expect(entryHash(JSON.parse(JSON.stringify(entry)))).toBe(entry.hash);
      }),
    );
  });

  it('refuses a missing field', () => {
    const { salt: _salt, ...rest } = sampleBody();
    expect(() => entryHash(rest as JournalEntryBody)).toThrow('/salt');
  });
});

describe('journalEntrySchema', () => {
  it('takes sealed entries, accepted and refused', () => {
    for (const entry of sampleChain(3)) expect(journalEntrySchema.parse(entry)).toEqual(entry);
  });

  it.each<[string, object]>([
    ['an unknown field', { note: 'x' }],
    ['an unknown field of the actor', { actor: { ...sampleBody().actor, name: 'A' } }],
    ['sequence 0', { sequence: 0 }],
    ['a fraction', { sequence: 1.5 }],
    ['a local time', { occurredAt: '2022-01-06T08:00:00.000+06:00' }],
    ['a time without milliseconds', { recordedAt: '2022-01-06T08:00:00Z' }],
    ['a day that does not exist', { recordedAt: '2022-02-30T08:00:00.000Z' }],
    ['an upper-case hash', { previousHash: 'A'.repeat(64) }],
    ['an upper-case id', { caseId: '017E2F4A-0000-7000-8000-000000000001' }],
    ['a salt too short to hide anything', { salt: 'ab'.repeat(15) }],
    ['half a byte of salt', { salt: 'a'.repeat(33) }],
    ['a fourth tier', { actor: { ...sampleBody().actor, tier: 4 } }],
    ['a refusal without reasons', { kind: 'refused' }],
    ['an accepted entry with reasons', { refusal: { kind: 'k', reasons: [{ condition: 'c', safeguard: null, article: null }] } }],
    ['an empty list of reasons', { kind: 'refused', refusal: { kind: 'k', reasons: [] } }],
    ['a payload that is not JSON', { payload: { at: new Date(0) } }],
    ['no payload', { payload: undefined }],
    ['officials that are not JSON', { officials: new Map() }],
  ])('refuses %s', (_what, changes) => expect(journalEntryBodySchema.safeParse({ ...sampleBody(), ...changes }).success).toBe(false));

  it('gives the payload back untouched, __proto__ included', () => {
    const payload = JSON.parse('{"__proto__":{"x":1},"list":[{"__proto__":2}]}');
    const entry = sealEntry(sampleBody({ payload }));
    expect(entryHash(journalEntrySchema.parse(entry))).toBe(entry.hash);
    expect(noPreviousHash).toHaveLength(64);
  });
});
