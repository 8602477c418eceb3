import type { AvailabilityView, ClockView, ProceedingView, ReasonView } from '@tergeu/contracts';
import { articleIn, citationIn, type ArticleId, type Texts } from '@tergeu/law';
import { activeStates, pausedSince, procedures, standstillOf, type CommandAvailability, type Reason } from '@tergeu/procedure';
import { readJurisdiction } from '../kernel/settings';
import type { CaseFile, Proceeding } from './procedure-types';

/** An article as the installation's jurisdiction calls it, cited in three languages; "no article found" where it has none. */
export function articleView(id: ArticleId, jurisdiction = readJurisdiction()): { id: string; citation: Texts } {
  return { id: articleIn(jurisdiction, id) ?? id, citation: citationIn(jurisdiction, id) };
}

/** A reason as it travels: texts in three languages, article cited, cures with the roles that can give them. */
export function reasonView(reason: Reason): ReasonView {
  return {
    condition: reason.condition,
    safeguard: reason.safeguard,
    article: reason.article === null ? null : articleView(reason.article),
    text: reason.text,
    remedy: reason.remedy,
    cures: reason.cures.map(({ machine, command, text, by }) => ({
      machine,
      command,
      text,
      roles: [...new Set(by.map((permission) => permission.role))],
    })),
    ...(reason.curable === undefined ? {} : { curable: reason.curable }),
    ...(reason.details === undefined ? {} : { details: [...reason.details] }),
    ...(reason.pointer === undefined ? {} : { pointer: reason.pointer }),
  };
}

/** A reason without what lies in the file: which conflict, which change. */
export function withoutDetails({ details: _, curable: __, ...reason }: ReasonView): ReasonView {
  return reason;
}

export function clockViews(proceeding: Proceeding): ClockView[] {
  const definition = procedures[proceeding.machine]!;
  return proceeding.clocks.map((clock) => ({
    name: clock.name,
    startedAt: clock.startedAt,
    dueAt: clock.dueAt,
    status: clock.status,
    settledAt: clock.settledAt,
    performedAt: clock.performedAt,
    pausedAt: pausedSince(clock),
    standstillMs: standstillOf(clock),
    proceedingId: proceeding.id,
    machine: proceeding.machine,
    title: definition.texts.clocks[clock.name]!,
    article: articleView(definition.clocks[clock.name]!.article),
  }));
}

export function proceedingView(proceeding: Proceeding, file: CaseFile): ProceedingView {
  return {
    id: proceeding.id,
    machine: proceeding.machine,
    title: procedures[proceeding.machine]!.title(proceeding.memory, file),
    states: activeStates(proceeding.state),
    done: proceeding.done,
    openedAt: proceeding.openedAt,
    changedAt: proceeding.changedAt,
    memory: proceeding.memory,
    clocks: clockViews(proceeding),
    effects: procedures[proceeding.machine]!.effects(proceeding, file).map((effect) => ({
      ...effect,
      article: articleView(effect.article),
    })),
  };
}

export function availabilityView(one: CommandAvailability, isNew: boolean): AvailabilityView {
  const definition = procedures[one.machine]!;
  return {
    machine: one.machine,
    proceedingId: isNew ? null : one.proceedingId,
    command: one.command,
    text: definition.texts.commands[one.command]!,
    article: articleView(definition.commands[one.command]!.article),
    open: one.open,
    inState: one.inState,
    mine: one.mine,
    reasons: one.reasons.map(reasonView),
  };
}
