import type { ActionPlan, CasePlan } from '../plan/case-plan';
import { address } from '../plan/names';
import { plusMinutes } from '../plan/moments';
import { evidenceWords, phrase } from './phrases';
import { personIdOf } from './people-of-script';
import type { Thread } from './thread';

/** A search, seizure or sample with the court's word before or, where it could not wait, after it. */
export function act(plan: CasePlan, action: ActionPlan, thread: Thread): void {
  const { dice } = thread;
  const { investigator, supervisor, judge } = plan.people;
  const id = thread.newId('action');
  thread.give(investigator, 'court-authorisation', id, 'draft', draftOf(plan, action, thread));
  if (action.route.startsWith('urgent')) return actUrgently(plan, action, thread, id);
  thread.wait(5, 60).give(investigator, 'court-authorisation', id, 'submit');
  if (action.route === 'awaitsProsecutor') return;
  if (dice.chance(2)) thread.wait(2, 20).attempt(investigator, 'court-authorisation', id, 'execute', { result: phrase(dice, 'result') });
  thread.wait(20, 400);
  if (action.route === 'declined') {
    thread.give(supervisor, 'court-authorisation', id, 'decline', { reasons: phrase(dice, 'prosecutorRefusal') });
    return;
  }
  thread.give(supervisor, 'court-authorisation', id, 'support');
  if (action.route === 'awaitsJudge') return;
  thread.wait(30, 700);
  if (action.route === 'refusedByJudge') {
    thread.give(judge, 'court-authorisation', id, 'refuseAuthorisation', { reasons: phrase(dice, 'judgeRefusal') });
    return;
  }
  thread.give(judge, 'court-authorisation', id, 'grant');
  if (action.route === 'granted' || action.route === 'lapsed') return;
  thread.wait(60, 1200).give(investigator, 'court-authorisation', id, 'execute', { result: phrase(dice, 'result') }, { late: [20, 300] });
  collect(plan, action, thread, id);
  if (action.kind === 'search' && plan.index % 8 === 0) takeBeyond(plan, thread.fork('beyond'), id);
}

function draftOf(plan: CasePlan, { kind, startsAt }: ActionPlan, { dice }: Thread) {
  const person = plan.suspects.find(({ detainedAt }) => plusMinutes(detainedAt, 480) < startsAt);
  const onPerson = kind === 'personalSearch' || kind === 'sample';
  return {
    kind: onPerson && !person ? 'search' : kind,
    place: onPerson && person ? 'изолятор временного содержания' : address(dice),
    ...(person ? { personId: personIdOf(person) } : {}),
    sought: kind === 'sample' ? ['biological'] : ['document', 'object', 'video', 'phone', 'stolenGoods', 'weapon'],
    grounds: phrase(dice, 'searchGrounds'),
    inDwelling: !onPerson && dice.chance(60),
    forced: dice.chance(35),
    againstSuspect: Boolean(person),
  };
}

/** Done at once; the judge is told within 24 hours and rules. Four times nobody told him in time. */
function actUrgently(plan: CasePlan, action: ActionPlan, thread: Thread, id: string): void {
  const { dice } = thread;
  const { investigator, judge } = plan.people;
  thread
    .wait(10, 90)
    .give(
      investigator,
      'court-authorisation',
      id,
      'executeUrgently',
      { urgencyReasons: phrase(dice, 'urgency'), result: phrase(dice, 'result') },
      { late: [15, 200] },
    );
  const isLate = action.route === 'urgentLate';
  collect(plan, action, thread.fork('evidence'), id);
  thread.wait(isLate ? 1700 : 60, isLate ? 2500 : 900).give(investigator, 'court-authorisation', id, 'tellJudge');
  if (action.route === 'urgentTold') return;
  thread.wait(60, 900);
  if (action.route === 'urgentUnlawful' || isLate)
    thread.give(judge, 'court-authorisation', id, 'findUnlawful', { reasons: phrase(dice, 'unlawful') });
  else thread.give(judge, 'court-authorisation', id, 'findLawful');
}

/** What was taken: sealed, and most of it stored. */
export function collect(plan: CasePlan, { kind, items }: ActionPlan, thread: Thread, actionId: string): void {
  const { investigator } = plan.people;
  const { dice } = thread;
  for (let nth = 0; nth < items; nth += 1) {
    const what = kind === 'sample' ? 'biological' : dice.pick(['video', 'phone', 'stolenGoods', 'stolenGoods', 'object', 'document']);
    const id = thread.newId(`item/${nth}`);
    thread
      .wait(1, 20)
      .give(investigator, 'evidence-item', id, 'collect', { kind: what, description: `${evidenceWords[what]}, № ${nth + 1}`, actionId });
    thread.give(investigator, 'evidence-item', id, 'seal', { sealNumber: `П-${plan.index}-${dice.int(100, 999)}` });
    if (dice.chance(70))
      thread.wait(20, 300).give(investigator, 'evidence-item', id, 'store', {
        storagePlace: `Камера хранения вещественных доказательств, полка ${dice.int(1, 60)}`,
      });
  }
}

/** Something that nobody had looked for: half of it gets its own decision, the rest stays inadmissible. */
function takeBeyond(plan: CasePlan, thread: Thread, actionId: string): void {
  const { dice } = thread;
  const { investigator, judge } = plan.people;
  const item = thread.newId('beyond/item');
  const taken = { kind: 'other', description: 'Наличные деньги, в санкции не названы', actionId };
  thread.wait(10, 30).give(investigator, 'evidence-item', item, 'collect', taken);
  if (plan.index % 16 !== 0) return;
  const own = thread.newId('beyond/action');
  thread.wait(10, 60).give(investigator, 'court-authorisation', own, 'draft', {
    kind: 'seizure',
    place: address(dice),
    sought: ['other'],
    grounds: 'При обыске обнаружены наличные деньги, о которых в санкции не говорится.',
    inDwelling: true,
    forced: true,
    againstSuspect: true,
  });
  const urgently = { urgencyReasons: phrase(dice, 'urgency'), result: phrase(dice, 'result') };
  thread.wait(5, 30).give(investigator, 'court-authorisation', own, 'executeUrgently', urgently);
  thread.wait(60, 300).give(investigator, 'court-authorisation', own, 'tellJudge');
  thread.wait(5, 30).give(investigator, 'evidence-item', item, 'coverBy', { coveredById: own });
  thread.wait(60, 400).give(judge, 'court-authorisation', own, 'findLawful');
}
