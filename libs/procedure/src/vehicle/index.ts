import { defineProcedure } from '../kernel/definition';
import { clocks } from './vehicle.clocks';
import { commands } from './vehicle.commands';
import { conditions } from './vehicle.conditions';
import { vehicleLaw } from './vehicle.law';
import { vehicleMachine } from './vehicle.machine';
import { figures, register } from './vehicle.register';
import type { VehicleMemory } from './vehicle.setup';
import { texts } from './vehicle.texts';

export const vehicle = defineProcedure<VehicleMemory, typeof commands, typeof conditions, typeof clocks>({
  name: 'vehicle',
  version: '2022.2',
  machine: vehicleMachine,
  conditions,
  commands,
  clocks,
  law: vehicleLaw,
  texts,
  register,
  figures,
  title: (memory) => [memory.model, memory.plate].filter(Boolean).join(' '),
});
