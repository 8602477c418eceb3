import { defineProcedure } from '../kernel/definition';
import { clocks } from './court-authorisation.clocks';
import { commands } from './court-authorisation.commands';
import { conditions } from './court-authorisation.conditions';
import { courtAuthorisationLaw } from './court-authorisation.law';
import { courtAuthorisationMachine } from './court-authorisation.machine';
import { register } from './court-authorisation.register';
import type { CourtAuthorisationMemory } from './court-authorisation.setup';
import { texts } from './court-authorisation.texts';

export type { CourtAuthorisationMemory } from './court-authorisation.setup';

export const courtAuthorisation = defineProcedure<CourtAuthorisationMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'court-authorisation',
  version: '2022.5',
  machine: courtAuthorisationMachine,
  conditions,
  commands,
  clocks,
  law: courtAuthorisationLaw,
  texts,
  register,
  influences: ['evidence-item', 'weapon', 'key-decision'],
  title: (memory, file) => [memory.place, file.proceedings[memory.personId ?? '']?.memory['name']].filter(Boolean).join(' · '),
});
