import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { CaseFileView, CaseSummary } from '@tergeu/contracts';
import { caseStanding } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { MayRead, narrowedFor } from '../access';
import { Directory, type DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { SystemTime } from '../kernel/time/system-time';
import { CaseFileRepository, type HeldCaseFile } from './case-file.repository';
import { ListCaseFiles } from './list-case-files';
import { SubmitCommand } from './submit-command';
import { summaryAsRead } from './summary-as-read';
import { clockViews, proceedingView } from './views';

/** Opens a case file for a reader and logs that he did. */
@Injectable()
export class ReadCaseFile {
  private readonly log = new Logger('CaseFile');

  constructor(
    private readonly files: CaseFileRepository,
    private readonly submitCommand: SubmitCommand,
    private readonly summaries: ListCaseFiles,
    private readonly directory: Directory,
    private readonly mayRead: MayRead,
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async read(official: DirectoryEntry, caseId: string): Promise<CaseFileView> {
    await this.submitCommand.fireDueClocks(caseId);
    const held = await this.files.load(caseId);
    const summary = held.sequence > 0 ? await this.summaries.one(caseId) : undefined;
    if (!summary) throw new ProblemException(404, 'unknown', 'There is no such case file.');
    this.mayRead.check(official, held.file);
    await this.data
      .query('INSERT INTO reading (id, case_id, official_id, read_at) VALUES ($1, $2, $3, $4)', [
        uuidv7(),
        caseId,
        official.id,
        this.time.now(),
      ])
      .catch((error: unknown) => {
        this.log.error(`A reading could not be logged, so the file stays closed: ${String(error)}`);
        throw error;
      });
    const narrowed = narrowedFor(official, held.file);
    if (!narrowed) return { ...summary, ...this.contents(held) };
    // Place and head of the chain would count what is not shown.
    const head = narrowed.isWhole ? held : { sequence: 0, headHash: '' };
    return { ...summaryAsRead(summary, narrowed), ...this.contents({ ...head, file: narrowed.file }), version: narrowed.version };
  }

  private contents({ file, sequence, headHash }: HeldCaseFile): Omit<CaseFileView, Exclude<keyof CaseSummary, 'version'>> {
    const proceedings = Object.values(file.proceedings);
    const standing = caseStanding(file);
    return {
      version: file.version,
      sequence,
      headHash,
      proceedings: proceedings.map((one) => proceedingView(one, file)),
      clocks: proceedings.flatMap(clockViews).sort((a, b) => a.dueAt.localeCompare(b.dueAt)),
      team: (standing.team ?? []).map((member) => member.id),
      supervisorIds: [...(standing.supervisorIds ?? [])],
      groupLeaderId: standing.groupLeaderId ?? null,
      officials: this.officialsIn(proceedings.map((one) => one.memory)),
    };
  }

  /** Names of everybody whom the memories mention by id. */
  private officialsIn(memories: readonly unknown[]): CaseFileView['officials'] {
    const text = JSON.stringify(memories);
    const ids = new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []);
    return Object.fromEntries(
      [...ids].flatMap((id) => {
        const found = this.directory.find(id);
        return found ? [[id, { name: found.name, role: found.role }]] : [];
      }),
    );
  }
}
