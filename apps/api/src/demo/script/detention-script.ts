import type { CasePlan, SuspectPlan } from '../plan/case-plan';
import { nextDaytime, plusMinutes } from '../plan/moments';
import { personIdOf, personOf } from './people-of-script';
import { phrase } from './phrases';
import { decideOnSuspect } from './decision-script';
import { routes } from './detention-routes';
import type { Thread } from './thread';

/** One suspect's detention while it is told. */
export interface Held {
  readonly plan: CasePlan;
  readonly suspect: SuspectPlan;
  readonly personId: string;
  readonly id: string;
  readonly examinationId: string;
  readonly defenceId: string;
}

/** From the minute of detention to where the suspect's route leads. */
export function detain(plan: CasePlan, suspect: SuspectPlan, thread: Thread): void {
  const held: Held = {
    plan,
    suspect,
    personId: personIdOf(suspect),
    id: thread.newId('detention'),
    examinationId: thread.newId('examination'),
    defenceId: thread.newId('defence'),
  };
  apprehend(held, thread);
  if (suspect.route === 'hospital') throughHospital(held, thread);
  else thread.wait(15, 45).give(officerOf(held, thread), 'detention', held.id, 'deliver', {}, { late: [3, 30] });
  offerCounsel(held, thread);
  if (suspect.route !== 'hospital') thread.wait(10, 35).give(plan.people.investigator, 'detention', held.id, 'drawProtocol');
  thread
    .wait(4, 25)
    .give(plan.people.investigator, 'medical-examination', held.examinationId, 'order', { personId: held.personId, detentionId: held.id });
  notifyFamily(held, thread.fork('family'));
  if (suspect.route !== 'prosecutorRefused' && suspect.route !== 'prosecutorSilent') askProsecutor(held, thread.fork('prosecutor'));
  admitCounsel(held, thread.fork('counsel'));
  routes[suspect.route](held, thread);
}

/** Patrol officers detain in the street and write it up at the station; a few only after the shift. */
function officerOf({ plan }: Held, { dice }: Thread) {
  return plan.people.patrol && dice.chance(85) ? plan.people.patrol : plan.people.investigator;
}

function apprehend({ plan, suspect, personId, id }: Held, thread: Thread): void {
  const { dice } = thread;
  const officer = plan.people.patrol ?? plan.people.investigator;
  const isRiot = plan.category === 'massRiots' || (!suspect.minor && dice.chance(6));
  thread.give(officer, 'person', personId, 'record', personOf(plan, suspect), { late: dice.chance(4) ? [200, 420] : [12, 60] });
  thread.give(officer, 'detention', id, 'apprehend', {
    personId,
    ground: suspect.isExample ? 'traces' : dice.pick(['caughtInTheAct', 'eyewitness', 'traces', 'operativeData', 'triedToFlee']),
    place: phrase(dice, 'detentionPlace'),
    offenceId: plan.offenceId,
    inMassRiots: isRiot,
  });
}

/** Some were brought straight to hospital from where it happened; the clock runs on, the protocol is drawn there. */
function throughHospital(held: Held, thread: Thread): void {
  const { plan, id } = held;
  const { investigator } = plan.people;
  toHospital(held, thread);
  thread.wait(10, 40).give(investigator, 'detention', id, 'drawProtocol');
  thread.wait(120, 600).give(investigator, 'detention', id, 'bringFromMedicalInstitution');
}

export function toHospital({ plan, id }: Held, thread: Thread): void {
  const { investigator, patrol } = plan.people;
  thread.wait(5, 20).give(patrol ?? investigator, 'detention', id, 'takeToMedicalInstitution', {
    institutionName: 'Городская больница скорой помощи (демо)',
  });
}

function offerCounsel({ plan, personId, defenceId }: Held, thread: Thread): void {
  const { investigator, counsel } = plan.people;
  thread
    .wait(8, 25)
    .give(investigator, 'defence', defenceId, 'explainRightsAndOffer', { personId, punishableByOverTenYears: isOverTenYears(plan) });
  if (thread.dice.chance(38)) thread.wait(2, 10).give(investigator, 'defence', defenceId, 'chooseCounsel', { counselId: counsel.id });
  else thread.wait(2, 10).give(investigator, 'defence', defenceId, 'requestStateCounsel');
}

/** Counsel comes within hours; now and then nobody does, and another one has to be found. Then the first questioning. */
function admitCounsel({ plan, id, defenceId, suspect }: Held, thread: Thread): void {
  const { investigator, counsel } = plan.people;
  const late = thread.dice.chance(4);
  thread.wait(late ? 1500 : 40, late ? 1900 : 400).give(investigator, 'defence', defenceId, 'admitCounsel', { counselId: counsel.id });
  refuseCounsel(plan, suspect, thread.fork('refusal'), defenceId);
  const goesEarly = ['notConfirmed', 'prosecutorRefused'].includes(suspect.route);
  if (!goesEarly && !late) question({ suspect, id, investigator }, thread);
}

/** By day only (CPC 209): who was taken at night waits for the morning; some were let go before it came. */
function question(held: { suspect: SuspectPlan; id: string; investigator: CasePlan['people']['investigator'] }, thread: Thread): void {
  const minutes = thread.dice.int(30, 110);
  thread.wait(15, 170).until(nextDaytime(thread.at));
  if (thread.at > plusMinutes(held.suspect.detainedAt, 12 * 60)) return;
  thread.give(held.investigator, 'detention', held.id, 'question', { minutes, afterPrivateTalk: true }, { late: [minutes, minutes + 20] });
}

const isOverTenYears = ({ offenceId }: CasePlan): boolean => ['CC 255(2)', 'CC 291(3)', 'CC 380-1(1)', 'CC 380-1(2)'].includes(offenceId);

const custodyRoutes: readonly string[] = ['custody', 'healthRelease', 'healthKept', 'hospital', 'judgeRefused', 'stillPlaced'];

/** A few want no counsel; who must be defended, or has no means, cannot give it up (S06). */
function refuseCounsel(plan: CasePlan, suspect: SuspectPlan, thread: Thread, defenceId: string): void {
  const { knowsLanguage, withoutMeans, hasDefect } = personOf(plan, suspect);
  const isAllowed = !suspect.minor && knowsLanguage && !withoutMeans && !hasDefect && !isOverTenYears(plan);
  if (!thread.dice.chance(4)) return;
  // In custody nobody goes without counsel: who waits for the judge does not give him up.
  if (isAllowed && custodyRoutes.includes(suspect.route)) return;
  const how = { isAttempt: !isAllowed } as const;
  thread
    .wait(900, 3000)
    .give(plan.people.investigator, 'defence', defenceId, 'refuseCounsel', { statement: phrase(thread.dice, 'refusalOfCounsel') }, how);
}

function notifyFamily({ plan, id }: Held, thread: Thread): void {
  const relative = thread.dice.pick(['мать', 'отец', 'жена', 'брат', 'сестра', 'тётя']);
  thread.wait(3, 30).give(plan.people.investigator, 'detention', id, 'notifyFamily', { relative: `${relative}, по телефону` });
}

function askProsecutor({ plan, id }: Held, thread: Thread): void {
  const { investigator, supervisor } = plan.people;
  thread.wait(10, 200).give(investigator, 'detention', id, 'notifyProsecutor');
  thread.wait(15, 260).give(supervisor, 'detention', id, 'agreeToDetention');
}

/** The medic finds the person healthy, or injuries whose circumstances somebody from outside must determine (S02). */
export function examine(held: Held, thread: Thread): void {
  const { plan, suspect, examinationId } = held;
  const { dice } = thread;
  thread.wait(15, 80);
  if (suspect.injuries === 'none') {
    thread.give(plan.people.medic, 'medical-examination', examinationId, 'recordHealthy', { fitForFacility: true });
    return;
  }
  const injuryMarks = Array.from({ length: dice.int(1, 3) }, () => ({
    site: phrase(dice, 'injurySites'),
    description: phrase(dice, 'injuryWords'),
  }));
  thread.give(plan.people.medic, 'medical-examination', examinationId, 'recordInjuries', {
    injuryMarks,
    complaintOfAbuse: dice.chance(30),
    fitForFacility: true,
  });
  determineCircumstances(held, thread.fork('injuries'));
}

function determineCircumstances({ plan, suspect, examinationId, id }: Held, thread: Thread): void {
  const { supervisor, security, investigator } = plan.people;
  if (suspect.injuries === 'open' && thread.dice.chance(40)) return;
  thread.wait(60, 900).give(supervisor, 'medical-examination', examinationId, 'assignDetermination', { officerId: security.id });
  if (suspect.injuries === 'open') return;
  const text = phrase(thread.dice, 'circumstances');
  thread.wait(900, 5800).give(security, 'medical-examination', examinationId, 'determineCircumstances', {
    circumstances: text,
    inflictedInCustody: text.includes('при задержании'),
  });
  if (thread.dice.chance(8)) return;
  // The detention is closed only after that.
  thread.until(plusMinutes(suspect.detainedAt, 4 * 24 * 60)).wait(30, 400);
  if (closesDetention(suspect)) thread.give(investigator, 'detention', id, 'close');
}

/** Routes on which the person has certainly left the facility four days later. */
export const closesDetention = ({ route }: SuspectPlan): boolean => route !== 'stillPlaced' && route !== 'stillBefore';

/** After an examination without injuries nothing hinders the closing. */
export function closeIfUnhurt({ plan, suspect, id }: Held, thread: Thread): void {
  if (suspect.injuries === 'none') thread.wait(40, 500).give(plan.people.investigator, 'detention', id, 'close');
}

/** Taken in by the facility; gives the moment of the qualification, which goes its own way from here. A few were brought too early and turned away first (S01). */
export function place(held: Held, thread: Thread): string | null {
  const { plan, id } = held;
  if (thread.dice.chance(4)) thread.wait(2, 10).attempt(plan.people.facility, 'detention', id, 'place');
  examine(held, thread);
  thread.wait(10, 70).give(plan.people.facility, 'detention', id, 'place');
  const qualifiedAt = decideOnSuspect(held, thread.fork('decisions'));
  if (held.suspect.isExample) takePhone(held, thread.fork('evidence'));
  return qualifiedAt;
}

/** The briefing's eighteen-year-old had filmed it all himself. */
function takePhone({ plan }: Held, thread: Thread): void {
  const items = [
    ['phone', 'Мобильный телефон подозреваемого, выдан добровольно'],
    ['video', 'Видеозапись: хищение продуктов из магазина, снимки на фоне похищенного'],
    ['video', 'Видеозапись: участие в избиении сотрудника полиции'],
  ] as const;
  for (const [nth, [kind, description]] of items.entries())
    thread.wait(10, 60).give(plan.people.investigator, 'evidence-item', thread.newId(`phone/${nth}`), 'collect', { kind, description });
}
