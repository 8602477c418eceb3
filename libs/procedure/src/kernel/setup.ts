import { assign, setup } from 'xstate';
import type { Given, Json, Memory } from './case-file';
import type { Condition, Names, StateMeta } from './definition';

/** What a machine receives: a command's name and payload, with all it may know. The kernel strips `given` before journalling. */
export interface ProcedureEvent {
  readonly type: string;
  readonly payload: Record<string, Json | undefined>;
  readonly given: Given;
}

/** What a command leaves in the memory: the new values of the keys it touches. */
export type Remember<M extends Memory> = (
  memory: M,
  payload: Record<string, Json | undefined>,
  given: Given,
) => Partial<M>;

/**
 * Binds a machine's conditions and what its commands leave behind to XState's `setup`.
 * `requires('isA', 'wasB')` is data (so the refusal, the map and the model check share it) and a misspelt name does not compile.
 */
export function procedureSetup<M extends Memory, K extends Record<string, Condition<M>>, R extends Record<string, Remember<M>>>(
  conditions: K,
  remembers: R,
) {
  const actions = Object.fromEntries(
    Object.entries(remembers).map(([name, remember]) => [
      name,
      assign(({ context, event }: { context: Memory; event: ProcedureEvent }) =>
        remember(context as M, event.payload, event.given),
      ),
    ]),
  );
  const bound = setup({
    types: { context: {} as Memory, events: {} as ProcedureEvent, meta: {} as StateMeta },
    guards: {
      requires: ({ context, event }, names: readonly string[]) =>
        names.every((name) => conditions[name]!.holds(context as M, event.given, event.payload)),
    },
    actions: actions as unknown as Record<Names<R>, ReturnType<typeof assign<Memory, ProcedureEvent, undefined, ProcedureEvent, never>>>,
  });
  const requires = (...names: [Names<K>, ...Names<K>[]]) => ({ type: 'requires' as const, params: names });
  return { createMachine: bound.createMachine, requires };
}
