import type { AnyMachineSnapshot } from 'xstate';
import type { Instant, ProsecutorRank } from '@tergeu/law';
import type { CaseFile, Json, Proceeding } from './case-file';
import type { ProcedureDefinition, StateMeta } from './definition';
import { limitsOwed } from './owed';
import { caseStanding, rankAskedBy, type Permission } from './standing';

/** Somebody is expected to act: one row of the inboxes. Null = anybody of that kind. */
export interface WorkItem {
  readonly slot: string;
  readonly role: string;
  readonly officialId: string | null;
  readonly bodyId: string | null;
  readonly city: string | null;
  /** The rank of prosecutor that is needed at least; null = any. */
  readonly rank: ProsecutorRank | null;
  readonly since: Instant;
  /** The end of the nearest limit owed: of one that runs, or that was missed and whose act is still to be done. */
  readonly dueAt: Instant | null;
}

/** Who is expected to act on a proceeding now, from the `waitsFor` of its active states. */
export function workOf(
  definition: ProcedureDefinition,
  proceeding: Proceeding,
  snapshot: AnyMachineSnapshot,
  file: CaseFile,
): readonly WorkItem[] {
  const owed = limitsOwed(definition, proceeding, snapshot);
  return Object.entries(snapshot.getMeta() as Record<string, StateMeta | undefined>).flatMap(([node, meta]) =>
    (meta?.waitsFor ?? []).flatMap((permission, index) =>
      addressees(permission, proceeding, file).map((address, copy) => ({
        slot: `${node.slice(definition.name.length + 1)}#${index}.${copy}`,
        role: permission.role,
        ...address,
        rank: rankAskedBy(permission),
        since: proceeding.changedAt,
        dueAt: owed.find(({ roles }) => roles?.includes(permission.role) ?? true)?.clock.dueAt ?? null,
      })),
    ),
  );
}

interface Address {
  readonly officialId: string | null;
  readonly bodyId: string | null;
  readonly city: string | null;
}

const nobody: Address = { officialId: null, bodyId: null, city: null };
const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

function addressees(permission: Permission, proceeding: Proceeding, file: CaseFile): readonly Address[] {
  const standing = caseStanding(file);
  switch (permission.standing) {
    case 'anywhere':
      return [nobody];
    case 'locality':
    case 'regionalRank':
    case 'generalRank':
      return [{ ...nobody, city: standing.city ?? null }];
    case 'sameBody':
      return [{ ...nobody, bodyId: standing.bodyId ?? null }];
    case 'facility':
      return [{ ...nobody, bodyId: text(proceeding.memory['facilityId']) }];
    case 'named':
      return [{ ...nobody, officialId: text(proceeding.memory['assigneeId']) }];
    case 'internalChecker':
      return [{ ...nobody, officialId: text(proceeding.memory['internalOfficerId']) }];
    case 'leadsGroup':
      return standing.groupLeaderId ? [{ ...nobody, officialId: standing.groupLeaderId }] : [];
    case 'team':
      return (standing.team ?? []).map((member) => ({ ...nobody, officialId: member.id }));
    case 'supervises':
      return (standing.supervisorIds ?? []).map((id) => ({ ...nobody, officialId: id }));
    case 'counsel':
      return counselOf(file, proceeding.memory['personId']).map((id) => ({ ...nobody, officialId: id }));
    default:
      return permission.standing satisfies never;
  }
}

function counselOf(file: CaseFile, personId: Json | undefined): string[] {
  return Object.values(file.proceedings)
    .filter((one) => one.machine === 'defence' && one.memory['personId'] === personId)
    .flatMap((one) => text(one.memory['counselId']) ?? []);
}
