import type { CaseFile, Memory, Official } from './case-file';
import { snapshotOf, type Procedures } from './decide';
import type { StateMeta } from './definition';
import { caseStanding, isCounselOf, stands } from './standing';

/**
 * In what capacity an official takes part in a case.
 * - `leader`, `team`, `supervisor`, `counsel`: as the case itself says
 * - `custody`: his facility holds a person of the case
 * - `named`: a proceeding names him as the one who acts or checks
 * - `queue`: something in the case waits for his office, so it stands in his own queue
 */
export type PartInCase = 'leader' | 'team' | 'supervisor' | 'counsel' | 'custody' | 'named' | 'queue';

interface Holding extends Memory {
  readonly facilityId?: string | null;
  readonly assigneeId?: string;
  readonly checkerId?: string;
  readonly reviewerId?: string;
  readonly internalOfficerId?: string;
}

/** The capacity in which the official takes part as the file stands, the nearest first; null = in none. */
export function partInCase(procedures: Procedures, file: CaseFile, official: Official): PartInCase | null {
  const { groupLeaderId, team, supervisorIds } = caseStanding(file);
  if (groupLeaderId === official.id) return 'leader';
  if (team?.some(({ id }) => id === official.id)) return 'team';
  if (supervisorIds?.includes(official.id)) return 'supervisor';
  const all = Object.values(file.proceedings);
  if (official.role === 'counsel') return all.some(({ id }) => isCounselOf(file, official.id, id)) ? 'counsel' : null;
  const memories = all.filter(({ done }) => !done).map(({ memory }) => memory as Holding);
  if (official.role === 'facilityOfficer' && memories.some(({ facilityId }) => facilityId === official.bodyId)) return 'custody';
  const names = memories.flatMap((one) => [one.assigneeId, one.checkerId, one.reviewerId, one.internalOfficerId]);
  if (names.includes(official.id)) return 'named';
  return waitsFor(procedures, file, official) ? 'queue' : null;
}

function waitsFor(procedures: Procedures, file: CaseFile, official: Official): boolean {
  return Object.values(file.proceedings).some((one) => {
    const definition = procedures[one.machine];
    if (!definition || one.done) return false;
    const metas = Object.values(snapshotOf(definition, one).getMeta() as Record<string, StateMeta | undefined>);
    return metas.some((meta) => meta?.waitsFor?.some((permission) => stands(permission, official, file, one.memory)));
  });
}
