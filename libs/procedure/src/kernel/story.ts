import type { Instant, LawChoice, LawProfile, Role } from '@tergeu/law';
import type { Actor, CaseFile, Command, Given, Json, Official } from './case-file';
import { emptyCaseFile } from './case-file';
import { commandOfMissed, dueClocks } from './clocks';
import { decide, type Accepted, type Decision, type Procedures } from './decide';
import { lawOfAct } from './place-of-case';

/** One step of a story: who does what to which proceeding, when. */
export interface Step {
  readonly machine: string;
  readonly id: string;
  readonly type: string;
  readonly by: Actor;
  /** UTC; default: one minute after the step before. */
  readonly at?: Instant;
  readonly recordedAt?: Instant;
  readonly payload?: Record<string, Json>;
  /** A payload that depends on the file at that moment, e.g. on what a prosecutor sees. */
  readonly payloadIn?: (file: CaseFile) => Record<string, Json>;
}

/** A case file in the making, for tests: given … when … then / refuses. Immutable; each step gives a new one. */
export class Story {
  private constructor(
    private readonly procedures: Procedures,
    private readonly officials: Readonly<Record<string, Official>>,
    readonly profile: LawProfile | LawChoice,
    readonly file: CaseFile,
    readonly now: Instant,
  ) {}

  static of(
    procedures: Procedures,
    caseId: string,
    start: Instant,
    officials: readonly Official[],
    profile: LawProfile | LawChoice = 'briefing',
  ): Story {
    const byId = Object.fromEntries(officials.map((official) => [official.id, official]));
    return new Story(procedures, byId, profile, emptyCaseFile(caseId), start);
  }

  /** Tries a step; clocks that ran out before it are missed first, as the server does. */
  try(step: Step): { story: Story; decision: Decision } {
    const at = step.at ?? new Date(Date.parse(this.now) + 60_000).toISOString();
    const recordedAt = step.recordedAt ?? at;
    const reached = this.until(recordedAt);
    const command: Command = {
      machine: step.machine,
      proceedingId: step.id,
      type: step.type,
      payload: step.payloadIn?.(reached.file) ?? step.payload ?? {},
      occurredAt: at,
    };
    const decision = decide(this.procedures, command, reached.given(step.by, at, step.id));
    return { story: decision.outcome === 'accepted' ? reached.with(decision) : reached, decision };
  }

  /** A step that must be accepted. */
  then(step: Step): Story {
    const { story, decision } = this.try(step);
    if (decision.outcome === 'refused') {
      const why = decision.reasons.map(
        (reason) => `${reason.condition} (${reason.safeguard ?? reason.article}): ${reason.text.en} ${reason.pointer ?? ''}`,
      );
      throw new Error(`${step.machine}.${step.type} was refused as ${decision.kind}: ${why.join('; ')}`);
    }
    return story;
  }

  /** A step that must be refused; gives what the refusal names: safeguards, or conditions where there is none. */
  refusal(step: Step): { kind: string; names: string[] } {
    const { decision } = this.try(step);
    if (decision.outcome === 'accepted') throw new Error(`${step.machine}.${step.type} was accepted, a refusal was expected`);
    return { kind: decision.kind, names: decision.reasons.map((reason) => reason.safeguard ?? reason.condition).sort() };
  }

  /** Lets time pass: clocks that run out by then are missed, in order. */
  until(now: Instant): Story {
    let current: Story = this.at(now);
    for (let due = dueClocks(current.file, now)[0]; due; due = dueClocks(current.file, now)[0]) {
      const command = commandOfMissed(due.proceeding, due.clock);
      const decision = decide(this.procedures, command, current.given(time, command.occurredAt, command.proceedingId));
      if (decision.outcome === 'refused')
        throw new Error(`${command.machine}.${command.type} was refused: ${decision.reasons[0]?.text.en}`);
      current = current.with(decision);
    }
    return current;
  }

  private at(now: Instant): Story {
    return new Story(this.procedures, this.officials, this.profile, this.file, now > this.now ? now : this.now);
  }

  private with(accepted: Accepted): Story {
    return new Story(this.procedures, this.officials, this.profile, accepted.file, this.now);
  }

  private given(actor: Actor, occurredAt: Instant, proceedingId: string): Given {
    const law = lawOfAct(this.profile, this.file, occurredAt);
    return { proceedingId, file: this.file, actor, law, now: this.now, occurredAt, officials: this.officials };
  }
}

/** Time itself, as the actor of `clock.<name>.missed`. */
export const time: Actor = { id: 'clock', role: 'clock', bodyId: 'clock', bodyKind: null, unitId: null, city: null };

/** An official for a story; ids must be UUIDs where a payload names them. */
export function official(id: string, role: Role, more: Partial<Official> = {}): Official {
  const kinds: Record<Role, Official['bodyKind']> = {
    investigator: 'internalAffairs',
    prosecutor: 'prosecution',
    investigatingJudge: 'court',
    medic: 'health',
    facilityOfficer: 'facility',
    counsel: 'bar',
    internalSecurity: 'internalAffairs',
    auditor: 'audit',
    administrator: 'audit',
  };
  return { id, role, bodyId: `body-of-${id}`, bodyKind: kinds[role], unitId: `unit-of-${id}`, city: null, ...more };
}
