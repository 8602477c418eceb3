import { z } from 'zod';
import { defineCommands } from '../kernel/definition';
import { empty, line, officialId, proceedingId, proceedingIdOfAny, reasons } from '../kernel/payload';
import { by } from '../kernel/standing';
import { appealable } from './acts';

const withReasons = z.object({ reasons: reasons() });
const lodging = z.object({
  actId: proceedingIdOfAny(...appealable),
  appellantName: line(200),
  personId: proceedingId('person').optional(),
  text: reasons(),
});

export const commands = defineCommands({
  lodge: {
    by: [...by.investigators, ...by.prosecutorOfLocality, ...by.anyFacilityOfficer, ...by.anyCounsel],
    article: 'CPC 100',
    payload: lodging,
  },
  lodgeAgainstRuling: {
    by: [...by.anyCounsel, ...by.anyFacilityOfficer, ...by.prosecutorOfLocality],
    article: 'CPC 107',
    payload: lodging,
  },
  assignReviewer: { by: by.prosecutorOfLocality, article: 'CPC 104', payload: z.object({ prosecutorId: officialId('prosecutor') }) },
  extendReview: { by: by.namedProsecutor, article: 'CPC 105(2)', payload: withReasons },
  satisfy: {
    by: by.namedProsecutor,
    article: 'CPC 105(3)',
    payload: z.object({ extent: z.enum(['fully', 'partly']), reasons: reasons() }),
  },
  dismiss: { by: by.namedProsecutor, article: 'CPC 105(3)', payload: withReasons },
  tellAppellant: { by: by.namedProsecutor, article: 'CPC 105(4)', payload: empty() },
  goToCourt: {
    by: [...by.anyCounsel, ...by.anyFacilityOfficer, ...by.judge],
    article: 'CPC 106(5)',
    payload: withReasons,
  },
  sendMaterials: { by: [...by.investigators, ...by.supervisingProsecutor], article: 'CPC 106(6)', payload: empty() },
  appointHearing: { by: by.judge, article: 'CPC 106(6)', payload: empty() },
  ruleForAppellant: {
    by: by.judge,
    article: 'CPC 106(8)',
    payload: z.object({ ruling: z.enum(['cancelled', 'declaredUnlawful', 'prosecutorObliged']), reasons: reasons() }),
  },
  ruleAgainstAppellant: { by: by.judge, article: 'CPC 106(8)', payload: withReasons },
  challengeRuling: {
    by: [...by.anyCounsel, ...by.anyFacilityOfficer, ...by.prosecutorOfLocality],
    article: 'CPC 107',
    payload: withReasons,
  },
  allowFinally: { by: by.judge, article: 'CPC 107', payload: withReasons },
  rejectFinally: { by: by.judge, article: 'CPC 107', payload: withReasons },
  recordRemedy: {
    by: [...by.investigators, ...by.supervisingProsecutor],
    article: 'CPC 104',
    payload: z.object({ remedy: reasons() }),
  },
  withdraw: {
    by: [...by.anyCounsel, ...by.anyFacilityOfficer, ...by.prosecutorOfLocality],
    article: 'CPC 100',
    payload: withReasons,
  },
});
