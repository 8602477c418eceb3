import { uuidv7 } from 'uuidv7';

/** Who of a client's three sign-ins gives a command. */
export type Giver = 'investigator' | 'assigner' | 'prosecutor';

/** One case as a client drives it. */
export interface DrivenCase {
  readonly id: string;
  readonly investigatorId: string;
  readonly proceedings: ReadonlyMap<string, string>;
}

interface Step {
  readonly by: Giver;
  readonly machine: string;
  /** Name of the proceeding within the story; `case` is the case itself. */
  readonly of: string;
  readonly type: string;
  readonly payload: (driven: DrivenCase) => Record<string, unknown>;
}

const at = '2022-01-05T14:00:00.000Z';
const found = 'Recorded on the spot in the presence of two witnesses; specimen of the load.';
const step = (
  machine: string,
  of: string,
  type: string,
  payload: Step['payload'] | Record<string, unknown> = {},
  by: Giver = 'investigator',
): Step => ({
  by,
  machine,
  of,
  type,
  payload: typeof payload === 'function' ? payload : () => payload,
});
const vehicle = (outcome: string) => ({ ownerKind: 'police', model: 'Specimen sedan 2.0', city: 'almaty', outcome, damagedAt: at });
const attacked = (looted: boolean) => ({
  kind: 'shop',
  name: 'Specimen shop',
  city: 'almaty',
  address: 'Specimen street 1',
  ownerKind: 'business',
  attackedAt: at,
  looted,
  destroyed: false,
});
const person = (name: string) => ({
  name,
  bornOn: '1990-01-01',
  sex: 'female',
  roleInCase: 'victim',
  citizenship: 'kazakhstan',
  knowsLanguage: true,
  withoutMeans: false,
  hasDefect: false,
});

/** A file of 24 commands, as they come in a case of damage done; then the client begins another one. */
export const story: readonly Step[] = [
  step('case', 'case', 'register', ({ id }) => ({
    number: `L-${id}`,
    category: 'theft',
    title: 'Specimen of the load',
    city: 'almaty',
    incidentAt: at,
    offenceId: 'CC 188(2)',
  })),
  step('case', 'case', 'assignInvestigator', ({ investigatorId }) => ({ investigatorId }), 'assigner'),
  step('case', 'case', 'takeUnderSupervision', {}, 'prosecutor'),
  step('case', 'case', 'begin'),
  step('attacked-object', 'shop', 'record', attacked(false)),
  step('attacked-object', 'shop', 'correct', attacked(true)),
  step('vehicle', 'car', 'record', vehicle('damaged')),
  step('vehicle', 'second car', 'record', vehicle('destroyed')),
  step('vehicle', 'car', 'correct', vehicle('destroyed')),
  step('person', 'victim', 'record', person('Specimen Owner')),
  step('damage-claim', 'claim', 'report', {
    claimantName: 'Specimen Owner',
    claimantKind: 'business',
    city: 'almaty',
    objectDescription: 'Windows and goods of the shop',
    amountTenge: 4_500_000,
  }),
  step('damage-claim', 'claim', 'document', { findings: found }),
  step('damage-claim', 'claim', 'assess', { assessedTenge: 4_100_000 }),
  step('damage-claim', 'claim', 'recognise', { recognisedAs: 'victim' }),
  step('evidence-item', 'item', 'collect', { kind: 'video', description: 'Recording of the camera over the entrance' }),
  step('evidence-item', 'item', 'seal', { sealNumber: 'L-0001' }),
  step('evidence-item', 'item', 'store', { storagePlace: 'Store room 1' }),
  step('weapon', 'weapon', 'recordHandIn', {
    kind: 'smoothBore',
    model: 'Specimen gun',
    quantity: 1,
    place: 'Police station 1',
    handedInBy: 'Specimen Finder',
    atDetention: false,
    whileLookedFor: false,
    otherCrime: false,
  }),
  step('weapon', 'weapon', 'examine', { findings: found }),
  step('weapon', 'weapon', 'store', { storagePlace: 'Armoury 1' }),
  step('person', 'witness', 'record', person('Specimen Witness')),
  step('vehicle', 'third car', 'record', vehicle('damaged')),
  step('attacked-object', 'bank', 'record', attacked(false)),
  step('damage-claim', 'second claim', 'report', {
    claimantName: 'Specimen Resident',
    claimantKind: 'resident',
    city: 'almaty',
    objectDescription: 'A parked car',
    amountTenge: 900_000,
  }),
];

/** A new case of that investigator, with the ids of all that will be in it. */
export function newCase(investigatorId: string): DrivenCase {
  const id = uuidv7();
  const names = new Set(story.map(({ of }) => of));
  return { id, investigatorId, proceedings: new Map([...names].map((name) => [name, name === 'case' ? id : uuidv7()])) };
}

/** The body of the command at that place of the story. */
export function bodyOf(driven: DrivenCase, place: number): string {
  const { machine, of, type, payload } = story[place]!;
  const proceedingId = driven.proceedings.get(of);
  return JSON.stringify({ machine, proceedingId, type, payload: payload(driven), occurredAt: new Date().toISOString() });
}
