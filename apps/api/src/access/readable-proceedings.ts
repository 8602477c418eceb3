import type { DirectoryEntry } from '../identity';
import type { ReadableCases } from './readable-cases';

/** Where a list has the machine and the id of a proceeding; its case is `r`, of the register. */
export interface ProceedingColumns {
  readonly machine: string;
  readonly id: string;
}

/**
 * SQL fragment that holds for the proceedings whose content an official may read, in cases that he may read: the same rule as
 * `narrowedFor` (`officeSights`), as a filter of lists, searches and counts; `next` numbers the parameters. What is told in outline
 * only is not found by what it says.
 */
export function readableProceedings(official: DirectoryEntry, { machine, id }: ProceedingColumns, next: number): ReadableCases {
  const { role, bodyId } = official;
  const mine = `$${next}::uuid`;
  switch (role) {
    case 'auditor':
    case 'internalSecurity':
    case 'counsel':
      // Counsel's lists have a rule of their own.
      return { sql: 'true', values: [] };
    case 'prosecutor':
      return {
        sql: `(${machine} <> 'complaint' OR r.group_leader_id IS DISTINCT FROM ${mine} OR EXISTS (SELECT 1 FROM complaint k
          WHERE k.case_id = r.case_id AND k.id = ${id} AND ${mine} IN (k.checker_id, k.reviewer_id)))`,
        values: [official.id],
      };
    case 'investigator':
    case 'investigatingJudge':
    case 'administrator':
      return { sql: `${machine} <> 'complaint'`, values: [] };
    case 'medic':
      return { sql: ofPersons({ machine, id }, examined, ['restraint', 'detention']), values: [] };
    case 'facilityOfficer':
      return { sql: ofPersons({ machine, id }, held(mine), ['restraint', 'detention', 'defence', 'appeal'], mine), values: [bodyId] };
    default:
      return role satisfies never;
  }
}

/** Is that person examined in the case? */
const examined = (person: string): string =>
  `EXISTS (SELECT 1 FROM medical_examination m WHERE m.case_id = r.case_id AND m.person_id = ${person})`;

const isHere = (row: string, body: string): string =>
  `(${row}.facility_id = ${body} OR (${row}.facility_id IS NULL AND ${row}.released_at IS NULL AND ${row}.remanded_at IS NULL))`;

/** Is that person held in the facility, or to be taken into one, or in custody by a court's order? */
const held =
  (body: string) =>
  (person: string): string =>
    `(EXISTS (SELECT 1 FROM detention h WHERE h.case_id = r.case_id AND h.person_id = ${person} AND ${isHere('h', body)})
      OR EXISTS (SELECT 1 FROM restraint h WHERE h.case_id = r.case_id AND h.person_id = ${person} AND h.kind = 'custody'
        AND h.in_force_at IS NOT NULL AND h.ended_at IS NULL))`;

type OfPerson = 'restraint' | 'detention' | 'defence' | 'appeal';

function ofPersons(
  { machine, id }: ProceedingColumns,
  concerns: (person: string) => string,
  of: readonly OfPerson[],
  body?: string,
): string {
  const also: Readonly<Record<OfPerson, string>> = {
    restraint: 'AND x.in_force_at IS NOT NULL',
    detention: body === undefined ? '' : `AND ${isHere('x', body)}`,
    defence: '',
    appeal: '',
  };
  const tables = [['medical-examination', 'medical_examination', ''], ...of.map((name) => [name, name, also[name]])] as const;
  return `(${machine} = 'case' OR (${machine} = 'person' AND ${concerns(id)}) ${tables
    .map(
      ([name, table, more]) => `OR (${machine} = '${name}' AND EXISTS (SELECT 1 FROM ${table} x
        WHERE x.case_id = r.case_id AND x.id = ${id} ${more} AND ${concerns('x.person_id')}))`,
    )
    .join(' ')})`;
}

/**
 * The same rule, as far as the kind of proceeding alone says it: what is summed up over all that a list shows must not cost a look
 * at each proceeding. Null: all kinds.
 */
export function machinesRead({ role }: Pick<DirectoryEntry, 'role'>): ((machine: string) => string) | null {
  switch (role) {
    case 'investigator':
    case 'investigatingJudge':
      return (machine) => `${machine} <> 'complaint'`;
    case 'medic':
      return (machine) => `${machine} IN ('medical-examination', 'detention', 'restraint')`;
    case 'facilityOfficer':
      return (machine) => `${machine} IN ('medical-examination', 'detention', 'restraint', 'defence', 'appeal')`;
    default:
      return null;
  }
}
