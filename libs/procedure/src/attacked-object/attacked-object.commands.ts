import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { line, moment } from '../kernel/payload';
import { by } from '../kernel/standing';

export const governmentKinds = ['akimatBuilding', 'policeBuilding', 'policeModularUnit', 'otherGovernmentInstitution'] as const;
export const businessKinds = ['shop', 'bank', 'pharmacy', 'restaurant', 'huntingShop', 'otherBusiness'] as const;
export const objectKinds = [...governmentKinds, ...businessKinds] as const;
export const ownerKinds = ['state', 'business', 'citizen'] as const;

const description = z.object({
  kind: z.enum(objectKinds),
  name: line(200),
  city: line(100).meta({ widget: 'city' }),
  address: line(300),
  ownerKind: z.enum(ownerKinds),
  attackedAt: moment(),
  looted: z.boolean(),
  destroyed: z.boolean(),
});

export const commands = defineCommands({
  record: { field: true, by: by.investigators, article: 'CPC 113', payload: description },
  correct: { by: by.investigators, article: 'CPC 113', payload: description },
});
