import type { LawProfile } from '@tergeu/law';
import {
  changesOf,
  commandOfMissed,
  decide,
  dueClocks,
  emptyCaseFile,
  lawOfAct,
  procedures,
  type CaseFile,
  type Decision,
} from '@tergeu/procedure';
import { actorOfDemo } from '../directory/actor-of-demo';
import { demoOfficials } from '../directory/demo-directory';
import { endOfDemo } from '../plan/moments';
import type { Step } from '../script/step';

/** What came of a step that was to be accepted and was not, or the other way round. */
export interface Surprise {
  readonly step: Step;
  readonly why: string;
}

export interface Played {
  readonly file: CaseFile;
  readonly figures: ReadonlyMap<string, number>;
  readonly surprises: readonly Surprise[];
  readonly missed: number;
}

const officials = Object.fromEntries(demoOfficials.map((one) => [one.id, actorOfDemo(one) as never]));
const time = { id: 'clock', role: 'clock', bodyId: 'clock', bodyKind: null, unitId: null, city: null } as const;

/** Plays one case's steps through the machines alone, as the way in would, clocks included; no database. */
export function playSteps(caseId: string, steps: readonly Step[], profile: LawProfile = 'briefing'): Played {
  let file = emptyCaseFile(caseId);
  let missed = 0;
  const figures = new Map<string, number>();
  const surprises: Surprise[] = [];
  const take = (decision: Decision): boolean => {
    if (decision.outcome === 'refused') return false;
    for (const { figure, amount } of changesOf(procedures, file, decision).figures)
      figures.set(figure, (figures.get(figure) ?? 0) + amount);
    file = decision.file;
    return true;
  };
  const pass = (now: string): void => {
    for (let due = dueClocks(file, now)[0]; due; due = dueClocks(file, now)[0]) {
      const command = commandOfMissed(due.proceeding, due.clock);
      const law = lawOfAct(profile, file, command.occurredAt);
      if (
        !take(
          decide(procedures, command, {
            file,
            actor: time,
            law,
            now,
            occurredAt: command.occurredAt,
            proceedingId: command.proceedingId,
            officials,
          }),
        )
      )
        throw new Error(`${command.type} of ${command.machine} was refused`);
      missed += 1;
    }
  };
  for (const step of steps) {
    pass(step.recordedAt);
    const { machine, proceedingId, type, payload, occurredAt } = step;
    const decision = decide(procedures, { machine, proceedingId, type, payload, occurredAt }, {
      file, actor: actorOfDemo(step.by), law: lawOfAct(profile, file, occurredAt), now: step.recordedAt, occurredAt, proceedingId, officials,
    }); // prettier-ignore
    if (take(decision) === step.isAttempt) surprises.push({ step, why: why(decision) });
  }
  pass(endOfDemo);
  return { file, figures, surprises, missed };
}

const why = (decision: Decision): string =>
  decision.outcome === 'accepted'
    ? 'accepted'
    : decision.reasons.map(({ condition, pointer, text }) => `${condition} ${pointer ?? ''} ${text.en}`).join('; ');
