import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { concatMap, EMPTY, from, map, of, type Observable } from 'rxjs';
import type { DataSource } from 'typeorm';
import { MayRead, narrowedFor, readableCases } from '../access';
import { CaseFileChanges, CaseFileRepository, type CaseFileChange } from '../case-file';
import type { DirectoryEntry } from '../identity';

/** Whose office shows no more of a complaint than that it is registered, or of a case than certain persons. */
const narrowedOffices: readonly string[] = ['investigator', 'investigatingJudge', 'medic', 'facilityOfficer', 'administrator'];

/** To whom not everything of a file is shown, it is told that the file has changed, and not what of it. */
const forOffice = ({ role }: DirectoryEntry, change: CaseFileChange): CaseFileChange =>
  narrowedOffices.includes(role) && (change.machine === 'complaint' || role === 'medic' || role === 'facilityOfficer')
    ? { ...change, machine: 'case', proceedingId: change.caseId }
    : change;

/** Live changes, as far as their reader may see them: to counsel, that something he sees has changed, and nothing else. */
@Injectable()
export class TellChanges {
  constructor(
    private readonly changes: CaseFileChanges,
    private readonly files: CaseFileRepository,
    private readonly mayRead: MayRead,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  to(official: DirectoryEntry): Observable<CaseFileChange> {
    if (official.role !== 'counsel') return this.changes.stream.pipe(map((change) => forOffice(official, change)));
    const known = this.versionsFor(official);
    // A failure is met where it is waited for: it ends the stream, and the client asks anew.
    known.catch(() => undefined);
    return this.changes.stream.pipe(
      concatMap((change) => from(this.asRead(official, change, known)).pipe(concatMap((one) => (one ? of(one) : EMPTY)))),
    );
  }

  private async asRead(
    official: DirectoryEntry,
    { caseId }: CaseFileChange,
    known: Promise<Map<string, number>>,
  ): Promise<CaseFileChange | null> {
    const { file } = await this.files.load(caseId);
    if (!this.mayRead.may(official, file)) return null;
    const { version } = narrowedFor(official, file)!;
    const versions = await known;
    if (versions.get(caseId) === version) return null;
    versions.set(caseId, version);
    return { caseId, version, machine: 'case', proceedingId: caseId };
  }

  /** How each of his cases stood when he began to listen. */
  private async versionsFor(official: DirectoryEntry): Promise<Map<string, number>> {
    const readable = readableCases(official, 1);
    const rows: { case_id: string }[] = await this.data.query(`SELECT r.case_id FROM case_register r WHERE ${readable.sql}`, [
      ...readable.values,
    ]);
    const versions = new Map<string, number>();
    for (const { case_id } of rows) versions.set(case_id, narrowedFor(official, (await this.files.load(case_id)).file)!.version);
    return versions;
  }
}
