import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { RadarView, StuckView } from '@tergeu/contracts';
import { citiesServed } from '@tergeu/law';
import type { Mend, Reason } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { articleView, commandText } from '../case-file';
import { Directory, type DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';

interface RunRow {
  readonly id: string;
  readonly started_at: Date;
  readonly finished_at: Date;
  readonly cases: number;
  readonly stuck: number;
}

interface FindingRow {
  readonly case_id: string;
  readonly number: string;
  readonly city: string;
  readonly proceeding_id: string;
  readonly machine: string;
  readonly title: string;
  readonly why: StuckView['why'];
  readonly due_at: Date | null;
  readonly due_key: string;
  readonly reasons: readonly Pick<Reason, 'text' | 'safeguard' | 'article'>[];
  readonly mends: readonly Mend[];
}

/** The last finished look, the nearest limit first; a prosecutor sees the cities that he serves. */
@Injectable()
export class ReadRadar {
  constructor(
    private readonly directory: Directory,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async read(official: DirectoryEntry, { cursor, limit }: { cursor?: string; limit: number }): Promise<RadarView> {
    const [run]: RunRow[] = await this.data.query('SELECT * FROM radar_run ORDER BY finished_at DESC, id DESC LIMIT 1');
    if (!run) return { run: null, items: [], nextCursor: null };
    const rows: FindingRow[] = await this.data.query(
      `SELECT f.*, r.number, coalesce(f.due_at, 'infinity')::text AS due_key
       FROM radar_finding f JOIN case_register r ON r.case_id = f.case_id
       WHERE f.run_id = $1 AND ($2::text[] IS NULL OR f.city = ANY($2))
         AND ($3::timestamptz IS NULL OR (coalesce(f.due_at, 'infinity'), f.case_id, f.proceeding_id) > ($3::timestamptz, $4::uuid, $5::uuid))
       ORDER BY coalesce(f.due_at, 'infinity'), f.case_id, f.proceeding_id LIMIT $6`,
      [
        run.id,
        official.role === 'prosecutor' ? citiesServed(official) : null,
        ...(readCursor(cursor, 'instant', 'id', 'id') ?? [null, null, null]),
        limit + 1,
      ],
    );
    const page = pageFrom(
      rows,
      limit,
      (row) => this.view(row, official),
      (row) => [row.due_key, row.case_id, row.proceeding_id],
    );
    const { started_at, finished_at, cases, stuck } = run;
    return { run: { startedAt: started_at.toISOString(), finishedAt: finished_at.toISOString(), cases, stuck }, ...page };
  }

  private view(row: FindingRow, { role }: DirectoryEntry): StuckView {
    return {
      caseId: row.case_id,
      caseNumber: row.number,
      city: row.city,
      proceedingId: row.proceeding_id,
      machine: row.machine,
      // The title of a complaint is its author: no matter of administration.
      title: role === 'administrator' && row.machine === 'complaint' ? '' : row.title,
      why: row.why,
      dueAt: row.due_at?.toISOString() ?? null,
      reasons: row.reasons.map(({ text, safeguard, article }) => ({
        text,
        safeguard,
        article: article === null ? null : articleView(article),
      })),
      mends: row.mends.map(({ machine, command, officialIds }) => ({
        text: commandText(machine, command)!,
        by: officialIds.map((id) => ({ id, name: this.directory.nameOf(id), role: this.directory.find(id)?.role ?? '' })),
      })),
    };
  }
}
