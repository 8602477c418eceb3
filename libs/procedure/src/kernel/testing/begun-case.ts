import type { BodyKind, LawProfile, Role } from '@tergeu/law';
import { procedures } from '../../procedures';
import type { CaseFile, Json, Memory, Official } from '../case-file';
import { official, Story, type Step } from '../story';

const uuid = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const one = (last: number, role: Role, bodyId: number, unitId: string, city = 'almaty') =>
  official(uuid(last), role, { city, bodyId: uuid(bodyId), unitId });
const ofOffice = (last: number, bodyKind: BodyKind, bodyId: number, city: string | null) =>
  official(uuid(last), 'prosecutor', { city, bodyId: uuid(bodyId), bodyKind, unitId: null });

/** Everybody a story of the real machines may need: the lawful, and those who may not act in it. */
export const cast = {
  investigator: one(1, 'investigator', 51, 'unit of the case'),
  colleague: one(2, 'investigator', 51, 'unit of the case'),
  outsider: one(3, 'investigator', 52, 'unit elsewhere'),
  prosecutor: one(4, 'prosecutor', 53, 'supervision'),
  otherProsecutor: one(5, 'prosecutor', 53, 'other supervision'),
  reviewer: one(6, 'prosecutor', 53, 'review'),
  leader: one(7, 'prosecutor', 53, 'special prosecutors'),
  farProsecutor: one(8, 'prosecutor', 58, 'supervision elsewhere', 'atyrau'),
  regionalProsecutor: ofOffice(16, 'regionalProsecution', 60, 'almaty'),
  farRegionalProsecutor: ofOffice(17, 'regionalProsecution', 61, 'atyrau'),
  generalProsecutor: ofOffice(18, 'prosecution', 62, null),
  judge: one(9, 'investigatingJudge', 54, 'court'),
  medic: one(10, 'medic', 55, 'clinic'),
  facilityOfficer: one(11, 'facilityOfficer', 56, 'facility'),
  counsel: one(12, 'counsel', 57, 'bar'),
  security: one(13, 'internalSecurity', 51, 'own security'),
  sameUnitSecurity: one(14, 'internalSecurity', 51, 'unit of the case'),
  stranger: one(15, 'investigator', 59, 'unit of another city', 'atyrau'),
} as const satisfies Record<string, Official>;

/** Ids of the proceedings of a story; the case has the case's id. */
export const ids = {
  case: uuid(100),
  person: uuid(101),
  otherPerson: uuid(102),
  detention: uuid(103),
  examination: uuid(104),
  defence: uuid(105),
  restraint: uuid(106),
  decision: uuid(107),
  otherDecision: uuid(108),
  otherDetention: uuid(190),
  action: uuid(109),
  complaint: uuid(110),
  item: uuid(111),
  group: uuid(112),
  otherExamination: uuid(113),
};

export type CastName = keyof typeof cast;

/** A reason long enough to be one. */
export const because = 'Because the specimen of this story asks for it.';

/** Who does what to which proceeding; `at` where the hour matters. */
export const step = (name: CastName, machine: string, id: string, type: string, payload: Record<string, Json> = {}, at?: string): Step => ({
  by: cast[name],
  machine,
  id,
  type,
  payload,
  ...(at === undefined ? {} : { at }),
});

/** A theft as it is registered. */
export const registration = {
  number: 'KZ-2022-000001',
  category: 'theft',
  title: 'Specimen',
  city: 'almaty',
  incidentAt: '2022-01-05T14:00:00.000Z',
  offenceId: 'CC 188(2)',
};

/** Monday morning in Almaty; every story starts here. */
export const start = '2022-01-10T04:00:00.000Z';

/** An empty case file under a law profile. */
export const empty = (profile: LawProfile = 'briefing'): Story => Story.of(procedures, ids.case, start, Object.values(cast), profile);

/** Registered, assigned, supervised, and begun. */
export const begunCase = (profile: LawProfile = 'briefing'): Story =>
  empty(profile)
    .then(step('investigator', 'case', ids.case, 'register', registration))
    .then(step('colleague', 'case', ids.case, 'assignInvestigator', { investigatorId: cast.investigator.id }))
    .then(step('prosecutor', 'case', ids.case, 'takeUnderSupervision'))
    .then(step('investigator', 'case', ids.case, 'begin'));

/** A suspect who knows the language and has means, so that defence is mandatory on no ground. */
export const recordPerson = (more: Record<string, Json> = {}, id = ids.person): Step =>
  step('investigator', 'person', id, 'record', {
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

/** The begun case with one suspect. */
export const caseWithSuspect = (profile: LawProfile = 'briefing', more: Record<string, Json> = {}): Story =>
  begunCase(profile).then(recordPerson(more));

/** The same story over another case file: for files that no command could make, on which a second line of defence is tried. */
export const forged = (story: Story, file: Partial<CaseFile>): Story =>
  Object.assign(Object.create(Object.getPrototypeOf(story)) as Story, story, { file: { ...story.file, ...file } });

/** One proceeding of the story remembers something else. */
export const misremembering = (story: Story, id: string, memory: Memory): Story => {
  const proceeding = story.file.proceedings[id]!;
  const changed = { ...proceeding, memory: { ...proceeding.memory, ...memory } };
  return forged(story, { proceedings: { ...story.file.proceedings, [id]: changed } });
};
