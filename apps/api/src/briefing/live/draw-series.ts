import { Injectable } from '@nestjs/common';
import type { SeriesView } from '@tergeu/contracts';
import { caseCategories, cities, t, type Texts } from '@tergeu/law';
import { procedures } from '@tergeu/procedure';
import { FigureSumsRepository, type FigureValues, type GroupSum } from './figure-sums.repository';

type Point = SeriesView['points'][number];

const byCity = { 'attackedObjects.total': 'objects', 'cases.total': 'cases' } as const;
const weapons = { 'weapons.civilianWeaponsStolen': 'stolen', 'weapons.stolenWeaponsFoundAndSeized': 'recovered' } as const;
const weaponsByDay = { ...weapons, 'weapons.voluntarilyRelinquished': 'handedIn' } as const;
const damageByDay = { 'damage.reportedByResidentsTenge': 'tenge' } as const;

/** What people would rather look at than read. */
@Injectable()
export class DrawSeries {
  constructor(private readonly sums: FigureSumsRepository) {}

  async draw(asOf: string, values: FigureValues): Promise<SeriesView[]> {
    const [inCities, ofKinds, weaponDays, damageDays] = await Promise.all([
      this.sums.byCity(asOf, Object.keys(byCity)),
      this.sums.byWeaponKind(asOf, Object.keys(weapons)),
      this.sums.byDay(asOf, Object.keys(weaponsByDay)),
      this.sums.byDay(asOf, Object.keys(damageByDay)),
    ]);
    return [
      bars('categories', t('Істер санаттары бойынша', 'Дела по категориям', 'Cases by category'), categories(values)),
      bars('cities', t('Қалалар бойынша', 'По городам', 'By city'), points(textsOf(cities), inCities, byCity)),
      {
        id: 'weapons',
        title: t('Ұрланған және табылған қару', 'Похищенное и найденное оружие', 'Weapons stolen and recovered'),
        kind: 'comparison',
        points: points(weaponKinds(), ofKinds, weapons),
      },
      line('weaponsByDay', t('Қару: күндер бойынша', 'Оружие по дням', 'Weapons day by day'), running(weaponDays, weaponsByDay)),
      line('damage', t('Мәлімделген шығын', 'Заявленный ущерб', 'Damage reported'), running(damageDays, damageByDay)),
    ];
  }
}

const bars = (id: string, title: Texts, list: Point[]): SeriesView => ({ id, title, kind: 'bars', points: list });
const line = (id: string, title: Texts, list: Point[]): SeriesView => ({ id, title, kind: 'line', points: list });

const textsOf = (list: Readonly<Record<string, { readonly text: Texts }>>): Record<string, Texts> =>
  Object.fromEntries(Object.entries(list).map(([id, { text }]) => [id, text]));

function weaponKinds(): Record<string, Texts> {
  const options = procedures['weapon']!.texts.options as Readonly<Record<string, Readonly<Record<string, Texts>>>>;
  const kinds = Object.entries(options['kind'] ?? {});
  // Ammunition is counted in pieces by the thousand and would dwarf the rest.
  return Object.fromEntries(kinds.filter(([kind]) => kind !== 'grenade' && kind !== 'cartridge'));
}

const categories = (values: FigureValues): Point[] =>
  Object.entries(textsOf(caseCategories)).map(([id, text]) => ({
    label: id,
    text,
    values: { cases: values[`casesByCategory.${id}`] ?? 0 },
  }));

/** A point for each known group, with nothing where nothing is recorded. */
function points(groups: Readonly<Record<string, Texts>>, sums: readonly GroupSum[], names: Readonly<Record<string, string>>): Point[] {
  return Object.entries(groups).map(([id, text]) => {
    const values = Object.values(names).map((name) => [name, 0] as const);
    const own = sums.filter(({ group }) => group === id).map(({ figure, amount }) => [names[figure]!, amount] as const);
    return { label: id, text, values: Object.fromEntries([...values, ...own]) };
  });
}

/** Running totals, a point for each day on which something was recorded. */
function running(sums: readonly GroupSum[], names: Readonly<Record<string, string>>): Point[] {
  let totals: Record<string, number> = Object.fromEntries(Object.values(names).map((name) => [name, 0]));
  return [...new Set(sums.map(({ group }) => group))].sort().map((day) => {
    totals = { ...totals };
    for (const { group, figure, amount } of sums) if (group === day) totals[names[figure]!] = (totals[names[figure]!] ?? 0) + amount;
    return { label: day, text: null, values: totals };
  });
}
