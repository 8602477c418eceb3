import type { CasePlan } from '../plan/case-plan';
import { almatyTime } from '../plan/moments';
import { personIdOf } from './people-of-script';
import type { Thread } from './thread';

/** Both files are asked: what is told here waits until everything told before it is on record. */
const acrossCases = { late: [1, 3], isAcrossCases: true } as const;
const why = 'Эпизоды совершены одним лицом в одну ночь; раздельное расследование затянет оба дела (учебное дело).';
const apart = 'Роль этого лица выяснена и с остальными эпизодами не связана; расследуется отдельно (учебное дело).';

/** What this file says of the other one; that one says its own half. */
export function relate(plan: CasePlan, thread: Thread): void {
  const { relation, people } = plan;
  if (relation === null) return;
  const { investigator } = people;
  const { other } = relation;
  const give = (type: string, payload = {}) => thread.give(investigator, 'case', plan.id, type, payload, acrossCases);
  if (relation.kind === 'lead') {
    give('joinCase', { other, reasons: why });
    thread.wait(180, 180);
    give('confirmPart');
    thread.wait(30, 90);
    thread.give(investigator, 'case', plan.id, 'sendCopies');
  } else if (relation.kind === 'part') give('becomePartOf', { other });
  else if (relation.kind === 'origin') {
    const personIds = [personIdOf(plan.suspects[0]!)];
    give('severCase', { newNumber: other.number, personIds, episodes: apart, reasons: apart });
    thread.wait(240, 240);
    give('confirmSevered', { other });
    thread.wait(30, 90);
    thread.give(investigator, 'case', plan.id, 'sendCopies');
  }
}

/** More than the two months of the law: asked for, and answered or not. */
export function extend({ id, extension, people }: CasePlan, thread: Thread): void {
  if (extension === null) return;
  thread.until(almatyTime(22, 9)).wait(0, 600);
  thread.give(people.investigator, 'case', id, 'askExtension', {
    months: extension.months,
    reasons: 'Назначены судебные экспертизы, заключения ожидаются позже двух месяцев (учебное дело).',
  });
  thread.wait(300, 900);
  if (extension.answer === 'granted') thread.give(people.supervisor, 'case', id, 'grantExtension');
  if (extension.answer === 'refused')
    thread.give(people.supervisor, 'case', id, 'refuseExtension', {
      reasons: 'До конца срока больше месяца; необходимость продления не обоснована (учебное дело).',
    });
}
