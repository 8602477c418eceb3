import fc from 'fast-check';
import { verifyChain, type ChainFault, type ChainVerdict } from './chain';
import { chainFaultTexts } from './chain-faults.texts';
import { noPreviousHash, sealEntry, type JournalEntry } from './entry';
import { sampleBody, sampleChain } from './testing/sample-entries';

const length = 9;
const chain = sampleChain(length);
const head = { length, headHash: chain.at(-1)!.hash };

const found = (verdict: ChainVerdict): [ChainFault, number] | 'intact' => (verdict.intact ? 'intact' : [verdict.fault, verdict.sequence]);
const without = (index: number) => chain.filter((_entry, position) => position !== index);
const replaced = (index: number, entry: JournalEntry) => chain.with(index, entry);
const at = (index: number) => chain[index]!;

describe('verifyChain', () => {
  it('finds a sound chain intact', () => {
    expect(verifyChain(chain, { ...head, caseId: at(0).caseId })).toEqual({ intact: true, ...head });
    expect(verifyChain([])).toEqual({ intact: true, length: 0, headHash: noPreviousHash });
  });

  it('finds every removal inside', () => {
    for (let index = 0; index < length - 1; index++) expect(found(verifyChain(without(index)))).toEqual(['gap', index + 1]);
  });

  it('finds every truncation, given what is expected, and cannot without', () => {
    for (let kept = 0; kept < length; kept++) {
      expect(found(verifyChain(chain.slice(0, kept), head))).toEqual(['truncated', kept + 1]);
      expect(found(verifyChain(chain.slice(0, kept), { headHash: head.headHash }))).toEqual(['otherHead', Math.max(kept, 1)]);
      expect(verifyChain(chain.slice(0, kept)).intact).toBe(true);
    }
  });

  it('finds every swap', () => {
    const index = fc.nat(length - 1);
    fc.assert(
      fc.property(index, index, (one, other) => {
        fc.pre(one !== other);
        const swapped = chain.with(one, at(other)).with(other, at(one));
        expect(found(verifyChain(swapped))).toEqual(['reordered', Math.min(one, other) + 1]);
      }),
    );
  });

  it('finds every repetition', () => {
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(length), (source, place) => {
        fc.pre(place > source);
        expect(found(verifyChain(chain.toSpliced(place, 0, at(source))))).toEqual(['duplicate', place + 1]);
      }),
    );
  });

  it('finds every change of a single byte of the file, at its entry', () => {
    const lines = chain.map((entry) => Buffer.from(JSON.stringify(entry)));
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }), (index, where, mask) => {
        const line = Buffer.from(lines[index]!);
        line[where % line.length]! ^= mask;
        const entry = parsed(line);
        fc.pre(entry !== undefined); // not even JSON any more: the reader of the file says so
        const verdict = verifyChain(chain.with(index, entry as JournalEntry), head);
        expect(verdict).toMatchObject({ intact: false, sequence: index + 1 });
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every change of every field, and names it an alteration', () => {
    for (let index = 0; index < length; index++) {
      const entry = at(index);
      const changes: Partial<JournalEntry>[] = [
        { payload: { place: 'Алматы', step: -1 } },
        { occurredAt: '2022-01-05T08:00:00.000Z' },
        { recordedAt: '2022-01-05T08:00:00.000Z' },
        { actor: { ...entry.actor, onBehalfOf: 'official-9' } },
        { legalBasis: [] },
        { salt: '0'.repeat(62) + 'ff' },
        { previousHash: 'a'.repeat(64) },
        { hash: 'b'.repeat(64) },
        { command: 'release' },
        { lawProfile: 'code' },
      ];
      for (const change of changes) expect(found(verifyChain(replaced(index, { ...entry, ...change })))).toEqual(['altered', index + 1]);
    }
  });

  it('finds an entry that was replaced and hashed anew', () => {
    for (let index = 0; index < length; index++) {
      const forged = replaced(index, sealEntry({ ...at(index), payload: 'forged' }));
      const last = index === length - 1;
      expect(found(verifyChain(forged, head))).toEqual(last ? ['otherHead', length] : ['wrongPrevious', index + 2]);
    }
  });

  it('finds an entry before the first one, cut off and hidden by hashing anew', () => {
    const forged = sealEntry({ ...at(0), previousHash: 'a'.repeat(64) });
    expect(found(verifyChain([forged]))).toEqual(['wrongPrevious', 1]);
  });

  it('finds a history written anew from some entry on, by the expected head', () => {
    const forged = chain.slice(0, 4);
    for (const entry of chain.slice(4)) forged.push(sealEntry({ ...entry, payload: 'forged', previousHash: forged.at(-1)!.hash }));
    expect(verifyChain(forged).intact).toBe(true);
    expect(found(verifyChain(forged, head))).toEqual(['otherHead', length]);
  });

  it('finds entries of another case, and what is no entry', () => {
    const stranger = sealEntry({ ...at(2), caseId: '017e2f4a-0000-7000-8000-000000000002' });
    expect(found(verifyChain(replaced(2, stranger)))).toEqual(['otherCase', 3]);
    expect(found(verifyChain(chain, { caseId: stranger.caseId }))).toEqual(['otherCase', 1]);
    expect(found(verifyChain(chain.slice(1)))).toEqual(['gap', 1]);
    for (const junk of [null, 7, 'entry', [], {}, { ...at(2), note: 1 }])
      expect(found(verifyChain(chain.with(2, junk as never)))).toEqual(['malformed', 3]);
  });

  it('lets a journal grow after what is expected, only when told so', () => {
    const earlier = { length: 5, headHash: at(4).hash };
    expect(found(verifyChain(chain, earlier))).toEqual(['surplus', 6]);
    expect(verifyChain(chain, { ...earlier, mayHaveGrown: true }).intact).toBe(true);
    expect(found(verifyChain(chain, { length: 5, headHash: at(5).hash, mayHaveGrown: true }))).toEqual(['otherHead', 5]);
    expect(found(verifyChain(chain.slice(0, 4), { ...earlier, mayHaveGrown: true }))).toEqual(['truncated', 5]);
  });

  it('has a text in three languages for each fault', () => {
    for (const texts of Object.values(chainFaultTexts)) expect(new Set(Object.values(texts)).size).toBe(3);
    expect(sampleBody().previousHash).toBe(noPreviousHash);
  });
});

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}
