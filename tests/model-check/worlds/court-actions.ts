import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded } from './cast';

const { investigator, prosecutor, judge } = cast;
const action = {
  machine: 'court-authorisation',
  start: [...caseBegun, personRecorded()],
  cast: [investigator, prosecutor, judge],
  instances: { 'court-authorisation': [ids.action] },
} as const;
const plain = { personId: [ids.person], involvesSecrets: [false], inDwelling: [false], propertyFoundAt: [undefined] } as const;

/** Actions of the court besides search, seizure and sample. */
export const courtActions: readonly World[] = [
  {
    ...action,
    name: 'attachment of property: 48 hours from the find',
    profile: 'briefing',
    values: { ...plain, kind: ['propertyAttachment'], forced: [false], againstSuspect: [true] },
  },
  {
    ...action,
    name: 'examination of the body by the Code',
    profile: 'code',
    values: { ...plain, kind: ['bodyExamination'], forced: [true, false], againstSuspect: [true, false] },
  },
  {
    ...action,
    name: 'examination of the body as promised',
    profile: 'briefing',
    values: { ...plain, kind: ['bodyExamination'], forced: [true, false], againstSuspect: [false] },
  },
  {
    ...action,
    name: 'a search for what it names, and no longer than allowed',
    profile: 'briefing',
    values: {
      ...plain,
      kind: ['search'],
      forced: [true],
      againstSuspect: [true],
      'court-authorisation.draft.sought': [undefined, ['phone', 'document']],
      'court-authorisation.grant.sought': [undefined, ['phone'], ['phone', 'weapon']],
      validDays: [undefined, 3, 30],
    },
  },
];
