import { Inject, Injectable } from '@nestjs/common';
import type { AvailabilityView, CommandsQuery } from '@tergeu/contracts';
import { availabilityOf, lawOfAct, procedures, type CaseFile, type Given, type Memory } from '@tergeu/procedure';
import { uuidv7 } from 'uuidv7';
import { actorOf, type DirectoryEntry } from '../identity';
import { MayRead, narrowedFor, readAs } from '../access';
import { lawChosen, SETTINGS, type Settings } from '../kernel/settings';
import { SystemTime } from '../kernel/time/system-time';
import { CaseFileRepository } from './case-file.repository';
import { SubmitCommand } from './submit-command';
import { availabilityView, withoutDetails } from './views';

/** For each command of a case file: is it open to me now, and if not, why. */
@Injectable()
export class ListOpenCommands {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly submitCommand: SubmitCommand,
    private readonly time: SystemTime,
    private readonly mayRead: MayRead,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async list(official: DirectoryEntry, caseId: string, query: CommandsQuery): Promise<AvailabilityView[]> {
    await this.submitCommand.fireDueClocks(caseId);
    const { file } = await this.files.load(caseId);
    if (file.version > 0) this.mayRead.check(official, file);
    const now = this.time.now();
    const law = lawOfAct(lawChosen(this.settings), file, now);
    const given = (proceedingId: string): Given => ({
      proceedingId,
      file,
      actor: actorOf(official),
      law,
      now,
      occurredAt: now,
      officials: {},
    });
    const present = Object.values(readAs(official, file).file.proceedings).filter(
      (one) =>
        !query.machine &&
        query.fresh !== 'true' &&
        (!query.proceedingId || one.id === query.proceedingId) &&
        !isOutline(one.id, one.memory, official, file),
    );
    const fresh = query.proceedingId ? [] : openable(query.machine, file.version > 0);
    const rows = [
      ...present.flatMap((one) => availabilityOf(procedures, one.machine, given(one.id)).map((row) => availabilityView(row, false))),
      ...fresh.flatMap((machine) =>
        availabilityOf(procedures, machine, given(machine === 'case' ? caseId : uuidv7()))
          .filter((row) => row.inState)
          .map((row) => availabilityView(row, true)),
      ),
    ];
    const asked = query.open === 'true' ? rows.filter((row) => row.open) : rows;
    return official.role === 'counsel' ? asked.flatMap(forCounsel) : asked;
  }
}

/** What is open in it would tell how far it has come; whoever took the complaint down may still act for its author. */
function isOutline(id: string, memory: Memory, official: DirectoryEntry, file: CaseFile): boolean {
  const sight = narrowedFor(official, file)?.sights.get(id);
  return sight?.kind === 'shown' && sight.outline === true && memory['receivedBy'] !== official.id;
}

/** Counsel is told of the commands of counsel only, and why one is closed without what exactly is in the way. */
function forCounsel(row: AvailabilityView): AvailabilityView[] {
  const isOfCounsel = procedures[row.machine]!.commands[row.command]!.by.some(({ role }) => role === 'counsel');
  return isOfCounsel ? [{ ...row, reasons: row.reasons.map(withoutDetails) }] : [];
}

/** Machines of which a new proceeding can be opened: the case itself only where there is none. */
function openable(machine: string | undefined, caseExists: boolean): string[] {
  const all = Object.keys(procedures).filter((name) => (name === 'case') !== caseExists);
  return machine === undefined ? all : all.filter((name) => name === machine);
}
