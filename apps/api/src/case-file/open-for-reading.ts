import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { MayRead, narrowedFor } from '../access';
import type { DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { SystemTime } from '../kernel/time/system-time';
import { CaseFileRepository, type HeldCaseFile } from './case-file.repository';
import { CaseHistories, type CaseHistory } from './case-history';
import { historyAsRead } from './history-as-read';
import { SubmitCommand } from './submit-command';

/** So long a reading that is on record covers what its reader opens in the same file. */
export const sittingMinutes = 15;

/** The door to everything that is read of one case: whoever may not read the file as it is now reads nothing of its past. */
@Injectable()
export class OpenForReading {
  private readonly log = new Logger('CaseFile');

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
    await this.record(official, caseId);
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
   * record is the same reading: turning pages and sliding through moments is one sitting, and is not told twice.
   */
  private async record(official: DirectoryEntry, caseId: string): Promise<void> {
    const reading = [uuidv7(), caseId, official.id, this.time.now(), `${sittingMinutes} minutes`];
    await this.data.query('SELECT record_reading($1, $2, $3, $4, $5)', reading).catch((error: unknown) => {
      this.log.error(`A reading could not be logged, so the file stays closed: ${String(error)}`);
      throw error;
    });
  }

  private async checked(official: DirectoryEntry, caseId: string): Promise<HeldCaseFile> {
    await this.submitCommand.fireDueClocks(caseId);
    const held = await this.files.load(caseId);
    if (!held.file.proceedings[caseId]) throw new ProblemException(404, 'unknown', 'There is no such case file.');
    this.mayRead.check(official, held.file);
    return held;
  }
}
