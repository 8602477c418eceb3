import { z } from 'zod';
import { empty, line, moment, proceedingIds, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { leadEndings } from './relations';

/** Another case file with the facts that the law needs; the server compares them with that file. */
const otherFile = () =>
  z
    .object({ caseId: z.uuid(), number: line(40), registeredAt: moment(), bodyId: z.uuid(), inCustody: z.boolean() })
    .meta({ widget: 'caseFile' });
const other = z.object({ other: otherFile() });
const whoInvestigatesOrSupervises = [...by.investigators, ...by.supervisingProsecutor];

export const registerFields = <T extends z.ZodRawShape>(shape: T) => z.object({ ...shape, other: otherFile() });

/** Joining and severing (CPC 43, 44, 187(8)): what each of the two files records. */
export const relationCommands = {
  joinCase: { by: by.investigators, article: 'CPC 43', payload: z.object({ other: otherFile(), reasons: reasons() }) },
  severCase: {
    by: by.investigators,
    article: 'CPC 44',
    payload: z.object({ newNumber: line(40), personIds: proceedingIds('person'), episodes: reasons(), reasons: reasons() }),
  },
  decideJurisdiction: { by: by.supervisingProsecutor, article: 'CPC 187', payload: z.object({ reasons: reasons() }) },
  sendCopies: { by: by.investigators, article: 'CPC 43', payload: empty() },
  confirmPart: { by: whoInvestigatesOrSupervises, article: 'CPC 43', payload: empty() },
  confirmSevered: { by: whoInvestigatesOrSupervises, article: 'CPC 44', payload: other },
  withdrawOrder: { by: by.supervisingProsecutor, article: 'CPC 193', payload: z.object({ reasons: reasons() }) },
  becomePartOf: { by: by.investigators, article: 'CPC 43', payload: other },
  endWithLead: { by: whoInvestigatesOrSupervises, article: 'CPC 43', payload: z.object({ leadEnding: z.enum(leadEndings) }) },
} as const;
