import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { CustodyView } from '@tergeu/contracts';
import type { DataSource } from 'typeorm';
import type { DirectoryEntry } from '../identity';

interface HeldRow {
  readonly case_id: string;
  readonly number: string;
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly detained_at: Date;
  readonly placed_at: Date | null;
  readonly limit_at: Date;
}

const held = `SELECT d.case_id, r.number, d.id, p.name, d.state, d.detained_at, d.placed_at, d.limit_at
  FROM detention d
    JOIN case_register r ON r.case_id = d.case_id
    JOIN person p ON p.case_id = d.case_id AND p.id = d.person_id`;
/** More than a facility holds; a list that is longer is cut. */
const most = `ORDER BY d.state <> 'overdue', d.limit_at, d.id LIMIT 500`;

/**
 * Who is in a facility, and who waits in its city to be accepted; whoever must be released now on top, then the one whose limit
 * ends first.
 * Whoever is remanded is held by the court's order: no detention limit runs, and he is not listed.
 */
@Injectable()
export class ListCustody {
  constructor(@InjectDataSource() private readonly data: DataSource) {}

  async list({ bodyId, city }: DirectoryEntry): Promise<CustodyView> {
    const inside: HeldRow[] = await this.data.query(
      `${held} WHERE d.facility_id = $1 AND d.placed_at IS NOT NULL AND d.state IN ('held.custody.placed', 'overdue') ${most}`,
      [bodyId],
    );
    const atTheDoor: HeldRow[] = await this.data.query(
      `${held} WHERE d.state = 'held.custody.protocolDrawn' AND ($1::text IS NULL OR r.city = $1) ${most}`,
      [city],
    );
    return { inside: inside.map(heldView), atTheDoor: atTheDoor.map(heldView) };
  }
}

const heldView = (row: HeldRow): CustodyView['inside'][number] => ({
  caseId: row.case_id,
  caseNumber: row.number,
  proceedingId: row.id,
  personName: row.name,
  state: row.state,
  detainedAt: row.detained_at.toISOString(),
  placedAt: row.placed_at?.toISOString() ?? null,
  limitAt: row.limit_at.toISOString(),
});
