import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type {
  Page,
  SupposableView,
  WhatIfFindingView,
  WhatIfGroupView,
  WhatIfRequest,
  WhatIfResultView,
  WhatIfRunView,
} from '@tergeu/contracts';
import { isLimit, lawOf, t, valueOf, type Limit } from '@tergeu/law';
import { procedures } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { commandText, reasonOnRecord } from '../case-file';
import { Directory } from '../identity';
import { pageFrom, readCursor } from '../kernel/http/cursor';
import { ProblemException } from '../kernel/http/problem';
import { SETTINGS, type Settings } from '../kernel/settings';
import { SystemTime } from '../kernel/time/system-time';
import { RunWhatIf } from './run-what-if';
import { limitParameters, supposing, type Supposition } from './suppose';

interface RunRow {
  readonly id: string;
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly asked_key: string;
  readonly suppositions: readonly Supposition[];
  readonly case_id: string | null;
  readonly done: number;
  readonly cases: number;
  readonly finished_at: Date | null;
  readonly entries: number;
  readonly refused: number;
  readonly limits: number;
  readonly not_replayed: number;
}

interface GroupRow {
  readonly group_key: string;
  readonly kind: WhatIfGroupView['kind'];
  readonly machine: string;
  readonly name: string;
  readonly detail: string;
  readonly count: number;
}

interface FindingRow {
  readonly number: number;
  readonly case_id: string;
  readonly case_number: string | null;
  readonly proceeding_id: string;
  readonly sequence: number | null;
  readonly at: Date;
}

const profileTitle = t('Заң бейіні', 'Профиль закона', 'Profile of the law');

/** Questions of what would have been under another law, and their answers. */
@Injectable()
export class AskWhatIf {
  constructor(
    private readonly runs: RunWhatIf,
    private readonly directory: Directory,
    private readonly time: SystemTime,
    @Inject(SETTINGS) private readonly settings: Settings,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  /** Limits of time with the value in force today. */
  supposable(): SupposableView[] {
    const law = lawOf(this.settings.lawProfile, this.time.now().slice(0, 10));
    return limitParameters().flatMap(({ machine, parameter }) => {
      const value = valueOf(parameter, law);
      return isLimit(value) ? [{ id: parameter.id, machine, title: parameter.title, value: durationOf(value) }] : [];
    });
  }

  async ask(officialId: string, { suppositions, caseId }: WhatIfRequest): Promise<WhatIfRunView> {
    checked(suppositions);
    const [{ cases }] = (await this.data.query('SELECT count(*)::int AS cases FROM case_file WHERE $1::uuid IS NULL OR case_id = $1', [
      caseId ?? null,
    ])) as [{ cases: number }];
    if (caseId !== undefined && cases === 0) throw new ProblemException(404, 'unknown', 'There is no such case file.');
    // Asked again while the answer is being worked out: the same question.
    const [asked]: { id: string }[] = await this.data.query(
      `INSERT INTO what_if_run (id, asked_by, asked_at, suppositions, case_id, cases)
       SELECT $1, $2, $3, $4, $5, $6 WHERE NOT EXISTS (SELECT 1 FROM what_if_run
         WHERE finished_at IS NULL AND suppositions = $4::jsonb AND case_id IS NOT DISTINCT FROM $5::uuid)
       RETURNING id`,
      [uuidv7(), officialId, this.time.now(), JSON.stringify(suppositions), caseId ?? null, cases],
    );
    const id = asked?.id ?? (await this.unanswered(suppositions, caseId ?? null));
    void this.runs.answerAll();
    return this.view(await this.row(id));
  }

  private async unanswered(suppositions: readonly Supposition[], caseId: string | null): Promise<string> {
    const [row]: { id: string }[] = await this.data.query(
      'SELECT id FROM what_if_run WHERE suppositions = $1::jsonb AND case_id IS NOT DISTINCT FROM $2::uuid ORDER BY asked_at DESC LIMIT 1',
      [JSON.stringify(suppositions), caseId],
    );
    return row!.id;
  }

  async list({ cursor, limit }: { cursor?: string; limit: number }): Promise<Page<WhatIfRunView>> {
    const rows: RunRow[] = await this.data.query(
      `SELECT *, asked_at::text AS asked_key FROM what_if_run
       WHERE $1::timestamptz IS NULL OR (asked_at, id) < ($1::timestamptz, $2::uuid) ORDER BY asked_at DESC, id DESC LIMIT $3`,
      [...(readCursor(cursor, 'instant', 'id') ?? [null, null]), limit + 1],
    );
    return pageFrom(
      rows,
      limit,
      (row) => this.view(row),
      (row) => [row.asked_key, row.id],
    );
  }

  async read(id: string): Promise<WhatIfResultView> {
    const row = await this.row(id);
    const groups: GroupRow[] = await this.data.query(
      `SELECT group_key, kind, machine, name, detail, count(*)::int AS count FROM what_if_finding WHERE run_id = $1
       GROUP BY group_key, kind, machine, name, detail ORDER BY kind DESC, count DESC, group_key`,
      [id],
    );
    return { ...this.view(row), groups: groups.map(groupView) };
  }

  async findings(
    id: string,
    { group, cursor, limit }: { group: string; cursor?: string; limit: number },
  ): Promise<Page<WhatIfFindingView>> {
    await this.row(id);
    const rows: FindingRow[] = await this.data.query(
      `SELECT f.number, f.case_id, r.number AS case_number, f.proceeding_id, f.sequence, f.at
       FROM what_if_finding f LEFT JOIN case_register r ON r.case_id = f.case_id
       WHERE f.run_id = $1 AND f.group_key = $2 AND f.number > $3 ORDER BY f.number LIMIT $4`,
      [id, group, ...(readCursor(cursor, 'count') ?? [0]), limit + 1],
    );
    return pageFrom(rows, limit, findingView, ({ number }) => [number]);
  }

  private async row(id: string): Promise<RunRow> {
    const [row]: RunRow[] = await this.data.query('SELECT * FROM what_if_run WHERE id = $1', [id]);
    if (!row) throw new ProblemException(404, 'unknown', 'Nobody has asked this.');
    return row;
  }

  private view(row: RunRow): WhatIfRunView {
    return {
      id: row.id,
      askedBy: this.directory.nameOf(row.asked_by),
      askedAt: row.asked_at.toISOString(),
      suppositions: row.suppositions.map(({ id, value }) => ({ id, value, title: titleOf(id) })),
      caseId: row.case_id,
      done: row.done,
      cases: row.cases,
      finishedAt: row.finished_at?.toISOString() ?? null,
      entries: row.entries,
      refused: row.refused,
      limits: row.limits,
      notReplayed: row.not_replayed,
    };
  }
}

/** Each supposition that makes no sense is named. */
function checked(suppositions: readonly Supposition[]): void {
  const errors = suppositions.flatMap((one, index) => {
    try {
      supposing([one]);
      return [];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return [{ pointer: `/suppositions/${index}`, detail: error.message }];
    }
  });
  if (errors.length > 0) throw new ProblemException(400, 'malformed', 'A supposition makes no sense.', { errors });
}

const titleOf = (id: string) => limitParameters().find(({ parameter }) => parameter.id === id)?.parameter.title ?? profileTitle;

const letters = { months: 'M', days: 'D', workingDays: 'D', hours: 'H', minutes: 'M' } as const;
const durationOf = ({ amount, unit }: Limit): string => `P${unit === 'hours' || unit === 'minutes' ? 'T' : ''}${amount}${letters[unit]}`;

function groupView({ group_key: key, kind, machine, name, detail, count }: GroupRow): WhatIfGroupView {
  const [was = null, wouldBe = null] = kind === 'limit' ? detail.split('>') : [];
  return {
    key,
    kind,
    machine,
    name,
    text: (kind === 'limit' ? procedures[machine]?.texts.clocks[name] : commandText(machine, name)) ?? { kk: name, ru: name, en: name },
    reasons: kind === 'limit' ? [] : detail.split(',').map((condition) => reasonOnRecord(machine, { condition, safeguard: null }).text),
    was,
    wouldBe,
    count,
  };
}

const findingView = (row: FindingRow): WhatIfFindingView => ({
  number: row.number,
  caseId: row.case_id,
  caseNumber: row.case_number ?? row.case_id,
  proceedingId: row.proceeding_id,
  sequence: row.sequence,
  at: row.at.toISOString(),
});
