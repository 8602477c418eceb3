import type { World } from '../world';
import { caseBegun, cast, ids, step } from './cast';

const { investigator, outsideInvestigator, prosecutor, otherProsecutor, judge } = cast;
const common = { profile: 'briefing', cast: [investigator, outsideInvestigator, prosecutor, otherProsecutor], start: caseBegun } as const;

/** A search that may be found unlawful before or after an item is taken. */
const urgentSearch = {
  start: [
    ...caseBegun,
    step(investigator, 'court-authorisation', ids.action, 'draft', {
      kind: 'search',
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
    without: ['court-authorisation.draft'],
  },
  {
    ...common,
    ...urgentSearch,
    name: 'an opinion on a copy of what a search yielded',
    machine: 'evidence-item',
    instances: { 'evidence-item': [ids.item, ids.copy, ids.opinion], 'court-authorisation': [ids.action] },
    without: ['court-authorisation.draft', 'evidence-item.seal', 'evidence-item.store'],
    values: {
      'evidence-item.collect.kind': ['phone'],
      'evidence-item.recordDerived.kind': ['copy'],
      derivedFrom: [[ids.item], [ids.copy]],
      actionId: [ids.action],
    },
  },
  {
    ...common,
    name: 'weapons of a theft',
    machine: 'weapon',
    instances: { weapon: [ids.weapon, ids.otherWeapon] },
    values: { quantity: [1, 2], voluntary: [false], civilian: [true], stolenAt: ['2022-01-05T14:00:00.000Z'] },
  },
  {
    ...common,
    ...urgentSearch,
    name: 'weapon of a search',
    machine: 'weapon',
    instances: { weapon: [ids.weapon], 'court-authorisation': [ids.action] },
    without: ['court-authorisation.draft', 'weapon.matchToTheft'],
    values: { quantity: [1], voluntary: [false], civilian: [true], stolenAt: ['2022-01-05T14:00:00.000Z'] },
  },
];
