import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { bodyId, empty, line, officialId, proceedingId, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';

const prosecutor = z.object({ prosecutorId: officialId('prosecutor') });

export const commands = defineCommands({
  receive: {
    field: true,
    by: [...by.investigators, ...by.prosecutorOfLocality, ...by.anyFacilityOfficer, ...by.medic, ...by.anyCounsel, ...by.internalSecurity],
    article: 'CPC 100',
    payload: z.object({
      complainantName: line(200),
      complainantPersonId: proceedingId('person').optional(),
      /** The examination whose injuries it is about. */
      examinationId: proceedingId('medical-examination').optional(),
      subjectOfficerId: officialId('investigator').optional(),
      subjectBodyId: bodyId().optional(),
      channel: z.enum(['facility', 'counsel', 'hotline', 'prosecutor', 'medic', 'written']),
      aboutDetention: z.boolean().default(true),
      text: reasons(),
    }),
  },
  register: { by: by.prosecutorOfLocality, article: 'CPC 101(2)', payload: empty() },
  assignChecker: { by: by.prosecutorOfLocality, article: 'CPC 104', payload: prosecutor },
  askInternalSecurity: {
    by: by.namedProsecutor,
    article: 'CPC 104',
    payload: z.object({ officerId: officialId('internalSecurity') }),
  },
  reportInternalCheck: { by: by.internalChecker, article: 'CPC 104', payload: z.object({ report: reasons() }) },
  decideWellFounded: {
    by: by.namedProsecutor,
    article: 'CPC 105(3)',
    payload: z.object({ reasons: reasons(), consequences: reasons() }),
  },
  decideUnfounded: { by: by.namedProsecutor, article: 'CPC 105(3)', payload: z.object({ reasons: reasons() }) },
  tellComplainant: { by: by.namedProsecutor, article: 'CPC 105(4)', payload: empty() },
  appeal: {
    by: [...by.anyCounsel, ...by.anyFacilityOfficer, ...by.prosecutorOfLocality],
    article: 'CPC 105(1)',
    payload: z.object({ reasons: reasons() }),
  },
  assignReviewer: { by: by.prosecutorOfLocality, article: 'CPC 104', payload: prosecutor },
  reviewAppeal: {
    by: by.namedProsecutor,
    article: 'CPC 105(3)',
    payload: z.object({ outcome: z.enum(['upheld', 'overturned']), reasons: reasons() }),
  },
  close: { by: by.namedProsecutor, article: 'CPC 105(4)', payload: empty() },
});
