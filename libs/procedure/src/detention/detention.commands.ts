import { offenceIds } from '@tergeu/law';
import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { empty, line, proceedingId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { groundIds } from './grounds';
import { releaseGroundIds } from './release-grounds';

export const commands = defineCommands({
  apprehend: {
    field: true,
    by: by.investigators,
    article: 'CPC 128(2)',
    payload: z.object({
      personId: proceedingId('person'),
      ground: z.enum(groundIds),
      place: line(300),
      offenceId: z.enum(offenceIds).meta({ widget: 'offence' }),
      inMassRiots: z.boolean().default(false),
      inCriminalGroup: z.boolean().default(false),
      notInTime: z.enum(['distance', 'stateOfEmergency']).optional(),
      notInTimeReasons: reasons().optional(),
      newGrounds: reasons().optional(),
    }),
  },
  deliver: { field: true, by: by.investigators, article: 'CPC 129', payload: empty() },
  drawProtocol: { field: true, by: by.investigators, article: 'CPC 131(2)', payload: empty() },
  notifyProsecutor: { by: by.investigators, article: 'CPC 131(3)', payload: empty() },
  agreeToDetention: { by: by.supervisingProsecutor, article: 'CPC 131(3)', payload: empty() },
  refuseDetention: { by: by.supervisingProsecutor, article: 'CPC 133(1)', payload: z.object({ reasons: reasons() }) },
  notifyFamily: { field: true, by: by.investigators, article: 'CPC 135', payload: z.object({ relative: line(200) }) },
  notifyMission: { by: by.investigators, article: 'CPC 135', payload: z.object({ mission: line(200) }) },
  question: {
    field: true,
    by: by.investigators,
    article: 'CPC 64(3)',
    payload: z.object({
      minutes: z.int().min(1).max(1440),
      afterPrivateTalk: z.boolean().default(false),
      withShorterHours: z.boolean().default(false),
    }),
  },
  place: { by: by.facilityInCity, article: 'CPC 134', payload: empty() },
  takeToMedicalInstitution: {
    field: true,
    by: [...by.investigators, ...by.facilityOfficer],
    article: 'CPC 279',
    payload: z.object({ institutionName: line(200) }),
  },
  bringFromMedicalInstitution: { field: true, by: by.investigators, article: 'CPC 129', payload: empty() },
  extendDetention: {
    by: [...by.investigatorOfBody, ...by.judge],
    article: 'CPC 14(2)',
    payload: z.object({ reasons: reasons() }),
  },
  reviewDetention: { by: by.facilityOfficer, article: 'CPC 14', payload: empty() },
  release: {
    by: by.whoReleases,
    article: 'CPC 133(1)',
    payload: z.object({
      releaseGround: z.enum(releaseGroundIds),
    }),
  },
  recordRestraintOrder: {
    by: [...by.investigators, ...by.supervisingProsecutor, ...by.facilityOfficer],
    article: 'CPC 148(2)',
    payload: empty(),
  },
  close: { by: by.investigators, article: 'CPC 133(4)', payload: empty() },
});
