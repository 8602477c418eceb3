import { caseCategories, t, type CaseCategory } from '@tergeu/law';
import type { Total } from './total';

const categories = (named: boolean): string[] =>
  Object.entries(caseCategories)
    .filter(([, category]) => category.named === named)
    .map(([id]) => `casesByCategory.${id as CaseCategory}`);
const objects = (key: string): string => `attackedObjects.${key}`;
const seized = (kind: string): string => `weapons.seizedByKind.${kind}`;

/** The totals of the briefing. */
export const totals: readonly Total[] = [
  {
    rule: 'attackedObjects',
    relation: 'equal',
    whole: objects('total'),
    parts: [objects('governmentInstitutions'), objects('lootingOfBusinesses')],
    unnamed: [objects('businessesNotLooted')],
    text: t(
      'Мемлекеттік мекемелер мен тоналған бизнес = барлық объектілер',
      'Госучреждения и разграбленный бизнес = все объекты',
      'Government institutions and looted businesses = all attacked objects',
    ),
  },
  {
    rule: 'governmentInstitutions',
    relation: 'atLeast',
    whole: objects('governmentInstitutions'),
    parts: [objects('ofWhichAkimatBuildings'), objects('ofWhichPoliceFacilities')],
    unnamed: [],
    text: t(
      'Әкімдіктер мен полиция мемлекеттік мекемелердің бөлігі',
      'Акиматы и полиция – часть госучреждений',
      'Akimats and police facilities lie within the government institutions',
    ),
  },
  {
    rule: 'policeFacilities',
    relation: 'equal',
    whole: objects('ofWhichPoliceFacilities'),
    parts: [objects('ofWhichPoliceFacilities.buildings'), objects('ofWhichPoliceFacilities.modularUnits')],
    unnamed: [],
    text: t(
      'Ғимараттар мен модульдік пункттер = полиция объектілері',
      'Здания и модульные пункты = объекты полиции',
      'Buildings and modular units = police facilities',
    ),
  },
  {
    rule: 'huntingShops',
    relation: 'atLeast',
    whole: objects('lootingOfBusinesses'),
    parts: [objects('huntingShopsLooted')],
    unnamed: [],
    text: t(
      'Аңшылық дүкендері тоналған бизнестің бөлігі',
      'Охотничьи магазины – часть разграбленного бизнеса',
      'Hunting shops lie within the looted businesses',
    ),
  },
  {
    rule: 'vehicles',
    relation: 'equal',
    whole: 'vehicles.destroyedOrDamaged',
    parts: ['vehicles.ofStateBodies', 'vehicles.ofIndividualCitizens'],
    unnamed: ['vehicles.ofBusinesses'],
    text: t(
      'Көліктер иелері бойынша = барлық көліктер',
      'Автотранспорт по владельцам = весь автотранспорт',
      'Vehicles by owner = all vehicles',
    ),
  },
  {
    rule: 'casesByCategory',
    relation: 'equal',
    whole: 'cases.total',
    parts: categories(true),
    unnamed: categories(false),
    text: t('Істер санаттары бойынша = барлық істер', 'Дела по категориям = все дела', 'Cases by category = all cases'),
  },
  {
    rule: 'seizedByKind',
    relation: 'equal',
    whole: 'weapons.stolenWeaponsFoundAndSeized',
    parts: ['assaultRifle', 'pistol', 'machineGun', 'rifled', 'smoothBore'].map(seized),
    unnamed: ['gas', 'traumatic', 'other'].map(seized),
    text: t(
      'Алынған қару түрлері бойынша = барлық алынғаны',
      'Изъятое по видам = всё изъятое',
      'Weapons seized by kind = all weapons seized',
    ),
  },
  {
    rule: 'damage',
    relation: 'atLeast',
    whole: 'damage.reportedByResidentsTenge',
    parts: ['damage.reportedByBusinessTenge'],
    unnamed: [],
    text: t(
      'Бизнес мәлімдеген шығын жалпы шығынның бөлігі',
      'Ущерб бизнеса – часть заявленного',
      'Damage of businesses lies within the damage reported',
    ),
  },
];

/** The totals in which a figure takes part. */
export const totalsOf = (key: string): readonly Total[] =>
  totals.filter(({ whole, parts, unnamed }) => whole === key || parts.includes(key) || unnamed.includes(key));
