import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { partInCase, procedures } from '@tergeu/procedure';
import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { MayRead, narrowedFor } from '../access';
import type { DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { SystemTime } from '../kernel/time/system-time';
import { CaseFileRepository, type HeldCaseFile } from './case-file.repository';
import { CaseHistories, type CaseHistory } from './case-history';
import { historyAsRead } from './history-as-read';
import type { CaseFile } from './procedure-types';
import { SubmitCommand } from './submit-command';

/** So long a reading that is on record covers what its reader opens in the same file. */
export const sittingMinutes = 15;
const minute = 60_000;
/** Readings known to be on record; what is forgotten here is asked of the database. */
const mostSittings = 10_000;

/** The door to everything that is read of one case: whoever may not read the file as it is now reads nothing of its past. */
@Injectable()
export class OpenForReading {
  private readonly log = new Logger('CaseFile');
  private readonly sittings = new LRUCache<string, number>({ max: mostSittings });

  constructor(
    private readonly files: CaseFileRepository,
    private readonly submitCommand: SubmitCommand,
    private readonly histories: CaseHistories,
    private readonly mayRead: MayRead,
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  /** The file as it is, with clocks that ran out recorded first; the reading is on record, or the file stays closed. */
  async file(official: DirectoryEntry, caseId: string): Promise<HeldCaseFile> {
    const held = await this.checked(official, caseId);
    await this.record(official, held.file);
    return held;
  }

  /** Its life, folded from the journal; a reading like any other. */
  async history(official: DirectoryEntry, caseId: string): Promise<CaseHistory> {
    const { file, sequence } = await this.file(official, caseId);
    const history = await this.histories.of(caseId, sequence);
    const narrowed = narrowedFor(official, file);
    return narrowed && !narrowed.isWhole ? historyAsRead(history, official.id, narrowed) : history;
  }

  /**
   * Whichever part of the file is opened (the file, its journal, history, documents, a past moment, a decision's sight, counsel's
   * mirror), the reading goes on record. What the same official reads on in the same file within `sittingMinutes` of that
   * record is the same reading: turning pages and sliding through moments is one sitting, and is not told twice. It says in what
   * capacity he took part in the case then.
   */
  private async record(official: DirectoryEntry, file: CaseFile): Promise<void> {
    const now = this.time.nowMs();
    const key = `${official.id} ${file.id}`;
    const known = this.sittings.get(key);
    if (known !== undefined && known <= now && now - known < sittingMinutes * minute) return;
    const part = partInCase(procedures, file, official);
    const reading = [uuidv7(), file.id, official.id, new Date(now).toISOString(), `${sittingMinutes} minutes`, part];
    try {
      const rows: { at: Date }[] = await this.data.query('SELECT record_reading($1, $2, $3, $4, $5, $6) AS at', reading);
      this.sittings.set(key, rows[0]!.at.getTime());
    } catch (error) {
      this.log.error(`A reading could not be logged, so the file stays closed: ${String(error)}`);
      throw error;
    }
  }

  private async checked(official: DirectoryEntry, caseId: string): Promise<HeldCaseFile> {
    await this.submitCommand.fireDueClocks(caseId);
    const held = await this.files.load(caseId);
    if (!held.file.proceedings[caseId]) throw new ProblemException(404, 'unknown', 'There is no such case file.');
    this.mayRead.check(official, held.file);
    return held;
  }
}
