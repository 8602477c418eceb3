import type { BodyKind, Role } from '@tergeu/law';
import type { NewBody, NewOfficial } from '../identity';

const id = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const body = (last: number, kind: BodyKind, name: string, units: readonly number[], city: string | null = 'almaty'): NewBody => ({
  id: id(last),
  kind,
  name: { kk: name, ru: name, en: name },
  city,
  units: units.map((unit) => ({ id: id(unit), name: `Unit ${unit}` })),
});

/** Bodies of the tests; ids end in the numbers given. */
export const bodies: readonly NewBody[] = [
  body(201, 'internalAffairs', 'Police of Almaty (specimen)', [301, 302, 303]),
  body(202, 'antiCorruption', 'Anti-corruption service (specimen)', [304]),
  body(203, 'prosecution', 'Prosecutor’s office (specimen)', [305, 306, 307]),
  body(204, 'court', 'Investigating court (specimen)', []),
  body(205, 'health', 'Clinic (specimen)', []),
  body(206, 'facility', 'Facility (specimen)', []),
  body(207, 'bar', 'Bar (specimen)', []),
  body(208, 'audit', 'Oversight (specimen)', [], null),
  body(209, 'internalAffairs', 'Police of Atyrau (specimen)', [308], 'atyrau'),
  body(211, 'regionalProsecution', 'Regional prosecutor’s office (specimen)', []),
  body(212, 'prosecution', 'Prosecutor General’s Office (specimen)', [], null),
  body(210, 'prosecution', 'Prosecutor’s office of Atyrau (specimen)', [309], 'atyrau'),
];

const one = (last: number, login: string, role: Role, bodyId: number, unitId: number | null): NewOfficial => ({
  id: id(last),
  login,
  name: `${login[0]!.toUpperCase()}${login.slice(1)} Specimen`,
  role,
  bodyId: id(bodyId),
  unitId: unitId === null ? null : id(unitId),
  password: null,
});

/** Everybody whom a test may need: the lawful and the tempting. */
export const cast = {
  investigator: one(1, 'investigator', 'investigator', 201, 301),
  colleague: one(2, 'colleague', 'investigator', 201, 301),
  outsider: one(3, 'outsider', 'investigator', 202, 304),
  prosecutor: one(4, 'prosecutor', 'prosecutor', 203, 305),
  otherProsecutor: one(5, 'other-prosecutor', 'prosecutor', 203, 306),
  reviewer: one(6, 'reviewer', 'prosecutor', 203, 307),
  leader: one(7, 'leader', 'prosecutor', 203, 307),
  judge: one(8, 'judge', 'investigatingJudge', 204, null),
  medic: one(9, 'medic', 'medic', 205, null),
  facilityOfficer: one(10, 'facility-officer', 'facilityOfficer', 206, null),
  counsel: one(11, 'counsel', 'counsel', 207, null),
  security: one(12, 'security', 'internalSecurity', 201, 303),
  sameUnitSecurity: one(13, 'same-unit-security', 'internalSecurity', 201, 301),
  auditor: one(14, 'auditor', 'auditor', 208, null),
  administrator: one(15, 'administrator', 'administrator', 208, null),
  stranger: one(16, 'stranger', 'investigator', 209, 308),
  farProsecutor: one(17, 'far-prosecutor', 'prosecutor', 210, 309),
  regionalProsecutor: one(19, 'regional-prosecutor', 'prosecutor', 211, null),
  generalProsecutor: one(20, 'general-prosecutor', 'prosecutor', 212, null),
  otherJudge: one(18, 'other-judge', 'investigatingJudge', 204, null),
  otherCounsel: one(21, 'other-counsel', 'counsel', 207, null),
  formerCounsel: one(22, 'former-counsel', 'counsel', 207, null),
} as const satisfies Record<string, NewOfficial>;

export type CastName = keyof typeof cast;
export const groupId = id(401);
