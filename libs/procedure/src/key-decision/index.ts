import { defineProcedure } from '../kernel/definition';
import { clocks } from './key-decision.clocks';
import { commands } from './key-decision.commands';
import { conditions } from './key-decision.conditions';
import { keyDecisionLaw } from './key-decision.law';
import { keyDecisionMachine } from './key-decision.machine';
import { effects, register } from './key-decision.register';
import type { KeyDecisionMemory } from './key-decision.setup';
import { texts } from './key-decision.texts';

export type { KeyDecisionMemory } from './key-decision.setup';

export const keyDecision = defineProcedure<KeyDecisionMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'key-decision',
  version: '2022.4',
  machine: keyDecisionMachine,
  conditions,
  commands,
  clocks,
  law: keyDecisionLaw,
  texts,
  register,
  effects,
  influences: ['key-decision', 'evidence-item'],
  title: (memory, file) =>
    [file.proceedings[memory.personId ?? '']?.memory['name'], memory.offenceId].filter(Boolean).join(' · ') ||
    (memory.text ?? '').slice(0, 80),
});
