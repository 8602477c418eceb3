import type { Jurisdiction } from '@tergeu/law';
import type { Actor, CaseFile, Memory, Proceeding } from '@tergeu/procedure';

const isolating: readonly unknown[] = ['custody', 'houseArrest'];

/** What must be so for somebody to be released on such a ground (CPC 133(1), (2)); the others are for who releases to judge. */
const facts: Readonly<Record<string, (memory: Memory, file: CaseFile) => boolean>> = {
  limitReached: ({ overdueAt }) => overdueAt !== undefined,
  prosecutorRefused: ({ answer }) => answer === 'refused',
  measureWithoutIsolation: ({ personId }, { proceedings }) =>
    Object.values(proceedings).some(
      ({ machine, state, memory }) =>
        machine === 'restraint' && state === 'inForce' && memory['personId'] === personId && !isolating.includes(memory['kind']),
    ),
};

/** A release on a ground that is not so, or by a facility on a ground that is not its own: a second opinion. */
export function releasedWrongly(
  step: string,
  { machine, memory }: Proceeding,
  file: CaseFile,
  by: Actor,
  jurisdiction: Jurisdiction,
): string | null {
  if (`${machine}.${step}` !== 'detention.release') return null;
  const ground = String(memory['releaseGround']);
  if (!(facts[ground]?.(memory, file) ?? true)) return `released on "${ground}", which is not so`;
  const isItsOwn = by.role !== 'facilityOfficer' || jurisdiction !== 'kz' || ground === 'limitReached';
  return isItsOwn ? null : `released by the facility on "${ground}"`;
}
