import { caseCategories, type CaseCategory, type City } from '@tergeu/law';
import { demoGroups, type DemoGroup } from '../directory/demo-directory';
import type { CaseDraft } from './case-plan';
import { demoId } from './demo-id';
import { Dice } from './dice';
import { incidentMoment, registrationMoment } from './moments';
import { peopleOf } from './people-of-case';
import { casesByCategory, cityWeights } from './quotas';
import { shareOut, spread } from './share-out';

const cityCodes: Readonly<Record<City, string>> = {
  almaty: 'ALA', taldykorgan: 'TDK', taraz: 'TRZ', shymkent: 'SHK', kyzylorda: 'KZO', ustKamenogorsk: 'UKK', aktobe: 'AKB', atyrau: 'ATR', semey: 'SEM',
}; // prettier-ignore

/** Terrorism, its organisers and related categories went to the interagency groups (briefing; CPC 194). */
const groupCategories: readonly CaseCategory[] = ['terrorism', 'massRiots', 'theftOfWeapons', 'violenceAgainstLawEnforcement'];

interface Beginning {
  readonly category: CaseCategory;
  readonly city: City;
  readonly incidentAt: string;
  readonly registeredAt: string;
  readonly dice: Dice;
}

function beginningsOf(category: CaseCategory): Beginning[] {
  const weights = category === 'theft' ? cityWeights.theft : cityWeights.rest;
  return spread(shareOut(casesByCategory[category], weights)).map((city, nth) => {
    const dice = new Dice(`case/${category}/${nth}`);
    const incidentAt = incidentMoment(dice);
    // Theft of weapons was noticed first, and much follows from it.
    return {
      category,
      city,
      incidentAt,
      registeredAt: registrationMoment(dice, incidentAt, category === 'theftOfWeapons' ? 11 : 31),
      dice,
    };
  });
}

/** All cases of the caseload in the order of their registration, with people and group, and nothing yet in them. */
export function draftCases(): CaseDraft[] {
  const numbers = new Map<City, number>();
  return (Object.keys(casesByCategory) as CaseCategory[])
    .flatMap(beginningsOf)
    .sort((a, b) => (a.registeredAt < b.registeredAt ? -1 : a.registeredAt > b.registeredAt ? 1 : 0))
    .map(({ category, city, incidentAt, registeredAt, dice }, index) => {
      const nth = (numbers.get(city) ?? 0) + 1;
      numbers.set(city, nth);
      const group = groupOf(category, city, dice);
      return {
        index,
        id: demoId(registeredAt, `case/${index}`),
        number: `${cityCodes[city]}-2022-${String(nth).padStart(5, '0')}`,
        category,
        city,
        offenceId: pickOffence(category, dice),
        incidentAt,
        registeredAt,
        fate: 'underInvestigation',
        people: peopleOf(category, city, group, dice),
        group,
        suspects: [], objects: [], vehicles: [], weapons: [], claims: [], actions: [], complaints: [], relation: null, extension: null,
      }; // prettier-ignore
    });
}

function groupOf(category: CaseCategory, city: City, dice: Dice): DemoGroup | null {
  const goes = groupCategories.includes(category) || (category === 'illegalPossessionOfFirearms' && dice.chance(25));
  return goes ? dice.pick(demoGroups.filter((group) => group.cities.includes(city))) : null;
}

/** The first offence of a category is its usual one. */
function pickOffence(category: CaseCategory, dice: Dice): CaseDraft['offenceId'] {
  const { offences } = caseCategories[category];
  return dice.chance(65) ? offences[0] : dice.pick<CaseDraft['offenceId']>(offences);
}
