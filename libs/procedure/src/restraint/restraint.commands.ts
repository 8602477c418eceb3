import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { empty, line, proceedingId, reasons, tenge } from '../kernel/payload';
import { by } from '../kernel/standing';
import { extensionGrounds } from './ladder.law';
import { custodyExceptionIds, noBailGroundIds, replacementGroundIds } from './measure-grounds';

const kinds = z.enum(['custody', 'houseArrest', 'bail', 'writtenPledge', 'personalSurety', 'minorSupervision']);
const withReasons = z.object({ reasons: reasons() });
const anyProsecutorAsked = [...by.supervisingProsecutor, ...by.regionalProsecutor, ...by.generalProsecutor];
const longestListedDays = 366;
const longestListedMonths = 120;

const proposing = defineCommands({
  propose: {
    by: by.investigators,
    article: 'CPC 140',
    payload: z.object({
      personId: proceedingId('person'),
      kind: kinds,
      grounds: reasons(),
      custodyException: z.enum(custodyExceptionIds).optional(),
      replacesId: proceedingId('restraint').optional(),
      replacementGround: z.enum(replacementGroundIds).optional(),
    }),
  },
  agreeToMeasure: { by: by.supervisingProsecutor, article: 'CPC 147(2)', payload: empty() },
  agreeToLighter: { by: by.supervisingProsecutor, article: 'CPC 147(2)', payload: z.object({ newKind: kinds, reasons: reasons() }) },
  refuseMeasure: { by: by.supervisingProsecutor, article: 'CPC 147(2)', payload: withReasons },
  order: {
    by: by.judge,
    article: 'CPC 148(2)',
    payload: z.object({
      reasons: reasons(),
      shortDays: z.int().min(1).max(longestListedDays).optional(),
      bailSum: tenge().optional(),
      noBailGround: z.enum(noBailGroundIds).optional(),
    }),
  },
  orderLighter: {
    by: by.judge,
    article: 'CPC 148',
    payload: z.object({ newKind: kinds, reasons: reasons(), bailSum: tenge().optional() }),
  },
  refuseOrder: { by: by.judge, article: 'CPC 148(2)', payload: withReasons },
  apply: { by: by.investigators, article: 'CPC 140', payload: empty() },
});

const extending = defineCommands({
  askExtension: {
    by: by.investigators,
    article: 'CPC 151',
    payload: z.object({
      toMonths: z.int().min(1).max(longestListedMonths),
      extensionGround: z.enum(extensionGrounds),
      reasons: reasons(),
    }),
  },
  askReadingTerm: {
    by: by.investigators,
    article: 'CPC 151(11)',
    payload: z.object({ days: z.int().min(1).max(longestListedDays), reasons: reasons() }),
  },
  approveExtension: { by: anyProsecutorAsked, article: 'CPC 151(8)', payload: empty() },
  agreeToExtension: { by: anyProsecutorAsked, article: 'CPC 151', payload: empty() },
  refuseExtension: { by: anyProsecutorAsked, article: 'CPC 151', payload: withReasons },
  grantExtension: { by: by.judge, article: 'CPC 152(3)', payload: withReasons },
  denyExtension: { by: by.judge, article: 'CPC 152(3)', payload: withReasons },
});

const changing = defineCommands({
  openReview: {
    by: [...by.investigators, ...by.supervisingProsecutor, ...by.counsel, ...by.medic],
    article: 'CPC 138',
    payload: z.object({ ground: z.enum(['health', 'personal']), statement: reasons() }),
  },
  keep: { by: by.supervisingProsecutor, article: 'CPC 153', payload: withReasons },
  replace: { by: by.supervisingProsecutor, article: 'CPC 153', payload: z.object({ newKind: kinds, reasons: reasons() }) },
  lift: { by: by.supervisingProsecutor, article: 'CPC 153', payload: withReasons },
  askForChange: {
    by: by.investigators,
    article: 'CPC 153(3)',
    payload: z.object({ change: z.enum(['none', ...kinds.options]), reasons: reasons() }),
  },
  consentToChange: { by: by.supervisingProsecutor, article: 'CPC 153(3)', payload: empty() },
  refuseChange: { by: by.supervisingProsecutor, article: 'CPC 153(3)', payload: withReasons },
  supersede: { by: by.investigators, article: 'CPC 153', payload: z.object({ byId: proceedingId('restraint') }) },
  recordBreach: { by: by.investigators, article: 'CPC 140(4)', payload: z.object({ breach: reasons() }) },
  withdrawSurety: { by: by.investigators, article: 'CPC 142(4)', payload: withReasons },
  recordBailPayment: { by: by.investigators, article: 'CPC 145(4)', payload: empty() },
});

const keeping = defineCommands({
  announceQualification: { by: by.investigators, article: 'CPC 139', payload: empty() },
  warnOfExpiry: { by: by.anyFacilityOfficer, article: 'CPC 152(4)', payload: empty() },
  transferToRemandPrison: {
    by: by.anyFacilityOfficer,
    article: 'CPC 150',
    payload: z.object({ institutionName: line() }),
  },
  release: {
    by: [...by.anyFacilityOfficer, ...by.supervisingProsecutor, ...by.investigators],
    article: 'CPC 152(4)',
    payload: empty(),
  },
});

export const commands = { ...proposing, ...extending, ...changing, ...keeping };
