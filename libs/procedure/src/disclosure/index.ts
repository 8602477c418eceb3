import { defineProcedure } from '../kernel/definition';
import { clocks } from './disclosure.clocks';
import { commands } from './disclosure.commands';
import { conditions } from './disclosure.conditions';
import { disclosureLaw } from './disclosure.law';
import { disclosureMachine } from './disclosure.machine';
import { register } from './disclosure.register';
import type { DisclosureMemory } from './disclosure.setup';
import { texts } from './disclosure.texts';

export const disclosure = defineProcedure<DisclosureMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'disclosure',
  version: '2022.1',
  machine: disclosureMachine,
  conditions,
  commands,
  clocks,
  law: disclosureLaw,
  texts,
  register,
  title: (memory, file) => String(file.proceedings[memory.personId ?? '']?.memory['name'] ?? ''),
});
