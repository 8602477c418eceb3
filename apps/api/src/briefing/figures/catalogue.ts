import { t } from '@tergeu/law';
import { attackedObjectFigures } from './attacked-objects.figures';
import { caseFigures } from './cases.figures';
import { damageFigures } from './damage.figures';
import { evidenceFigures } from './evidence.figures';
import { about, type Figure, type Stated } from './figure';
import { personFigures } from './persons.figures';
import { vehicleFigures } from './vehicles.figures';
import { weaponFigures } from './weapons.figures';

/** Every figure, in the order in which the briefing speaks of it. */
export const catalogue: readonly Figure[] = [
  ...attackedObjectFigures,
  ...vehicleFigures,
  ...caseFigures,
  ...personFigures,
  ...weaponFigures,
  ...damageFigures,
  ...evidenceFigures,
];

const byKey = new Map(catalogue.map((figure) => [figure.key, figure]));
export const figureOf = (key: string): Figure | undefined => byKey.get(key);

/** The only figure that is a share and not a sum: thefts of all cases, in per cent. */
export const theftShare = {
  key: 'casesByCategory.theft.shareOfAll',
  part: 'casesByCategory.theft',
  whole: 'cases.total',
  stated: about(70),
  text: t('Ұрлықтың барлық істердегі үлесі, %', 'Доля краж среди всех дел, %', 'Share of theft among all cases, %'),
} as const;

/** The moment of the briefing of January 2022 (evening in Almaty): up to here its figures are computed. */
export const briefingMoment = '2022-01-25T13:00:00.000Z';

/** What the briefing states, row for row. */
export const statedFigures: readonly (Stated & { readonly key: string })[] = [
  ...catalogue.flatMap(({ key, stated }) => (stated ? [{ key, ...stated }] : [])),
  { key: theftShare.key, ...theftShare.stated },
];

/** Thefts of all cases in per cent; null without a case. */
export function shareOfTheft(values: Readonly<Record<string, number>>): number | null {
  const whole = values[theftShare.whole] ?? 0;
  return whole === 0 ? null : (100 * (values[theftShare.part] ?? 0)) / whole;
}
