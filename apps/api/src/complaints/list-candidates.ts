import { Inject, Injectable } from '@nestjs/common';
import type { CandidatesView } from '@tergeu/contracts';
import { serves } from '@tergeu/law';
import { caseStanding, lawOfAct, namingsOf, objectionsTo, procedures, type CaseFile, type Given, type Naming } from '@tergeu/procedure';
import { MayRead, narrowedFor } from '../access';
import { CaseFileRepository } from '../case-file';
import { actorOf, Directory, type DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { lawChosen, SETTINGS, type Settings } from '../kernel/settings';
import { SystemTime } from '../kernel/time/system-time';

const definition = procedures['complaint']!;
/** More than the offices of a city hold; who may have the task comes first. */
const most = 50;

/** Whom a complaint may be given to for its check or its review: asked of the command's own conditions (S08). */
@Injectable()
export class ListCandidates {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly directory: Directory,
    private readonly mayRead: MayRead,
    private readonly time: SystemTime,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async list(official: DirectoryEntry, caseId: string, proceedingId: string): Promise<CandidatesView> {
    const { file } = await this.files.load(caseId);
    const complaint = file.proceedings[proceedingId];
    if (complaint?.machine !== 'complaint') throw new ProblemException(404, 'unknown', 'There is no such complaint.');
    this.mayRead.check(official, file);
    const sight = narrowedFor(official, file)?.sights.get(proceedingId);
    if (sight && (sight.kind !== 'shown' || sight.outline)) throw new ProblemException(404, 'unknown', 'There is no such complaint.');
    const now = this.time.now();
    const law = lawOfAct(lawChosen(this.settings), file, now);
    const given = { proceedingId, file, actor: actorOf(official), law, now, occurredAt: now };
    return namingsOf(definition, complaint).map((naming) => this.candidates(naming, file, given));
  }

  private candidates(naming: Naming, file: CaseFile, given: Omit<Given, 'officials'>): CandidatesView[number] {
    const { city } = caseStanding(file);
    const near = [...this.directory.all()].filter(
      (one) => one.role === naming.role && !one.disabled && (city === undefined || serves(one, city)),
    );
    const officials = near.map((one) => ({
      id: one.id,
      name: one.name,
      bodyName: one.bodyName,
      unitName: one.unitName,
      objections: objectionsTo(procedures, definition, naming, one, given).flatMap(({ details, text }) => details ?? [text]),
    }));
    officials.sort((a, b) => a.objections.length - b.objections.length || a.name.localeCompare(b.name));
    return {
      command: naming.command,
      text: definition.texts.commands[naming.command]!,
      officials: officials.slice(0, most),
      more: officials.length > most,
    };
  }
}
