import { demoId } from '../plan/demo-id';
import { Dice } from '../plan/dice';
import { personName, type Sex } from '../plan/names';
import type { CasePlan, SuspectPlan } from '../plan/case-plan';

/** A suspect's person proceeding; other threads of the case name it. */
export const personIdOf = (suspect: SuspectPlan): string => demoId(suspect.detainedAt, `person/${suspect.key}`);

/** Who the suspect is. Numbers behind the names keep it plain that nobody is meant. */
export function personOf(plan: CasePlan, suspect: SuspectPlan) {
  const dice = new Dice(`person/${suspect.key}`);
  const sex: Sex = dice.chance(91) ? 'male' : 'female';
  const year = suspect.isExample ? 2003 : suspect.minor ? dice.int(2004, 2006) : dice.int(1968, 2003);
  const month = suspect.minor && year === 2004 ? dice.int(3, 12) : dice.int(1, 12);
  return {
    name: personName(dice, suspect.isExample ? 'male' : sex, 1000 + plan.index),
    bornOn:
      year === 2003 && !suspect.isExample
        ? '2002-11-05'
        : `${year}-${String(month).padStart(2, '0')}-${String(dice.int(1, 28)).padStart(2, '0')}`,
    sex: suspect.isExample ? 'male' : sex,
    roleInCase: 'suspect',
    citizenship: dice.weighted({ kazakhstan: 96, foreign: 3, stateless: 1 }),
    knowsLanguage: dice.chance(97),
    withoutMeans: dice.chance(18),
    hasDefect: dice.chance(1),
  };
}
