import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { NoticeQuery, NoticeView, Page } from '@tergeu/contracts';
import { procedures, tellingOf } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { narrowedFor } from '../access';
import { articleView, CaseFileRepository } from '../case-file';
import type { DirectoryEntry } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { SystemTime } from '../kernel/time/system-time';

interface NoticeRow {
  readonly hash: string;
  readonly case_id: string;
  readonly number: string;
  readonly proceeding_id: string;
  readonly machine: string;
  readonly command: string;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly recorded_key: string;
  readonly read_at: Date | null;
}

/** Told to this counsel, in a case in which he still is somebody's counsel. */
const from = `FROM notice n
  JOIN case_register r ON r.case_id = n.case_id
  LEFT JOIN notice_receipt x ON x.case_id = n.case_id AND x.sequence = n.sequence AND x.counsel_id = n.counsel_id
  WHERE n.counsel_id = $1 AND EXISTS (SELECT 1 FROM defence d WHERE d.case_id = n.case_id AND d.counsel_id = n.counsel_id)`;

/** Counsel's inbox: filled in the statement of the step itself; an acknowledgement is a further row, never a change. */
@Injectable()
export class Notices {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async list(counsel: DirectoryEntry, { unread, caseId, cursor, limit }: NoticeQuery): Promise<Page<NoticeView>> {
    const rows: NoticeRow[] = await this.data.query(
      `SELECT n.hash, n.case_id, r.number, n.proceeding_id, n.machine, n.command, n.occurred_at, n.recorded_at,
         n.recorded_at::text AS recorded_key, x.read_at ${from}
         AND ($2::timestamptz IS NULL OR (n.recorded_at, n.hash) < ($2::timestamptz, $3::text))
         AND ($4::boolean IS NULL OR (x.read_at IS NULL) = $4) AND ($5::uuid IS NULL OR n.case_id = $5)
       ORDER BY n.recorded_at DESC, n.hash DESC LIMIT $6`,
      [
        counsel.id,
        ...(readCursor(cursor, 'instant', 'text') ?? [null, null]),
        unread === undefined ? null : unread === 'true',
        caseId ?? null,
        limit + 1,
      ],
    );
    const page = pageFrom(
      rows,
      limit,
      (row) => row,
      (row) => [row.recorded_key, row.hash],
    );
    const items = await Promise.all(page.items.map((row) => this.view(counsel, row)));
    return { items: items.flatMap((one) => one ?? []), nextCursor: page.nextCursor };
  }

  async acknowledge(counsel: DirectoryEntry, hashes: readonly string[]): Promise<{ acknowledged: number }> {
    const rows: unknown[] = await this.data.query(
      `INSERT INTO notice_receipt (case_id, sequence, counsel_id, read_at)
       SELECT n.case_id, n.sequence, n.counsel_id, $3 ${from} AND n.hash = ANY ($2::text[]) AND x.read_at IS NULL
       ON CONFLICT DO NOTHING RETURNING sequence`,
      [counsel.id, hashes, this.time.now()],
    );
    return { acknowledged: rows.length };
  }

  /** Unread ones of a case and its proceedings that the reader sees. */
  async unread(counsel: DirectoryEntry, caseId: string): Promise<number> {
    const rows: { total: number }[] = await this.data.query(
      `SELECT count(*)::int AS total ${from} AND n.case_id = $2 AND x.read_at IS NULL`,
      [counsel.id, caseId],
    );
    return rows[0]!.total;
  }

  /** Of a proceeding that he no longer sees, only that he was told of it then. */
  private async view(counsel: DirectoryEntry, row: NoticeRow): Promise<NoticeView | undefined> {
    const telling = tellingOf(row.machine, row.command);
    const { file } = narrowedFor(counsel, (await this.files.load(row.case_id)).file)!;
    const one = file.proceedings[row.proceeding_id];
    if (!telling) return undefined;
    return {
      id: row.hash,
      caseId: row.case_id,
      caseNumber: row.number,
      proceedingId: one?.id ?? null,
      machine: row.machine,
      title: one ? procedures[one.machine]!.title(one.memory, file) : '',
      text: telling.text,
      article: articleView(telling.article),
      certainty: telling.certainty,
      occurredAt: row.occurred_at.toISOString(),
      recordedAt: row.recorded_at.toISOString(),
      readAt: row.read_at?.toISOString() ?? null,
    };
  }
}
