import { bodyKinds, cities, type BodyKind, type City, type Texts } from '@tergeu/law';
import type { NewBody } from '../../identity';
import { demoId } from '../plan/demo-id';

/** Midnight in Almaty: the first day of the demo begins. */
export const startOfDemo = '2022-01-03T18:00:00.000Z';

export interface PlannedBody extends NewBody {
  readonly key: string;
  readonly city: City | null;
}

export const cityIds = Object.keys(cities) as City[];

/** Units of an internal affairs body, in this order. */
export const units = { investigation: 0, patrol: 1, ownSecurity: 2 } as const;
const unitNames = ['Следственное управление', 'Подразделение патрульной полиции', 'Служба собственной безопасности'];

const cityKinds = ['internalAffairs', 'prosecution', 'court', 'health', 'facility', 'bar'] as const;
const countryKinds = ['internalAffairs', 'nationalSecurity', 'economicInvestigation', 'antiCorruption', 'prosecution', 'audit'] as const;

/** One regional office in each region; that of East Kazakhstan, in Ust-Kamenogorsk, serves Semey, too. */
const regionalSeats = cityIds.filter((city) => city !== 'semey');

const centralNames: Readonly<Record<(typeof countryKinds)[number], Texts>> = {
  internalAffairs: {
    kk: 'Ішкі істер министрлігінің орталық аппараты (демо)',
    ru: 'Центральный аппарат МВД (демо)',
    en: 'Central office of the Ministry of Internal Affairs (demo)',
  },
  nationalSecurity: {
    kk: 'Ұлттық қауіпсіздік органы (демо)',
    ru: 'Орган национальной безопасности (демо)',
    en: 'National security body (demo)',
  },
  economicInvestigation: {
    kk: 'Экономикалық тергеу қызметі (демо)',
    ru: 'Служба экономических расследований (демо)',
    en: 'Economic investigation service (demo)',
  },
  antiCorruption: {
    kk: 'Сыбайлас жемқорлыққа қарсы қызмет (демо)',
    ru: 'Антикоррупционная служба (демо)',
    en: 'Anti-corruption service (demo)',
  },
  prosecution: { kk: 'Орталық прокуратура (демо)', ru: 'Центральный аппарат прокуратуры (демо)', en: "Central prosecutor's office (demo)" },
  audit: { kk: 'Орталық бақылау (демо)', ru: 'Центральный надзор (демо)', en: 'Central oversight (demo)' },
};

const cityName = (kind: BodyKind, city: City): Texts => ({
  kk: `${bodyKinds[kind].text.kk}, ${cities[city].text.kk} (демо)`,
  ru: `${bodyKinds[kind].text.ru}, ${cities[city].text.ru} (демо)`,
  en: `${bodyKinds[kind].text.en}, ${cities[city].text.en} (demo)`,
});

function body(key: string, kind: BodyKind, name: Texts, city: City | null): PlannedBody {
  const names =
    kind === 'internalAffairs' ? unitNames : kind === 'audit' || kind === 'court' || kind === 'bar' ? [] : ['Основное подразделение'];
  return {
    key,
    id: demoId(startOfDemo, `body/${key}`),
    kind,
    name,
    city,
    units: names.map((unit, index) => ({ id: demoId(startOfDemo, `unit/${key}/${index}`), name: unit })),
  };
}

/** Bodies of the nine cities and of the whole country. */
export const plannedBodies: readonly PlannedBody[] = [
  ...cityIds.flatMap((city) => cityKinds.map((kind) => body(`${city}.${kind}`, kind, cityName(kind, city), city))),
  ...countryKinds.map((kind) => body(`central.${kind}`, kind, centralNames[kind], null)),
  ...regionalSeats.map((city) => body(`${city}.regionalProsecution`, 'regionalProsecution', cityName('regionalProsecution', city), city)),
];
