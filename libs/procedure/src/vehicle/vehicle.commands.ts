import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { line, moment } from '../kernel/payload';
import { by } from '../kernel/standing';

export const stateOwners = ['police', 'ministryOfDefence', 'ministryOfEmergencySituations', 'ambulance', 'otherStateBody'] as const;
export const vehicleOwners = [...stateOwners, 'citizen', 'business'] as const;
export const vehicleOutcomes = ['destroyed', 'damaged'] as const;

const description = z.object({
  ownerKind: z.enum(vehicleOwners),
  model: line(100),
  plate: line(20).optional(),
  city: line(100).meta({ widget: 'city' }),
  outcome: z.enum(vehicleOutcomes),
  damagedAt: moment(),
});

export const commands = defineCommands({
  record: { field: true, by: by.investigators, article: 'CPC 113', payload: description },
  correct: { by: by.investigators, article: 'CPC 113', payload: description },
});
