import { seenOf, type Json } from '@tergeu/procedure';
import type { World } from '../world';
import { agreed, caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, prosecutor } = cast;
const because = 'Reasons given in so many words';
const second = { ...personRecorded(), id: ids.otherPerson };
const underway = [...caseBegun, personRecorded(), second, step(investigator, 'case', ids.case, 'begin')];
const severed: Json = {
  caseId: '00000000-0000-7000-8000-000000000903',
  number: 'KZ-2022-903',
  registeredAt: '2022-01-10T06:00:00.000Z',
  bodyId: investigator.bodyId,
  inCustody: false,
};
const noFile = { id: '', version: 0, proceedings: {}, tiers: {} };
const kinds = ['qualification', 'recognitionAsSuspect', 'urgentRecognition'] as const;

/** Two suspects, of whom one is qualified: what closes the investigation asks for the other, too (CPC 203, 294). */
export const suspects: readonly World[] = [
  {
    name: 'one suspect is qualified, the other is not',
    machine: 'case',
    profile: 'briefing',
    start: [...underway, ...agreed(ids.decision, 'qualification'), ...agreed(ids.action, 'completion')],
    cast: [investigator, prosecutor],
    instances: { case: [ids.case], person: [ids.otherPerson], 'key-decision': [ids.otherDecision] },
    only: {
      case: ['complete', 'sendToProsecutor', 'sendToCourt', 'severCase', 'sendCopies', 'confirmSevered'],
      person: ['correct', 'recordDeath'],
      'key-decision': ['draft', 'submit', 'agree', 'revoke'],
    },
    values: {
      kind: kinds,
      personId: [ids.otherPerson],
      offenceId: ['CC 188(2)'],
      roleInCase: ['suspect', 'witness'],
      citizenship: ['kazakhstan'],
      knowsLanguage: [true],
      withoutMeans: [false],
      hasDefect: [false],
      newNumber: ['KZ-2022-903'],
      episodes: [because],
      personIds: [[ids.otherPerson]],
      'case.confirmSevered.other': [severed],
      seen: kinds.map((kind) => ({
        ...seenOf({ kind, personId: ids.otherPerson, offenceId: 'CC 188(2)', text: because }, noFile),
      })),
    },
    still: ['case.investigationTerm', 'case.severingCopy', 'case.otherFile', 'key-decision.prosecutorAnswer'],
  },
  {
    name: 'nobody is suspected',
    machine: 'case',
    profile: 'briefing',
    start: [...caseBegun, personRecorded({ roleInCase: 'witness' }), step(investigator, 'case', ids.case, 'begin')],
    cast: [investigator, prosecutor],
    instances: { case: [ids.case], 'key-decision': [ids.decision] },
    only: { case: ['complete'], 'key-decision': ['draft', 'submit', 'agree'] },
    values: {
      kind: ['qualification'],
      personId: [ids.person],
      offenceId: ['CC 188(2)'],
      seen: [{ ...seenOf({ kind: 'qualification', personId: ids.person, offenceId: 'CC 188(2)', text: because }, noFile) }],
    },
    still: ['case.investigationTerm'],
  },
];
