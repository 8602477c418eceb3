import type { World } from '../world';
import { caseBegun, cast, ids, personRecorded, seen, step } from './cast';

const because = 'Stolen goods are kept there';
const { investigator, outsideInvestigator, prosecutor, otherProsecutor, judge } = cast;
const common = { profile: 'briefing', cast: [investigator, outsideInvestigator, prosecutor, otherProsecutor], start: caseBegun } as const;

/** A search that may be found unlawful before or after an item is taken. */
const urgentSearch = {
  start: [
    ...caseBegun,
    step(investigator, 'court-authorisation', ids.action, 'draft', {
      kind: 'search',
      sought: ['phone', 'document'],
      place: 'A flat',
      grounds: 'Stolen goods are kept there',
      involvesSecrets: false,
      inDwelling: true,
      forced: true,
      againstSuspect: true,
    }),
  ],
  cast: [investigator, outsideInvestigator, prosecutor, judge],
} as const;

/** The search is done; what lies outside its scope may get a seizure of its own. */
const searched = {
  start: [
    ...urgentSearch.start,
    step(investigator, 'court-authorisation', ids.action, 'executeUrgently', { urgencyReasons: because, result: because }),
  ],
  known: { 'court-authorisation': [ids.action] },
  still: ['court-authorisation.judgeNotice', 'court-authorisation.judgeRuling'],
} as const;
const ownSeizure = {
  'court-authorisation.draft.kind': ['seizure'],
  actionId: [ids.action],
  involvesSecrets: [false],
  inDwelling: [true],
  forced: [true],
  againstSuspect: [true],
  personId: [undefined],
} as const;

export const registers: readonly World[] = [
  {
    ...common,
    name: 'attacked object',
    machine: 'attacked-object',
    instances: { 'attacked-object': [ids.object] },
    values: { attackedAt: ['2022-01-05T14:00:00.000Z', '2023-01-01T00:00:00.000Z'] },
  },
  {
    ...common,
    name: 'vehicle',
    machine: 'vehicle',
    instances: { vehicle: [ids.vehicle] },
    values: { damagedAt: ['2022-01-05T14:00:00.000Z', '2023-01-01T00:00:00.000Z'], ownerKind: ['police', 'citizen'] },
  },
  {
    ...common,
    name: 'damage claim',
    machine: 'damage-claim',
    instances: { 'damage-claim': [ids.claim], 'attacked-object': [ids.object] },
    only: { 'attacked-object': ['record'] },
    values: { attackedAt: ['2022-01-05T14:00:00.000Z'], looted: [true], destroyed: [false] },
  },
  {
    ...common,
    ...urgentSearch,
    name: 'item of a search',
    machine: 'evidence-item',
    instances: { 'evidence-item': [ids.item], 'court-authorisation': [ids.action] },
    without: ['court-authorisation.draft', 'evidence-item.coverBy'],
    values: { takenElsewhere: [false] },
  },
  {
    ...common,
    ...urgentSearch,
    name: 'a questioning on an urgent recognition',
    machine: 'evidence-item',
    start: [...caseBegun, personRecorded()],
    cast: [investigator, prosecutor],
    instances: { 'evidence-item': [ids.item], 'key-decision': [ids.decision] },
    only: { 'evidence-item': ['recordQuestioning', 'seal'], 'key-decision': ['draft', 'submit', 'agree', 'refuse', 'revoke'] },
    values: {
      'key-decision.kind': ['urgentRecognition'],
      personId: [ids.person],
      offenceId: ['CC 188(2)'],
      seen: seen(['urgentRecognition'], 'CC 188(2)'),
    },
  },
  {
    ...common,
    ...urgentSearch,
    name: 'an opinion on a copy of what a search yielded',
    machine: 'evidence-item',
    instances: { 'evidence-item': [ids.item, ids.copy, ids.opinion], 'court-authorisation': [ids.action] },
    without: ['court-authorisation.draft', 'evidence-item.seal', 'evidence-item.store', 'evidence-item.coverBy'],
    values: {
      'evidence-item.collect.kind': ['phone'],
      'evidence-item.recordDerived.kind': ['copy'],
      derivedFrom: [[ids.item], [ids.copy]],
      actionId: [ids.action],
      takenElsewhere: [false],
    },
  },
  {
    ...common,
    ...urgentSearch,
    name: 'an item outside the scope, and its own seizure',
    machine: 'evidence-item',
    ...searched,
    instances: { 'evidence-item': [ids.item], 'court-authorisation': [ids.ownAction] },
    only: {
      'evidence-item': ['collect', 'coverBy', 'seal', 'store'],
      'court-authorisation': ['draft', 'executeUrgently', 'tellJudge', 'findLawful', 'findUnlawful'],
    },
    values: {
      ...ownSeizure,
      'evidence-item.collect.kind': ['phone', 'other'],
      takenElsewhere: [false],
      coveredById: [ids.ownAction, ids.action],
      sought: [['other'], ['phone']],
    },
  },
  {
    ...common,
    name: 'weapons of a theft',
    machine: 'weapon',
    instances: { weapon: [ids.weapon, ids.otherWeapon] },
    values: { quantity: [1, 2], voluntary: [false], takenElsewhere: [false], civilian: [true], stolenAt: ['2022-01-05T14:00:00.000Z'] },
  },
  {
    ...common,
    ...urgentSearch,
    name: 'weapon of a search',
    machine: 'weapon',
    instances: { weapon: [ids.weapon], 'court-authorisation': [ids.action] },
    without: ['court-authorisation.draft', 'weapon.matchToTheft', 'weapon.coverBy'],
    values: { quantity: [1], voluntary: [false], takenElsewhere: [false], civilian: [true], stolenAt: ['2022-01-05T14:00:00.000Z'] },
  },
  {
    ...common,
    ...urgentSearch,
    ...searched,
    name: 'a weapon found elsewhere, and its own seizure',
    machine: 'weapon',
    instances: { weapon: [ids.weapon], 'court-authorisation': [ids.ownAction] },
    only: {
      weapon: ['reportStolen', 'recordSeizure', 'recordRecovery', 'coverBy', 'examine', 'store'],
      'court-authorisation': ['draft', 'executeUrgently'],
    },
    values: {
      ...ownSeizure,
      quantity: [1],
      voluntary: [false],
      civilian: [true],
      stolenAt: ['2022-01-05T14:00:00.000Z'],
      takenElsewhere: [true],
      sought: [['weapon']],
      coveredById: [ids.ownAction],
    },
  },
];
