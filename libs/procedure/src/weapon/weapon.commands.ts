import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { line, moment, proceedingId, reasons } from '../kernel/payload';
import { takingFields } from '../evidence-item/scope';
import { by } from '../kernel/standing';

/** Grenades and cartridges are ammunition (CC 287): counted by kind, not among the weapons. */
export const ammunitionKinds = ['grenade', 'cartridge'] as const;
export const weaponKinds = [
  'assaultRifle',
  'pistol',
  'machineGun',
  'rifled',
  'smoothBore',
  'gas',
  'traumatic',
  'other',
  ...ammunitionKinds,
] as const;

const description = {
  kind: z.enum(weaponKinds),
  model: line(100),
  serialNumber: line(50).meta({ widget: 'serialNumber' }).optional(),
  quantity: z.int().min(1).max(1_000_000),
};
const action = proceedingId('court-authorisation').optional();

export const commands = defineCommands({
  reportStolen: {
    field: true,
    by: by.investigators,
    article: 'CC 291',
    payload: z.object({
      ...description,
      civilian: z.boolean(),
      objectId: proceedingId('attacked-object').optional(),
      stolenAt: moment(),
    }),
  },
  recordSeizure: {
    field: true,
    by: by.investigators,
    article: 'CPC 256',
    payload: z.object({ ...description, place: line(200), voluntary: z.boolean(), actionId: action, ...takingFields }),
  },
  recordHandIn: {
    field: true,
    by: by.investigators,
    article: 'CC 287',
    payload: z.object({
      ...description,
      place: line(200),
      handedInBy: line(200),
      /** What the note to CC 287 leaves out: asked, and not supposed. */
      atDetention: z.boolean(),
      whileLookedFor: z.boolean(),
      otherCrime: z.boolean(),
    }),
  },
  recordRecovery: {
    field: true,
    by: by.investigators,
    article: 'CPC 256',
    payload: z.object({ place: line(200), actionId: action, ...takingFields }),
  },
  /** Names the action that decides on what was taken outside the scope of its own. */
  coverBy: { by: by.investigators, article: 'CPC 254(3)', payload: z.object({ coveredById: proceedingId('court-authorisation') }) },
  matchToTheft: { by: by.investigators, article: 'CC 291', payload: z.object({ matchedId: proceedingId('weapon') }) },
  examine: { by: by.investigators, article: 'CPC 221', payload: z.object({ findings: reasons() }) },
  store: { field: true, by: by.investigators, article: 'CPC 118', payload: z.object({ storagePlace: line(200) }) },
});
