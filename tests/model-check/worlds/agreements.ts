import { digestOf, procedures, seenOf, type CaseFile, type Json } from '@tergeu/procedure';
import { Story } from '@tergeu/procedure/testing';
import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded, step } from './cast';

const { investigator, prosecutor, judge } = cast;
const because = 'Reasons given in so many words';

/** An item from an urgent search on which the judge has not ruled yet. */
const seized = [
  ...caseBegun,
  personRecorded(),
  step(investigator, 'court-authorisation', ids.action, 'draft', {
    kind: 'search',
    sought: ['object', 'document'],
    place: 'A flat',
    grounds: 'Stolen goods are kept there',
    involvesSecrets: false,
    inDwelling: true,
    forced: true,
    againstSuspect: true,
  }),
  step(investigator, 'court-authorisation', ids.action, 'executeUrgently', { urgencyReasons: because, result: because }),
  step(investigator, 'court-authorisation', ids.action, 'tellJudge'),
  step(investigator, 'evidence-item', ids.item, 'collect', { kind: 'object', description: 'Specimen', actionId: ids.action }),
];

const decision = { kind: 'qualification', personId: ids.person, offenceId: 'CC 188(2)', text: because };

/** What the prosecutor sees: with the item and without; before the ruling, and when the item has fallen with its search. */
const sights = ((): readonly Json[] => {
  const start = Story.of(procedures, ids.case, '2022-01-10T04:00:00.000Z', Object.values(cast));
  const file: CaseFile = seized.reduce((story, one) => story.then(one), start).file;
  const item = file.proceedings[ids.item]!;
  const fallen = digestOf({ state: item.state, memory: item.memory as Json, standing: 'fallen' });
  const before = seenOf({ ...decision, materials: [ids.item] }, file);
  return [before, { ...before, materials: [{ id: ids.item, version: fallen }] }, { ...before, materials: [] }].map((one) => ({ ...one }));
})();

/** S03: an agreement is to what was seen, and falls with what it rests on. */
export const agreements: readonly World[] = [
  {
    name: 'a decision on an item whose search may be found unlawful',
    machine: 'key-decision',
    profile: 'briefing',
    start: seized,
    cast: [investigator, prosecutor, judge],
    instances: { 'key-decision': [ids.decision], 'court-authorisation': [ids.action] },
    only: {
      'key-decision': ['draft', 'revise', 'submit', 'agree', 'returnForRevision', 'recordLapse'],
      'court-authorisation': ['findLawful', 'findUnlawful'],
    },
    values: {
      personId: [ids.person],
      kind: ['qualification'],
      offenceId: ['CC 188(2)'],
      seen: sights,
      'key-decision.draft.materials': [[ids.item]],
      'key-decision.revise.materials': [[ids.item], []],
    },
    still: ['case.investigationTerm'],
  },
];
