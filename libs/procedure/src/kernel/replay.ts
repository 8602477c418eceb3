import type { Instant, Law } from '@tergeu/law';
import type { Actor, CaseFile, Json, Official } from './case-file';
import { decide, type Decision, type Procedures } from './decide';

/** An accepted entry of the journal: all that a machine was told when it decided. */
export interface RecordedStep {
  readonly sequence: number;
  readonly machine: string;
  readonly proceedingId: string;
  /** Of the machine, when the entry was made. */
  readonly procedureVersion: string;
  readonly command: string;
  readonly payload: Json;
  readonly officials: Readonly<Record<string, Official>>;
  readonly actor: Actor;
  readonly law: Law;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** Earlier versions of machines that entries ran under, `machine@version`; a changed machine leaves its old self here. */
export type KeptVersions = Readonly<Record<string, Procedures[string]>>;

/** The machines as they were for a step, or undefined: that version is not kept, and no other one may judge in its place. */
export function machinesOf(
  procedures: Procedures,
  kept: KeptVersions,
  { machine, procedureVersion }: RecordedStep,
): Procedures | undefined {
  if (procedures[machine]?.version === procedureVersion) return procedures;
  const old = kept[`${machine}@${procedureVersion}`];
  return old && { ...procedures, [machine]: old };
}

/** Decides a recorded step anew, on the file as it was, under the law and by the clock of its entry. */
export function decideAgain(procedures: Procedures, file: CaseFile, step: RecordedStep): Decision {
  const { machine, proceedingId, command: type, payload, officials, actor, law, occurredAt, recordedAt: now } = step;
  return decide(
    procedures,
    { machine, proceedingId, type, payload, occurredAt },
    { proceedingId, file, actor, law, now, occurredAt, officials },
  );
}

/** A case file before its first entry. */
export const emptyFile = (id: string): CaseFile => ({ id, version: 0, proceedings: {}, tiers: {} });

export type Folded =
  | { readonly whole: true; readonly file: CaseFile }
  | { readonly whole: false; readonly file: CaseFile; readonly at: RecordedStep; readonly why: string };

/**
 * State is a fold over the journal: the case file after these steps, or where it cannot go on and why.
 * `each` is told of the file after each step.
 */
export function fold(
  procedures: Procedures,
  kept: KeptVersions,
  caseId: string,
  steps: readonly RecordedStep[],
  each: (file: CaseFile, step: RecordedStep) => void = () => undefined,
): Folded {
  let file = emptyFile(caseId);
  for (const step of steps) {
    const machines = machinesOf(procedures, kept, step);
    if (!machines) return { whole: false, file, at: step, why: `version ${step.procedureVersion} of ${step.machine} is not kept` };
    const decision = decideAgain(machines, file, step);
    if (decision.outcome === 'refused')
      return { whole: false, file, at: step, why: `refused: ${decision.reasons.map(({ condition }) => condition).join(', ')}` };
    file = decision.file;
    each(file, step);
  }
  return { whole: true, file };
}
