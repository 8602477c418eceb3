import { citiesServed } from '@tergeu/law';
import type { DirectoryEntry } from '../identity';

/** SQL fragment over `case_register r` that holds for the cases which the official may read; `next` numbers the parameters. */
export interface ReadableCases {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The same rule as `MayRead`, as a filter of lists; ends in *nobody*. */
export function readableCases(official: DirectoryEntry, next: number): ReadableCases {
  const { id, role, bodyId } = official;
  const served = citiesServed(official);
  const near = served === null ? { sql: 'true', values: [] } : { sql: `r.city = ANY($${next}::text[])`, values: [served] };
  switch (role) {
    case 'auditor':
    case 'internalSecurity':
      return { sql: 'true', values: [] };
    case 'prosecutor':
      if (served === null) return near;
      return {
        sql: `(${near.sql} OR r.group_leader_id = $${next + 1}
          OR EXISTS (SELECT 1 FROM case_supervision s WHERE s.case_id = r.case_id AND s.id = $${next + 1}))`,
        values: [served, id],
      };
    case 'investigator':
      return {
        sql: `(r.body_id = $${next} OR EXISTS (SELECT 1 FROM case_team t WHERE t.case_id = r.case_id AND t.id = $${next + 1}))`,
        values: [bodyId, id],
      };
    case 'investigatingJudge':
    case 'medic':
    case 'facilityOfficer':
      return near;
    case 'counsel':
      return { sql: `EXISTS (SELECT 1 FROM defence d WHERE d.case_id = r.case_id AND d.counsel_id = $${next})`, values: [id] };
    case 'administrator':
      return { sql: 'false', values: [] };
    default:
      return role satisfies never;
  }
}
