import { categoryIds, cityIds, offenceIds } from '@tergeu/law';
import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { empty, line, moment, officialId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { registerFields, relationCommands } from './relation.commands';
import { groupGroundIds } from './group-grounds';
import { interruptionGroundIds } from './interruption-grounds';
import { termCommands, termDays } from './term.commands';
import { terminationGroundIds } from './termination-grounds';

const investigator = z.object({ investigatorId: officialId('investigator') });
const withReasons = z.object({ reasons: reasons() });

const registration = {
  /** Number in the unified register; unique in the installation. */
  number: line(40),
  category: z.enum(categoryIds),
  title: line(300),
  city: z.enum(cityIds).meta({ widget: 'city' }),
  address: line(300).optional(),
  incidentAt: moment(),
  offenceId: z.enum(offenceIds).meta({ widget: 'offence' }),
};

export const commands = defineCommands({
  ...relationCommands,
  ...termCommands,
  register: { by: by.anyInvestigator, article: 'CPC 179(1)', payload: z.object(registration) },
  registerSevered: { by: by.anyInvestigator, article: 'CPC 44', payload: registerFields(registration) },
  assignInvestigator: { by: by.investigatorOfBody, article: 'CPC 59', payload: investigator },
  takeUnderSupervision: { by: by.prosecutorOfLocality, article: 'CPC 193', payload: empty() },
  addTeamMember: { by: [...by.investigators, ...by.supervisingProsecutor], article: 'CPC 194', payload: investigator },
  replaceSupervisor: {
    by: by.prosecutorOfLocality,
    article: 'CPC 193',
    payload: z.object({ prosecutorId: officialId('prosecutor') }),
  },
  routeToGroup: {
    by: by.regionalProsecutor,
    article: 'CPC 194(3)',
    payload: z.object({
      groupId: z.uuid().meta({ widget: 'group' }),
      leaderId: officialId('prosecutor'),
      groupGround: z.enum(groupGroundIds),
    }),
  },
  transfer: { by: by.supervisingProsecutor, article: 'CPC 186', payload: investigator },
  begin: { by: by.investigators, article: 'CPC 60', payload: empty() },
  interrupt: {
    by: by.investigators,
    article: 'CPC 45(7)',
    payload: z.object({ interruptionGround: z.enum(interruptionGroundIds) }),
  },
  resume: { by: by.investigators, article: 'CPC 45', payload: empty() },
  complete: { by: by.investigators, article: 'CPC 294', payload: empty() },
  giveForReading: { by: by.investigators, article: 'CPC 296', payload: empty() },
  endReading: { by: by.investigators, article: 'CPC 296', payload: empty() },
  sendToProsecutor: { by: by.investigators, article: 'CPC 301', payload: empty() },
  returnForInvestigation: {
    by: by.supervisingProsecutor,
    article: 'CPC 302',
    payload: withReasons.extend({ termDays: termDays().optional() }),
  },
  drawIndictment: { by: by.supervisingProsecutor, article: 'CPC 302', payload: empty() },
  sendToCourt: { by: by.supervisingProsecutor, article: 'CPC 305', payload: empty() },
  terminate: {
    by: by.investigators,
    article: 'CPC 289',
    payload: z.object({ terminationGround: z.enum(terminationGroundIds), objection: z.boolean() }),
  },
});
