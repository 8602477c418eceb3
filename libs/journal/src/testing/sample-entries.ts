import { noPreviousHash, sealEntry, type JournalEntry, type JournalEntryBody } from '../entry';

const caseId = '017e2f4a-0000-7000-8000-000000000001';

/** The hashed fields of a plain accepted entry; `changes` make it special. */
export function sampleBody(changes: Partial<JournalEntryBody> = {}): JournalEntryBody {
  const sequence = changes.sequence ?? 1;
  return {
    caseId,
    sequence,
    kind: 'accepted',
    machine: 'detention',
    proceedingId: '017e2f4a-0000-7000-8000-0000000000aa',
    procedureVersion: '1',
    lawVersion: '2022-01-01',
    lawProfile: 'briefing',
    command: 'deliver',
    payload: { place: 'Алматы', step: sequence },
    occurredAt: '2022-01-06T08:00:00.000Z',
    recordedAt: '2022-01-06T08:05:00.000Z',
    officials: {},
    actor: {
      id: 'official-1',
      role: 'investigator',
      tier: 1,
      bodyId: 'body-1',
      bodyKind: 'police',
      unitId: 'unit-1',
      city: null,
      onBehalfOf: null,
    },
    legalBasis: ['CPC 131'],
    refusal: null,
    idempotencyKey: `key-${sequence}`,
    previousHash: noPreviousHash,
    salt: sequence.toString(16).padStart(32, '0'),
    ...changes,
  };
}

/** A sound chain of `length` entries; every third is a refusal. */
export function sampleChain(length: number): JournalEntry[] {
  const chain: JournalEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const refused = sequence % 3 === 0;
    chain.push(
      sealEntry(
        sampleBody({
          sequence,
          previousHash: chain.at(-1)?.hash ?? noPreviousHash,
          kind: refused ? 'refused' : 'accepted',
          refusal: refused
            ? { kind: 'unlawful', reasons: [{ condition: 'isExaminedSinceDelivery', safeguard: 'S01', article: 'CPC 131' }] }
            : null,
        }),
      ),
    );
  }
  return chain;
}
