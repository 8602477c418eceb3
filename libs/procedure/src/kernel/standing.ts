import { isOfRank, serves, type Instant, type ProsecutorRank, type Role } from '@tergeu/law';
import type { Actor, CaseFile, Memory, Official, Proceeding, Tier } from './case-file';

/**
 * Where somebody stands towards a case.
 * - `anywhere`: the role is enough
 * - `locality`: works for a body of the case's city (or of the whole country)
 * - `team`: member of the investigating team
 * - `leadsGroup`: special prosecutor who heads the interagency group (CPC 194(3), 195(5)); acts in tier 1
 * - `supervises`: supervising prosecutor of the case
 * - `facility`: works at the facility that holds the person
 * - `counsel`: admitted counsel of the person concerned
 * - `named`: named in the proceeding as the one who must act (memory.assigneeId)
 * - `internalChecker`: officer of internal security whom the prosecutor asked to check (memory.internalOfficerId)
 * - `sameBody`: works for the body that has the case
 * - `regionalRank`, `generalRank`: works for an office of that rank, or a superior one, that is competent in the case's city
 */
export type Standing =
  | 'anywhere'
  | 'locality'
  | 'team'
  | 'leadsGroup'
  | 'supervises'
  | 'facility'
  | 'counsel'
  | 'named'
  | 'internalChecker'
  | 'sameBody'
  | 'regionalRank'
  | 'generalRank';

/** Standings that ask for a rank. */
const rankAsked: Readonly<Partial<Record<Standing, ProsecutorRank>>> = { regionalRank: 'regional', generalRank: 'general' };

/** The rank that a permission asks for, or null. */
export const rankAskedBy = ({ standing }: Permission): ProsecutorRank | null => rankAsked[standing] ?? null;

/** Who may give a command: a row of the one policy table. */
export interface Permission {
  readonly role: Role | 'clock';
  readonly standing: Standing;
  readonly tier: Tier;
}

const may = (role: Role | 'clock', standing: Standing, tier: Tier): Permission => ({ role, standing, tier });

/** The rows in use. `investigators` includes the special prosecutor who leads the group, as CPC 195(5) does. */
export const by = {
  investigators: [may('investigator', 'team', 1), may('prosecutor', 'leadsGroup', 1)],
  anyInvestigator: [may('investigator', 'locality', 1)],
  /** Stands for the head of the investigation unit (CPC 59): the product knows no office of its own for him yet. */
  investigatorOfBody: [may('investigator', 'sameBody', 1)],
  supervisingProsecutor: [may('prosecutor', 'supervises', 2)],
  /** A step that the Code gives to a superior office; the case need not be under his supervision. */
  regionalProsecutor: [may('prosecutor', 'regionalRank', 2)],
  generalProsecutor: [may('prosecutor', 'generalRank', 2)],
  prosecutorOfLocality: [may('prosecutor', 'locality', 2)],
  namedProsecutor: [may('prosecutor', 'named', 2)],
  judge: [may('investigatingJudge', 'locality', 3)],
  medic: [may('medic', 'locality', 0)],
  facilityOfficer: [may('facilityOfficer', 'facility', 0)],
  /** Before a person is placed, any facility of the city may take him in. */
  facilityInCity: [may('facilityOfficer', 'locality', 0)],
  /** Who releases: the case holder, the prosecutor, and the head of the facility by own resolution (CPC 133). */
  whoReleases: [
    may('investigator', 'team', 1),
    may('prosecutor', 'leadsGroup', 1),
    may('prosecutor', 'supervises', 2),
    may('facilityOfficer', 'facility', 0),
  ],
  anyFacilityOfficer: [may('facilityOfficer', 'locality', 0)],
  counsel: [may('counsel', 'counsel', 0)],
  namedCounsel: [may('counsel', 'named', 0)],
  anyCounsel: [may('counsel', 'anywhere', 0)],
  internalSecurity: [may('internalSecurity', 'anywhere', 0)],
  namedInternalSecurity: [may('internalSecurity', 'named', 0)],
  internalChecker: [may('internalSecurity', 'internalChecker', 0)],
  /** One's own word; it is no act in a tier. */
  whoMayRecuse: [
    may('investigator', 'locality', 0),
    may('prosecutor', 'locality', 0),
    may('investigatingJudge', 'locality', 0),
    may('internalSecurity', 'anywhere', 0),
  ],
  clock: [may('clock', 'anywhere', 0)],
} as const satisfies Record<string, readonly Permission[]>;

/** What the `case` proceeding remembers of who works on it. */
export interface CaseStanding extends Memory {
  readonly city?: string;
  readonly bodyId?: string;
  readonly groupId?: string | null;
  readonly groupLeaderId?: string | null;
  readonly team?: readonly { readonly id: string; readonly unitId: string | null; readonly bodyId: string }[];
  readonly supervisorIds?: readonly string[];
  /** Who has supervised the case, and from when until when. */
  readonly supervision?: readonly { readonly id: string; readonly since: Instant; readonly until: Instant | null }[];
}

/** The case's own proceeding has the case's id. */
export function caseStanding(file: CaseFile): CaseStanding {
  return (file.proceedings[file.id]?.memory ?? {}) as CaseStanding;
}

/** Memory keys by which a proceeding points at its person, facility and named official. */
interface Pointers extends Memory {
  readonly personId?: string;
  readonly facilityId?: string;
  readonly assigneeId?: string;
  readonly internalOfficerId?: string;
}

/** Does this official stand where the permission asks? `proceeding` is undefined while it is being opened. */
export function stands(permission: Permission, actor: Actor | Official, file: CaseFile, pointers: Pointers): boolean {
  if (permission.role !== actor.role) return false;
  const standing = caseStanding(file);
  switch (permission.standing) {
    case 'anywhere':
      return true;
    case 'locality':
      return standing.city === undefined || serves(actor, standing.city);
    case 'regionalRank':
      return isOfRank(actor, 'regional') && (standing.city === undefined || serves(actor, standing.city));
    case 'generalRank':
      return isOfRank(actor, 'general');
    case 'sameBody':
      return standing.bodyId === undefined || standing.bodyId === actor.bodyId;
    case 'team':
      return standing.team?.some((member) => member.id === actor.id) ?? false;
    case 'leadsGroup':
      return standing.groupLeaderId === actor.id;
    case 'supervises':
      return standing.supervisorIds?.includes(actor.id) ?? false;
    case 'facility':
      return pointers.facilityId === actor.bodyId;
    case 'named':
      return pointers.assigneeId === actor.id;
    case 'internalChecker':
      return pointers.internalOfficerId === actor.id;
    case 'counsel':
      return isCounselOf(file, actor.id, pointers.personId);
    default:
      return permission.standing satisfies never;
  }
}

/** Admitted and not replaced, for that person. */
export function isCounselOf(file: CaseFile, officialId: string, personId: string | undefined): boolean {
  return Object.values(file.proceedings).some((proceeding: Proceeding) => {
    const memory = proceeding.memory as Memory & { counselId?: string; personId?: string };
    return proceeding.machine === 'defence' && memory.counselId === officialId && memory.personId === personId;
  });
}
