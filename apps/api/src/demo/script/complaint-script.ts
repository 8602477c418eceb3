import type { DemoOfficial } from '../directory/people';
import type { CasePlan, ComplaintPlan, ComplaintRoute } from '../plan/case-plan';
import { personIdOf, personOf } from './people-of-script';
import type { Thread } from './thread';

const texts = [
  'При задержании применили силу, когда я уже лежал на земле; прошу проверить действия сотрудников.',
  'Несколько часов не давали позвонить родным и не объяснили причину задержания.',
  'Сотрудник угрожал и требовал подписать бумаги без защитника.',
  'Наручники были затянуты, на просьбы ослабить не отвечали.',
];
const stages: Readonly<Record<ComplaintRoute, number>> = {
  received: 0, registered: 1, checking: 2, reported: 3, wellFounded: 4, unfounded: 4, appealed: 5, upheld: 6, overturned: 6, closed: 7,
}; // prettier-ignore

/** A complaint, as far as it has come: seen by a prosecutor, checked from outside, decided, told, reviewed, closed. */
export function complain(plan: CasePlan, complaint: ComplaintPlan, thread: Thread): void {
  const { dice } = thread;
  const { supervisor, otherProsecutor, security } = plan.people;
  const id = thread.newId('complaint');
  const stage = stages[complaint.route];
  receive(plan, complaint, thread, id);
  if (stage < 1) return;
  thread.wait(40, 700).give(supervisor, 'complaint', id, 'register');
  if (stage < 2) return;
  if (dice.chance(12))
    thread
      .wait(2, 9)
      .attempt(otherProsecutor, 'complaint', id, 'decideUnfounded', { reasons: 'Доводы жалобы проверены и не подтвердились.' });
  thread.wait(10, 240).give(supervisor, 'complaint', id, 'assignChecker', { prosecutorId: otherProsecutor.id });
  thread.wait(10, 200).give(otherProsecutor, 'complaint', id, 'askInternalSecurity', { officerId: security.id });
  if (stage < 3) return;
  thread.wait(700, 2400).give(security, 'complaint', id, 'reportInternalCheck', {
    report: 'Опрошены сотрудники и очевидцы, изучены записи; справка приложена к материалу.',
  });
  if (stage < 4) return;
  decide(complaint, thread, id, otherProsecutor);
  if (stage < 5) return;
  if (stage === 7 && dice.chance(50)) {
    thread.wait(900, 2500).give(otherProsecutor, 'complaint', id, 'close');
    return;
  }
  appeal(plan, complaint, thread, id, stage);
}

/** Well-founded or not, with reasons; then the complainant is told. */
function decide({ route }: ComplaintPlan, thread: Thread, id: string, checker: DemoOfficial): void {
  const isFounded = route === 'wellFounded' || (route !== 'unfounded' && thread.dice.chance(35));
  thread.wait(200, 1500);
  if (isFounded)
    thread.give(checker, 'complaint', id, 'decideWellFounded', {
      reasons: 'Довод подтверждён записью и заключением врача.',
      consequences: 'Материал выделен для досудебного расследования; сотрудник отстранён от дела.',
    });
  else
    thread.give(checker, 'complaint', id, 'decideUnfounded', {
      reasons: 'Запись полная; применение силы не зафиксировано, очевидцы довод не подтвердили.',
    });
  thread.wait(60, 900).give(checker, 'complaint', id, 'tellComplainant');
}

function receive(plan: CasePlan, { suspect }: ComplaintPlan, thread: Thread, id: string): void {
  const { facility, medic, counsel, supervisor, patrol, investigator } = plan.people;
  const channel = thread.dice.weighted({ facility: 45, medic: 15, counsel: 20, prosecutor: 20 });
  const receiver = { facility, medic, counsel, prosecutor: supervisor }[channel];
  const subject: Record<string, string> = thread.dice.chance(80) ? { subjectOfficerId: (patrol ?? investigator).id } : {};
  thread.give(receiver, 'complaint', id, 'receive', {
    complainantName: personOf(plan, suspect).name,
    complainantPersonId: personIdOf(suspect),
    ...subject,
    channel,
    aboutDetention: thread.dice.chance(70),
    text: thread.dice.pick(texts),
  }, { late: [3, 90] }); // prettier-ignore
}

/** Another prosecutor than the one who checked looks at it again (S08). */
function appeal(plan: CasePlan, { route }: ComplaintPlan, thread: Thread, id: string, stage: number): void {
  const { counsel, supervisor, otherProsecutor, thirdProsecutor } = plan.people;
  thread
    .wait(600, 2600)
    .give(counsel, 'complaint', id, 'appeal', { reasons: 'Решение не учитывает показаний сокамерника и заключения врача.' });
  if (stage < 6) return;
  if (thread.dice.chance(20))
    thread.wait(5, 50).attempt(supervisor, 'complaint', id, 'assignReviewer', { prosecutorId: otherProsecutor.id });
  thread.wait(60, 900).give(supervisor, 'complaint', id, 'assignReviewer', { prosecutorId: thirdProsecutor.id });
  const outcome = route === 'overturned' || (route === 'closed' && thread.dice.chance(30)) ? 'overturned' : 'upheld';
  thread.wait(900, 3500).give(thirdProsecutor, 'complaint', id, 'reviewAppeal', {
    outcome,
    reasons: 'Материал изучен заново, недостающие лица опрошены; вывод обоснован.',
  });
  thread.wait(60, 800).give(thirdProsecutor, 'complaint', id, 'tellComplainant');
  if (stage === 7) thread.wait(600, 1500).give(thirdProsecutor, 'complaint', id, 'close');
}
