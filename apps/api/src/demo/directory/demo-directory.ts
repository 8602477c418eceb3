import type { City, Role } from '@tergeu/law';
import type { NewGroup } from '../../identity';
import { demoId } from '../plan/demo-id';
import { cityIds, plannedBodies, units, type PlannedBody } from './bodies';
import { staff, type DemoOfficial, type Posts } from './people';

const { investigation, patrol, ownSecurity } = units;

/** Almaty has most of the cases. */
const almatyPosts: Readonly<Record<string, readonly Posts[]>> = {
  internalAffairs: [
    { role: 'investigator', unit: investigation, count: 20 },
    { role: 'investigator', unit: patrol, count: 5 },
    { role: 'internalSecurity', unit: ownSecurity, count: 3 },
  ],
  prosecution: [{ role: 'prosecutor', unit: 0, count: 8 }],
  court: [{ role: 'investigatingJudge', count: 3 }],
  health: [{ role: 'medic', unit: 0, count: 4 }],
  facility: [{ role: 'facilityOfficer', unit: 0, count: 3 }],
  bar: [{ role: 'counsel', count: 6 }],
};
const cityPosts: typeof almatyPosts = {
  internalAffairs: [
    { role: 'investigator', unit: investigation, count: 4 },
    { role: 'investigator', unit: patrol, count: 2 },
    { role: 'internalSecurity', unit: ownSecurity, count: 2 },
  ],
  prosecution: [{ role: 'prosecutor', unit: 0, count: 3 }],
  court: [{ role: 'investigatingJudge', count: 1 }],
  health: [{ role: 'medic', unit: 0, count: 1 }],
  facility: [{ role: 'facilityOfficer', unit: 0, count: 1 }],
  bar: [{ role: 'counsel', count: 2 }],
};
const centralPosts: typeof almatyPosts = {
  internalAffairs: [
    { role: 'investigator', unit: investigation, count: 8 },
    { role: 'internalSecurity', unit: ownSecurity, count: 2 },
  ],
  nationalSecurity: [{ role: 'investigator', unit: 0, count: 6 }],
  economicInvestigation: [{ role: 'investigator', unit: 0, count: 3 }],
  antiCorruption: [{ role: 'investigator', unit: 0, count: 4 }],
  prosecution: [{ role: 'prosecutor', unit: 0, count: 8 }],
  audit: [
    { role: 'auditor', count: 2 },
    { role: 'administrator', count: 1 },
  ],
};

const regionalPosts: readonly Posts[] = [{ role: 'prosecutor', unit: 0, count: 2 }];

const postsOf = ({ city, kind }: PlannedBody): readonly Posts[] =>
  kind === 'regionalProsecution'
    ? regionalPosts
    : ((city === null ? centralPosts : city === 'almaty' ? almatyPosts : cityPosts)[kind] ?? []);

function everybody(): DemoOfficial[] {
  const all: DemoOfficial[] = [];
  for (const body of plannedBodies) all.push(...staff(body, postsOf(body), all.length));
  return all;
}

/** Officials that have a sign-in, by a login that says what they are. */
const signIns: Readonly<Record<string, string>> = {
  'almaty.internalaffairs.investigator.1': 'investigator',
  'central.nationalsecurity.investigator.1': 'investigator.kns',
  'almaty.prosecution.prosecutor.1': 'prosecutor',
  'almaty.prosecution.prosecutor.2': 'prosecutor2',
  'central.prosecution.prosecutor.1': 'prosecutor.special',
  'almaty.regionalprosecution.prosecutor.1': 'prosecutor.regional',
  'central.prosecution.prosecutor.7': 'prosecutor.general',
  'almaty.court.investigatingjudge.1': 'judge',
  'almaty.health.medic.1': 'medic',
  'almaty.facility.facilityofficer.1': 'facility',
  'almaty.bar.counsel.1': 'counsel',
  'almaty.internalaffairs.internalsecurity.1': 'security',
  'central.audit.auditor.1': 'auditor',
  'central.audit.administrator.1': 'administrator',
};

export const demoOfficials: readonly DemoOfficial[] = everybody().map((one) => ({ ...one, login: signIns[one.login] ?? one.login }));
/** Officials of the demo whom one can sign in as, in this order. */
export const signInIds: readonly string[] = Object.values(signIns).map((login) => demoOfficials.find((one) => one.login === login)!.id);

/** Officials of a role in a city (null: of the whole country), in order; for internal affairs by unit. */
export function officialsOf(role: Role, city: City | null, unit?: keyof typeof units): DemoOfficial[] {
  return demoOfficials.filter(
    (one) => one.role === role && one.body.city === city && (unit === undefined || one.unitId === one.body.units[units[unit]]?.id),
  );
}

export const officialsOfBody = (key: string): DemoOfficial[] => demoOfficials.filter((one) => one.body.key === key);

/** Interagency groups were formed on 7 January; each is led by a special prosecutor of the central office (CPC 194(3)). */
export const groupsFormedAt = '2022-01-07T04:00:00.000Z';

export interface DemoGroup extends NewGroup {
  readonly cities: readonly City[];
}

/** Cities of each group, and which of their investigators are its members. */
const groupCities: readonly { readonly cities: readonly City[]; readonly from: number; readonly to: number }[] = [
  { cities: ['almaty'], from: 0, to: 6 },
  { cities: ['almaty'], from: 6, to: 12 },
  { cities: ['taldykorgan', 'semey', 'ustKamenogorsk'], from: 0, to: 2 },
  { cities: ['taraz', 'shymkent'], from: 0, to: 2 },
  { cities: ['kyzylorda'], from: 0, to: 2 },
  { cities: ['aktobe', 'atyrau'], from: 0, to: 2 },
];

export const demoGroups: readonly DemoGroup[] = groupCities.map((group, index) => ({
  id: demoId(groupsFormedAt, `group/${index}`),
  name: `Межведомственная следственно-оперативная группа № ${index + 1} (демо)`,
  leaderId: officialsOfBody('central.prosecution')[index]!.id,
  memberIds: [
    officialsOfBody('central.nationalSecurity')[index]!.id,
    ...group.cities.flatMap((city) =>
      officialsOf('investigator', city, 'investigation')
        .slice(group.from, group.to)
        .map(({ id }) => id),
    ),
  ],
  cities: group.cities,
}));

/** Experienced officers of the central office, sent to the cities on 8 January. */
export const secondedAt = '2022-01-08T03:00:00.000Z';
const secondedTo: readonly City[] = ['almaty', 'almaty', 'almaty', 'taldykorgan', 'taraz', 'shymkent', 'kyzylorda', 'aktobe'];
export const secondments = secondedTo.map((city, index) => ({
  id: demoId(secondedAt, `secondment/${index}`),
  officialId: officialsOfBody('central.internalAffairs')[index]!.id,
  bodyId: plannedBodies.find((one) => one.key === `${city}.internalAffairs`)!.id,
  city,
  since: secondedAt,
}));

if (cityIds.some((city) => !demoGroups.some((group) => group.cities.includes(city)))) throw new Error('A city has no group');
