import { offences, type Offence } from '@tergeu/law';
import type { Json } from '@tergeu/procedure';
import type { CasePlan } from '../plan/case-plan';
import type { Held } from './detention-script';
import { phrase } from './phrases';
import type { Thread } from './thread';

/** Proposed by the investigator and agreed by the prosecutor; applied at once where no judge is needed. Gives its id. */
export function proposeMeasure({ plan, personId }: Held, thread: Thread, kind: string, needsNoJudge = false): string {
  const { investigator, supervisor } = plan.people;
  const id = thread.newId('restraint');
  thread.give(investigator, 'restraint', id, 'propose', {
    personId,
    kind,
    grounds: phrase(thread.dice, 'grounds'),
    ...custodyException(plan, kind),
  });
  thread.wait(20, 180).give(supervisor, 'restraint', id, 'agreeToMeasure');
  if (needsNoJudge) thread.wait(5, 40).give(investigator, 'restraint', id, 'apply');
  return id;
}

/** For a crime punishable by five years or less custody needs a ground of its own (CPC 147(1-1)). */
export const custodyException = ({ offenceId }: CasePlan, kind: string): Record<string, Json> =>
  kind === 'custody' && ((offences as Record<string, Offence>)[offenceId]?.maximumYears ?? 0) <= 5
    ? { custodyException: 'ongoingCrime' }
    : {};

/** What the judge says of bail with custody: a sum for some, for most why there is none (CPC 148(8), (9)). */
export function orderOf({ offenceId }: CasePlan, kind: string, thread: Thread): Record<string, Json> {
  const reasons = phrase(thread.dice, 'judgeReasons');
  if (kind !== 'custody') return { reasons };
  if ((offences as Record<string, Offence>)[offenceId]?.gravity === 'especiallyGrave') return { reasons, noBailGround: 'especiallyGrave' };
  const { dice } = thread.fork('bail');
  return dice.chance(10) ? { reasons, bailSum: dice.int(3, 12) * 100_000 } : { reasons, noBailGround: 'flightOrHindrance' };
}

/** The suspect hears of what he is suspected as soon as the prosecutor has agreed to it. */
export function announce({ people }: CasePlan, thread: Thread, restraintId: string, qualifiedAt: string | null): void {
  if (qualifiedAt === null) return;
  thread.until(qualifiedAt).wait(20, 600).give(people.investigator, 'restraint', restraintId, 'announceQualification');
}

/** A medic's recommendation makes the prosecutor look at the measure again (S09). */
export function reviewHealth({ plan, suspect, examinationId }: Held, thread: Thread, restraintId: string): void {
  const { medic, supervisor, counsel, investigator } = plan.people;
  const { dice } = thread;
  const isPersonal = suspect.route === 'healthRelease' && dice.chance(20);
  thread.wait(1200, 5000);
  if (dice.chance(25)) thread.until('2022-01-23T20:00:00.000Z').wait(0, 900);
  if (!isPersonal)
    thread.give(medic, 'medical-examination', examinationId, 'recommendOnHealth', { recommendation: phrase(dice, 'recommendation') });
  thread.wait(60, 600).give(dice.chance(50) ? counsel : investigator, 'restraint', restraintId, 'openReview', {
    ground: isPersonal ? 'personal' : 'health',
    statement: 'Прошу рассмотреть изменение меры на не связанную с изоляцией.',
  });
  thread.wait(300, 2600);
  if (suspect.route === 'healthKept') thread.give(supervisor, 'restraint', restraintId, 'keep', { reasons: phrase(dice, 'reviewKept') });
  else
    thread.give(supervisor, 'restraint', restraintId, 'replace', {
      newKind: dice.pick(['writtenPledge', 'personalSurety']),
      reasons: phrase(dice, 'reviewReplaced'),
    });
}
