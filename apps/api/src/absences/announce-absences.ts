import { Injectable } from '@nestjs/common';
import type { AbsenceView, AnnounceAbsence } from '@tergeu/contracts';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Directory, RecordIdentityChange, type DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { SystemTime } from '../kernel/time/system-time';
import { ListAbsences } from './list-absences';
import { WorkChanges } from './work-changes';

const wrong = (pointer: string, detail: string) => new ProblemException(400, 'malformed', detail, { errors: [{ pointer, detail }] });

/**
 * Announces absences and returns; both are journalled with the changes of the directory.
 * It gives the substitute no power: he is shown what waits, and takes over case by case under his own name.
 */
@Injectable()
export class AnnounceAbsences {
  constructor(
    private readonly recorder: RecordIdentityChange,
    private readonly directory: Directory,
    private readonly absences: ListAbsences,
    private readonly time: SystemTime,
    private readonly changes: WorkChanges,
  ) {}

  async announce(actor: DirectoryEntry, { officialId = actor.id, since, until, substituteId }: AnnounceAbsence): Promise<AbsenceView> {
    const official = this.absent(actor, officialId);
    if (since >= until) throw wrong('/until', 'The absence ends before it begins.');
    if (Date.parse(until) <= this.time.nowMs()) throw wrong('/until', 'The absence is over already.');
    if (substituteId !== null) this.checkSubstitute(official, substituteId);
    const id = uuidv7();
    const announcedAt = this.time.now();
    const payload = { id, officialId, since, until, substituteId };
    await this.recorder.record([{ actorId: actor.id, action: 'announceAbsence', payload }], async (manager) => {
      await refuseOverlap(manager, officialId, since, until);
      await manager.query(
        `INSERT INTO absence (id, official_id, since, until, substitute_id, announced_by, announced_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, officialId, since, until, substituteId, actor.id, announcedAt],
      );
    });
    return this.told(id);
  }

  async end(actor: DirectoryEntry, id: string): Promise<AbsenceView> {
    const known = await this.absences.find(id);
    const mayEnd = known && (known.official.id === actor.id || actor.role === 'administrator');
    if (!mayEnd) throw new ProblemException(404, 'unknown', 'There is no such absence of yours.');
    const endedAt = this.time.now();
    await this.recorder.record([{ actorId: actor.id, action: 'endAbsence', payload: { id, endedAt } }], async (manager) => {
      const rows: unknown[] = await manager.query(
        `INSERT INTO absence_end (absence_id, ended_at, ended_by) SELECT a.id, $2, $3 FROM absence a WHERE a.id = $1 AND a.until > $2
         ON CONFLICT DO NOTHING RETURNING absence_id`,
        [id, endedAt, actor.id],
      );
      if (rows.length === 0) throw new ProblemException(409, 'conflict', 'This absence is over already.');
    });
    return this.told(id);
  }

  private absent(actor: DirectoryEntry, officialId: string): DirectoryEntry {
    if (officialId !== actor.id && actor.role !== 'administrator')
      throw new ProblemException(403, 'notAllowed', 'Only an administrator announces the absence of somebody else.');
    const official = this.directory.find(officialId);
    if (!official || official.disabled) throw wrong('/officialId', 'There is no such official in office.');
    return official;
  }

  /** Of the same role and place; whether he may act in a case is the procedure's to say, case by case. */
  private checkSubstitute(official: DirectoryEntry, substituteId: string): void {
    const substitute = this.directory.find(substituteId);
    if (!substitute || substitute.disabled) throw wrong('/substituteId', 'There is no such official in office.');
    if (substitute.id === official.id) throw wrong('/substituteId', 'Nobody stands in for himself.');
    if (substitute.role !== official.role) throw wrong('/substituteId', 'A substitute is of the same role.');
    const isNear = substitute.city === null || official.city === null || substitute.city === official.city;
    if (!isNear) throw wrong('/substituteId', 'A substitute works in the same city.');
  }

  private async told(id: string): Promise<AbsenceView> {
    this.changes.announce();
    return (await this.absences.find(id))!;
  }
}

/** One absence at a time; another substitute needs a return first. The recorder lets one writer in at a time. */
async function refuseOverlap(manager: EntityManager, officialId: string, since: string, until: string): Promise<void> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM absence_in_effect WHERE official_id = $1 AND since < until AND since < $3 AND until > $2 LIMIT 1`,
    [officialId, since, until],
  );
  if (rows.length > 0) throw new ProblemException(409, 'conflict', 'An absence of this official in that time has been announced already.');
}
