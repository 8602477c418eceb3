import type { CaseCategory, City } from '@tergeu/law';
import { officialsOf, officialsOfBody, type DemoGroup } from '../directory/demo-directory';
import type { DemoOfficial } from '../directory/people';
import type { CasePeople } from './case-plan';
import type { Dice } from './dice';

const once = new Map<string, DemoOfficial[]>();

/** The directory does not change while the plan is made. */
function listed(key: string, find: () => DemoOfficial[]): DemoOfficial[] {
  const known = once.get(key) ?? find();
  once.set(key, known);
  return known;
}

const inCity = (role: DemoOfficial['role'], city: City, unit?: 'investigation' | 'patrol'): DemoOfficial[] =>
  listed(`${role}/${city}/${unit ?? ''}`, () => officialsOf(role, city, unit));

/** Investigators of the body that has the case; null = internal affairs of the city. */
function centralBody(category: CaseCategory, dice: Dice): string | null {
  if (category === 'abuseOfPower') return 'central.antiCorruption';
  if (category === 'other' && dice.chance(40)) return 'central.economicInvestigation';
  if (category === 'terrorism' && dice.chance(50)) return 'central.nationalSecurity';
  return null;
}

/** Who works on a case: investigators of its body (of its group, where it has one) and the offices of its city. */
export function peopleOf(category: CaseCategory, city: City, group: DemoGroup | null, dice: Dice): CasePeople {
  const body = centralBody(category, dice);
  const colleagues = body
    ? listed(body, () => officialsOfBody(body).filter(({ role }) => role === 'investigator'))
    : inCity('investigator', city, 'investigation');
  const members = colleagues.filter(({ id }) => group?.memberIds.includes(id));
  const [supervisor, otherProsecutor, thirdProsecutor] = dice.shuffled(inCity('prosecutor', city));
  return {
    registrar: dice.pick(colleagues),
    investigator: dice.pick(members.length > 0 ? members : colleagues),
    patrol: body ? null : dice.pick(inCity('investigator', city, 'patrol')),
    supervisor: supervisor!,
    otherProsecutor: otherProsecutor!,
    thirdProsecutor: thirdProsecutor!,
    judge: dice.pick(inCity('investigatingJudge', city)),
    medic: dice.pick(inCity('medic', city)),
    facility: dice.pick(inCity('facilityOfficer', city)),
    counsel: dice.pick(inCity('counsel', city)),
    security: dice.pick(inCity('internalSecurity', city)),
  };
}
