import type { Role } from '@tergeu/law';
import type { NewOfficial } from '../../identity';
import { Dice } from '../plan/dice';
import { personName } from '../plan/names';
import { demoId } from '../plan/demo-id';
import { startOfDemo, type PlannedBody } from './bodies';

/** An official of the demo with all that a command needs to know of its actor. */
export interface DemoOfficial extends Omit<NewOfficial, 'password'> {
  readonly body: PlannedBody;
}

/** Posts of one unit or of a whole body. */
export interface Posts {
  readonly role: Role;
  readonly unit?: number;
  readonly count: number;
}

/** People for the posts of a body; logins say place, role and number. */
export function staff(body: PlannedBody, posts: readonly Posts[], firstNumber: number): DemoOfficial[] {
  const numbers = new Map<Role, number>();
  let number = firstNumber;
  return posts.flatMap(({ role, unit, count }) =>
    Array.from({ length: count }, () => {
      const nth = (numbers.get(role) ?? 0) + 1;
      numbers.set(role, nth);
      number += 1;
      const dice = new Dice(`official/${body.key}/${role}/${nth}`);
      return {
        id: demoId(startOfDemo, `official/${body.key}/${role}/${nth}`),
        login: `${body.key}.${role}.${nth}`.toLowerCase(),
        name: personName(dice, dice.chance(65) ? 'male' : 'female', number),
        role,
        bodyId: body.id,
        unitId: unit === undefined ? null : body.units[unit]!.id,
        body,
      };
    }),
  );
}
