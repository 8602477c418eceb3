const id = (last: number): string => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const texts = (name: string) => ({ kk: name, ru: name, en: name });

/** How many clients work at once; each is an investigator of his own. */
export const clientCount = 32;
export const password = 'specimen password of the load';

const [police, prosecution] = [id(201), id(203)];
export const bodies = [
  { id: police, kind: 'internalAffairs', name: texts('Police (specimen)'), city: 'almaty', units: [{ id: id(301), name: 'Unit' }] },
  {
    id: prosecution,
    kind: 'prosecution',
    name: texts('Prosecutor’s office (specimen)'),
    city: 'almaty',
    units: [{ id: id(305), name: 'Unit' }],
  },
];

export interface LoadOfficial {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly bodyId: string;
  readonly unitId: string;
  readonly password: string;
}

const official = (last: number, login: string, role: string): LoadOfficial => ({
  id: id(last),
  login,
  name: `Specimen ${login}`,
  role,
  bodyId: role === 'prosecutor' ? prosecution : police,
  unitId: role === 'prosecutor' ? id(305) : id(301),
  password,
});

export const investigators = Array.from({ length: clientCount }, (_, index) =>
  official(1001 + index, `investigator-${index + 1}`, 'investigator'),
);
/** Stands for the head of the unit, who assigns. */
export const assigner = official(1101, 'assigner', 'investigator');
export const prosecutor = official(1102, 'prosecutor', 'prosecutor');
export const officials: readonly LoadOfficial[] = [...investigators, assigner, prosecutor];
