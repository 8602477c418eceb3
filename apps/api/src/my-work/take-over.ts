import { Inject, Injectable } from '@nestjs/common';
import type { TakeOverView } from '@tergeu/contracts';
import {
  decide,
  lawOfAct,
  officialFields,
  procedures,
  snapshotOf,
  workOf,
  type CaseFile,
  type Decision,
  type Given,
} from '@tergeu/procedure';
import { CaseFileRepository, reasonView } from '../case-file';
import { actorOf, type DirectoryEntry } from '../identity';
import { lawChosen, SETTINGS, type Settings } from '../kernel/settings';
import { SystemTime } from '../kernel/time/system-time';

interface Way {
  readonly machine: string;
  readonly proceedingId: string;
  readonly command: string;
  readonly field: string;
}

/**
 * How a substitute lawfully takes over what waits for an absent colleague. Nothing is recorded: the procedure itself is asked
 * what it would decide, and whether the item would then wait for the substitute. No rule of conflict is written here.
 */
@Injectable()
export class TakeOver {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly time: SystemTime,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null: the law knows no command that names another in the absent one's place. */
  async of(substitute: DirectoryEntry, caseId: string, proceedingId: string): Promise<TakeOverView | null> {
    const { file } = await this.files.load(caseId);
    const tried = waysFor(file, proceedingId, substitute.role).map((way) => ({ way, decision: this.ask(substitute, file, way) }));
    const leads = tried.find(({ decision }) => decision.outcome === 'accepted' && waitsFor(substitute, decision.file, proceedingId));
    // A refusal by a condition of the law says more than "not yours".
    const refused = tried.filter(({ decision }) => decision.outcome === 'refused');
    const best = leads ?? refused.find(({ decision }) => isUnlawful(decision)) ?? refused[0];
    return best ? viewOf(best.way, best.decision, substitute.id) : null;
  }

  private ask(substitute: DirectoryEntry, file: CaseFile, way: Way): Decision {
    const now = this.time.now();
    const actor = actorOf(substitute);
    const given: Given = {
      proceedingId: way.proceedingId,
      file,
      actor,
      law: lawOfAct(lawChosen(this.settings), file, now),
      now,
      occurredAt: now,
      officials: { [substitute.id]: substitute },
    };
    const { machine, proceedingId, command: type, field } = way;
    return decide(procedures, { machine, proceedingId, type, payload: { [field]: actor.id }, occurredAt: now }, given);
  }
}

/** Commands of the proceeding and of its case that name an official of that role and ask for nothing else. */
function waysFor(file: CaseFile, proceedingId: string, role: string): readonly Way[] {
  const targets = [...new Set([proceedingId, file.id])].flatMap((id) => file.proceedings[id] ?? []);
  return targets.flatMap(({ id, machine }) =>
    Object.entries(procedures[machine]!.commands).flatMap(([command, { payload }]) =>
      officialFields(payload)
        .filter(({ field, role: named }) => named === role && payload.safeParse({ [field]: file.id }).success)
        .map(({ field }) => ({ machine, proceedingId: id, command, field })),
    ),
  );
}

function waitsFor({ id }: DirectoryEntry, file: CaseFile, proceedingId: string): boolean {
  const proceeding = file.proceedings[proceedingId];
  if (!proceeding) return false;
  const definition = procedures[proceeding.machine]!;
  return workOf(definition, proceeding, snapshotOf(definition, proceeding), file).some(({ officialId }) => officialId === id);
}

const isUnlawful = (decision: Decision): boolean =>
  decision.outcome === 'refused' && decision.reasons.some(({ safeguard, condition }) => safeguard !== null && condition !== 'actor');

function viewOf({ machine, proceedingId, command, field }: Way, decision: Decision, substituteId: string): TakeOverView {
  return {
    machine,
    command,
    proceedingId,
    text: procedures[machine]!.texts.commands[command]!,
    preset: { [field]: substituteId },
    open: decision.outcome === 'accepted',
    reasons: decision.outcome === 'accepted' ? [] : decision.reasons.map(reasonView),
  };
}
