import type { ArticleId, Instant, Law, Limit, Parameter, Texts } from '@tergeu/law';
import type { AnyStateMachine } from 'xstate';
import type { z } from 'zod';
import type { SafeguardId } from '../safeguards/safeguard-ids';
import type { CaseFile, Given, Json, Memory, Proceeding } from './case-file';
import type { Permission } from './standing';

/** A condition of the law. True = lawful. */
export interface Condition<M extends Memory = Memory> {
  readonly safeguard: SafeguardId | null;
  readonly article: ArticleId;
  /** Commands that can make it true, `machine.command`; empty = nothing can any more. */
  readonly curedBy: readonly string[];
  /** What `curedBy` names does not make it true but reaches the same end lawfully; this command stays closed. */
  readonly otherWay?: boolean;
  /** Judges the payload itself: left out when asking which commands are open. */
  readonly ofPayload?: boolean;
  readonly holds: (memory: M, given: Given, payload: Record<string, Json | undefined>) => boolean;
  /** What exactly is in the way, in words, when it does not hold. */
  readonly because?: (memory: M, given: Given, payload: Record<string, Json | undefined>) => readonly Texts[];
}

/** A command of a machine: payload, who may give it, the article it rests on. */
export interface CommandDefinition {
  readonly by: readonly Permission[];
  readonly payload: z.ZodObject;
  readonly article: ArticleId;
  /**
   * Records what happened before somebody's eyes, and is bound to nothing that was read on a screen: it may be written
   * down without a network and told later, with the time at which it happened.
   */
  readonly field?: true;
}

/** A legal limit: which commands start and meet it, and how long it is (a parameter of the law file). */
export interface ClockDefinition<M extends Memory = Memory> {
  readonly startedBy: readonly string[];
  readonly metBy: readonly string[];
  /** Commands that make it stand still, and that let what is left of it run (CPC 45). */
  readonly pausedBy?: readonly string[];
  readonly resumedBy?: readonly string[];
  readonly limit: (memory: M, law: Law, given: Given) => Limit | null;
  /** Where the length is remembered and not asked of the law anew: the parameters it was taken from, for readers. */
  readonly takenFrom?: readonly Parameter<unknown>[];
  /** Parameters that decide which of them it is, for readers: a doubt about one is a doubt about the limit. */
  readonly restsOn?: readonly Parameter<unknown>[];
  /** When it begins to run; default: the starting command's `occurredAt`. */
  readonly from?: (memory: M) => Instant;
  readonly article: ArticleId;
  /** Whose duty it is. */
  readonly duty: readonly Permission[];
}

/** State annotation: the article, and who is expected to act next. */
export interface StateMeta {
  readonly article: ArticleId;
  readonly waitsFor?: readonly Permission[];
}

/** What a proceeding adds to a figure of the briefing; amounts are integers (items, persons, tenge). */
export interface Contribution {
  readonly figure: string;
  readonly amount: number;
}

/** What the law makes of a proceeding without anybody's step on it, e.g. evidence that falls with its search. */
export interface LegalEffect {
  readonly text: Texts;
  readonly article: ArticleId;
  readonly safeguard: SafeguardId | null;
}

/** Row of a register table that the database guards with its own constraints; keys camelCase, columns snake_case. */
export interface RegisterRow {
  readonly table: string;
  /** Without case id; `id` defaults to the proceeding's. */
  readonly row: { readonly [column: string]: Json };
}

export interface RegisterDefinition<M extends Memory = Memory> {
  readonly table: string;
  readonly row: (proceeding: Proceeding<M>, file: CaseFile) => RegisterRow['row'];
  /** Further rows in tables of their own, e.g. one for each supervising prosecutor; each names its `id`. */
  readonly also?: (proceeding: Proceeding<M>, file: CaseFile) => readonly RegisterRow[];
}

export type Names<T> = keyof T & string;

/** Payload fields of all commands of a machine. */
export type FieldOf<C extends Record<string, CommandDefinition>> = {
  [K in keyof C]: keyof z.infer<C[K]['payload']> & string;
}[keyof C];

type Literals<T> = T extends string ? (string extends T ? never : T) : T extends readonly (infer I)[] ? Literals<I> : never;

/** Fields that are a choice, with their values. */
export type OptionsOf<C extends Record<string, CommandDefinition>> = {
  [F in FieldOf<C> as [OptionValue<C, F>] extends [never] ? never : F]: Record<OptionValue<C, F>, Texts>;
};
type OptionValue<C extends Record<string, CommandDefinition>, F extends string> = {
  [K in keyof C]: F extends keyof z.infer<C[K]['payload']> ? Literals<NonNullable<z.infer<C[K]['payload']>[F]>> : never;
}[keyof C];

/** Every text a machine needs, in three languages; a missing one does not compile (states: the shape test). */
export interface ProcedureTexts<
  C extends Record<string, CommandDefinition> = Record<string, CommandDefinition>,
  K extends string = string,
  T extends string = string,
> {
  readonly name: Texts;
  readonly states: Readonly<Record<string, Texts>>;
  readonly commands: Readonly<Record<keyof C, Texts>>;
  readonly fields: Readonly<Record<FieldOf<C>, Texts>>;
  readonly options: Readonly<OptionsOf<C>>;
  /** `is`: what must be true, as a sentence; `remedy`: what cures it. */
  readonly conditions: Readonly<Record<K, { readonly is: Texts; readonly remedy: Texts }>>;
  readonly clocks: Readonly<Record<T, Texts>>;
}

/** All there is to know about one proceeding. */
export interface ProcedureDefinition {
  readonly name: string;
  /** Version of the procedure, recorded with each entry; changes when behaviour changes. */
  readonly version: string;
  readonly machine: AnyStateMachine;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly commands: Readonly<Record<string, CommandDefinition>>;
  readonly clocks: Readonly<Record<string, ClockDefinition>>;
  readonly law: Readonly<Record<string, Parameter<unknown>>>;
  readonly texts: ProcedureTexts;
  readonly register: RegisterDefinition;
  /** What it adds to the briefing's figures in its present state. */
  readonly figures: (proceeding: Proceeding, file: CaseFile) => readonly Contribution[];
  /** Other machines whose register rows and figures depend on this one (same case file). */
  readonly influences: readonly string[];
  /** What the law makes of it in its file, as it stands now. */
  readonly effects: (proceeding: Proceeding, file: CaseFile) => readonly LegalEffect[];
  /** One line that names the proceeding to a reader, from its memory; no translation needed. */
  readonly title: (memory: Memory, file: CaseFile) => string;
}

interface Parts<
  M extends Memory,
  C extends Record<string, CommandDefinition>,
  K extends Record<string, Condition<M>>,
  T extends Record<string, ClockDefinition<M>>,
> {
  readonly name: string;
  readonly version: string;
  readonly machine: AnyStateMachine;
  readonly conditions: K;
  readonly commands: C;
  readonly clocks: T;
  readonly law: Readonly<Record<string, Parameter<unknown>>>;
  readonly texts: ProcedureTexts<C, Names<K>, Names<T>>;
  readonly register: RegisterDefinition<M>;
  readonly figures?: (proceeding: Proceeding<M>, file: CaseFile) => readonly Contribution[];
  readonly influences?: readonly string[];
  readonly effects?: (proceeding: Proceeding<M>, file: CaseFile) => readonly LegalEffect[];
  readonly title: (memory: M, file: CaseFile) => string;
}

/** Ties one machine's folder together; untyped inside, typed at this edge. */
export function defineProcedure<
  M extends Memory,
  C extends Record<string, CommandDefinition>,
  K extends Record<string, Condition<M>>,
  T extends Record<string, ClockDefinition<M>>,
>(parts: Parts<M, C, K, T>): ProcedureDefinition {
  return { figures: () => [], influences: [], effects: () => [], ...parts } as unknown as ProcedureDefinition;
}

/** Keeps a command table's literal types. */
export function defineCommands<const C extends Record<string, CommandDefinition>>(commands: C): C {
  return commands;
}
