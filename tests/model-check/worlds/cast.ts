import type { BodyKind, Role } from '@tergeu/law';
import { procedures, seenOf, type Json, type Official } from '@tergeu/procedure';
import { official, type Step } from '@tergeu/procedure/testing';

const uuid = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const city = 'almaty';
const one = (last: number, role: Role, bodyId: number, unitId: string, at = city) =>
  official(uuid(last), role, { city: at, bodyId: uuid(bodyId), unitId });

const ofOffice = (last: number, bodyKind: BodyKind, bodyId: number, at: string | null) =>
  official(uuid(last), 'prosecutor', { city: at, bodyId: uuid(bodyId), bodyKind, unitId: null });

/** Everybody who may be needed, the lawful and the tempting: of the same unit, of another body, not in charge. */
export const cast = {
  investigator: one(1, 'investigator', 51, 'unit of the case'),
  colleague: one(2, 'investigator', 51, 'unit of the case'),
  outsideInvestigator: one(3, 'investigator', 52, 'unit elsewhere'),
  prosecutor: one(4, 'prosecutor', 53, 'supervision'),
  otherProsecutor: one(5, 'prosecutor', 53, 'other supervision'),
  leader: one(6, 'prosecutor', 53, 'special prosecutors'),
  judge: one(7, 'investigatingJudge', 54, 'court'),
  medic: one(8, 'medic', 55, 'clinic'),
  facilityOfficer: one(9, 'facilityOfficer', 56, 'facility'),
  counsel: one(10, 'counsel', 57, 'bar'),
  otherCounsel: one(11, 'counsel', 57, 'bar'),
  security: one(12, 'internalSecurity', 51, 'own security'),
  sameUnitSecurity: one(13, 'internalSecurity', 51, 'unit of the case'),
  farInvestigator: one(14, 'investigator', 58, 'unit of another city', 'atyrau'),
  farProsecutor: one(15, 'prosecutor', 59, 'supervision of another city', 'atyrau'),
  regionalProsecutor: ofOffice(17, 'regionalProsecution', 61, city),
  generalProsecutor: ofOffice(18, 'prosecution', 62, null),
  otherJudge: one(16, 'investigatingJudge', 60, 'regional court'),
} as const;

/** Ids of the proceedings of a world; the case has the case's id. */
export const ids = {
  case: uuid(100),
  person: uuid(101),
  otherPerson: uuid(102),
  detention: uuid(103),
  otherDetention: uuid(190),
  examination: uuid(104),
  defence: uuid(105),
  restraint: uuid(106),
  decision: uuid(107),
  otherDecision: uuid(108),
  action: uuid(109),
  complaint: uuid(110),
  item: uuid(111),
  copy: uuid(191),
  opinion: uuid(192),
  ownAction: uuid(193),
  weapon: uuid(112),
  otherWeapon: uuid(113),
  object: uuid(114),
  vehicle: uuid(115),
  claim: uuid(116),
  appeal: uuid(117),
};

export const step = (by: Official, machine: string, id: string, type: string, payload: Record<string, Json> = {}): Step => ({
  by,
  machine,
  id,
  type,
  payload,
});

export const registration = {
  number: 'KZ-2022-000001',
  category: 'theft',
  title: 'Specimen',
  city,
  incidentAt: '2022-01-05T14:00:00.000Z',
  offenceId: 'CC 188(2)',
};

/** A case with an investigator and a supervising prosecutor. */
export const caseBegun: readonly Step[] = [
  step(cast.investigator, 'case', ids.case, 'register', registration),
  step(cast.investigator, 'case', ids.case, 'assignInvestigator', { investigatorId: cast.investigator.id }),
  step(cast.prosecutor, 'case', ids.case, 'takeUnderSupervision'),
];

export const personRecorded = (more: Record<string, Json> = {}): Step =>
  step(cast.investigator, 'person', ids.person, 'record', {
    name: 'Specimen Person',
    bornOn: '1990-01-01',
    sex: 'male',
    roleInCase: 'suspect',
    citizenship: 'kazakhstan',
    knowsLanguage: true,
    withoutMeans: false,
    hasDefect: false,
    ...more,
  });

/** The prosecutor agrees to what he sees at that moment. */
export const agreeing = (id: string): Step => ({
  ...step(cast.prosecutor, 'key-decision', id, 'agree'),
  payloadIn: (file) => ({ seen: seenOf(file.proceedings[id]!.memory, file) }),
});

/** The ground that a decision of that kind names, where its kind names one. */
export const usualGround: Readonly<Record<string, Record<string, Json>>> = {
  termination: { terminationGround: 'noElements' },
  interruption: { interruptionGround: 'expertise' },
};

/** Grounds with which the worlds draft, whatever the kind: the wrong ones are refused. */
export const groundsOfDrafts = {
  'key-decision.terminationGround': [undefined, 'noElements'],
  'key-decision.interruptionGround': [undefined, 'expertise'],
} as const;

/** A key decision with the prosecutor's agreement. */
export const agreed = (id: string, kind: string, ground: Record<string, Json> = usualGround[kind] ?? {}): readonly Step[] => [
  step(cast.investigator, 'key-decision', id, 'draft', {
    kind,
    personId: ids.person,
    offenceId: 'CC 188(2)',
    text: 'Reasons given in so many words',
    ...ground,
  }),
  step(cast.investigator, 'key-decision', id, 'submit'),
  agreeing(id),
];

const nothingYet = { id: '', version: 0, proceedings: {}, tiers: {} };

/** What a prosecutor sees of decisions of these kinds, as the worlds draft them; the last one is of a text that nobody drafted. */
export const seen = (kinds: readonly string[], offenceId: string | null, others: readonly Record<string, string>[] = []): readonly Json[] =>
  [
    ...others.map((one) => ({ text: 'Reasons given in so many words', ...one })),
    ...kinds.map((kind) => ({ kind, text: 'Reasons given in so many words', ...usualGround[kind] })),
    { kind: kinds[0]!, text: 'Another text than the one drafted' },
  ].map((decision) => ({ ...seenOf({ ...decision, personId: ids.person, offenceId }, nothingYet) }));

/** All values of a payload field that is a choice. */
export const everyOption = (machine: string, command: string, field: string): readonly Json[] => {
  const schema = procedures[machine]!.commands[command]!.payload.shape[field] as unknown as {
    readonly def: { readonly entries: Record<string, string> };
  };
  return Object.values(schema.def.entries);
};
