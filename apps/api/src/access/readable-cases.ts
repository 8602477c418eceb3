import type { DirectoryEntry } from '../identity';

/** SQL fragment over `case_register r` that holds for the cases which the official may read; `next` numbers the parameters. */
export interface ReadableCases {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The same rule as `MayRead`, as a filter of lists; ends in *nobody*. */
export function readableCases({ id, role, bodyId, city }: DirectoryEntry, next: number): ReadableCases {
  const near = city === null ? { sql: 'true', values: [] } : { sql: `r.city = $${next}`, values: [city] };
  switch (role) {
    case 'auditor':
    case 'internalSecurity':
      return { sql: 'true', values: [] };
    case 'prosecutor':
      if (city === null) return near;
      return {
        sql: `(r.city = $${next} OR r.group_leader_id = $${next + 1}
          OR EXISTS (SELECT 1 FROM case_supervision s WHERE s.case_id = r.case_id AND s.id = $${next + 1}))`,
        values: [city, id],
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
