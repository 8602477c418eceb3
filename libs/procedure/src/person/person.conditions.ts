import type { Condition } from '../kernel/definition';
import type { PersonMemory } from './person.setup';

/** Recording a person has no condition: facts are never refused. */
export const conditions = {} as const satisfies Record<string, Condition<PersonMemory>>;
