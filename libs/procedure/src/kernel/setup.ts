import { assign, setup, type AnyStateMachine } from 'xstate';
import type { Given, Json, Memory } from './case-file';
import type { Condition, Names, StateMeta } from './definition';

/** What a machine receives: a command's name and payload, with all it may know. The kernel strips `given` before journalling. */
export interface ProcedureEvent {
  readonly type: string;
  readonly payload: Record<string, Json | undefined>;
  readonly given: Given;
}

/** What a command leaves in the memory: the new values of the keys it touches. */
export type Remember<M extends Memory> = (memory: M, payload: Record<string, Json | undefined>, given: Given) => Partial<M>;

interface Requires<K extends string> {
  readonly type: 'requires';
  readonly params: readonly K[];
}

interface TransitionText<A extends string, K extends string> {
  readonly target?: string;
  readonly actions?: A | readonly A[];
  readonly guard?: Requires<K>;
}

/** A state as a machine file writes it; no state without an article. */
interface StateText<A extends string, K extends string> {
  readonly type?: 'parallel' | 'final';
  readonly initial?: string;
  readonly meta: StateMeta;
  readonly on?: Readonly<Record<string, string | TransitionText<A, K> | readonly TransitionText<A, K>[]>>;
  readonly states?: Readonly<Record<string, StateText<A, K>>>;
}

/** A machine file: a literal that a lawyer can read. Data only: no functions, no timers, no calls. */
export interface MachineText<A extends string, K extends string> {
  readonly id: string;
  readonly context: Record<string, never>;
  readonly initial: string;
  readonly on?: StateText<A, K>['on'];
  readonly states: Readonly<Record<string, StateText<A, K>>>;
}

/**
 * Binds a machine's conditions and what its commands leave behind to XState's `setup`.
 * `requires('isA', 'wasB')` is data (so the refusal, the map and the model check share it); a misspelt condition,
 * action or a missing article does not compile. XState's own generics stay inside.
 */
export function procedureSetup<M extends Memory, K extends Record<string, Condition<M>>, R extends Record<string, Remember<M>>>(
  conditions: K,
  remembers: R,
) {
  const actions = Object.fromEntries(
    Object.entries(remembers).map(([name, remember]) => [
      name,
      assign(({ context, event }: { context: Memory; event: ProcedureEvent }) => remember(context as M, event.payload, event.given)),
    ]),
  );
  const bound = setup({
    types: { context: {} as Memory, events: {} as ProcedureEvent },
    guards: {
      requires: ({ context, event }, names: readonly string[]) =>
        names.every((name) => conditions[name]!.holds(context as M, event.given, event.payload)),
    },
    actions: actions as never,
  });
  const createMachine = (text: MachineText<Names<R>, Names<K>>): AnyStateMachine =>
    bound.createMachine(text as never) as unknown as AnyStateMachine;
  const requires = (...names: [Names<K>, ...Names<K>[]]): Requires<Names<K>> => ({ type: 'requires', params: names });
  return { createMachine, requires };
}
