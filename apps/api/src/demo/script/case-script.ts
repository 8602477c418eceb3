import { demoOfficials, groupsFormedAt, secondedAt, secondments } from '../directory/demo-directory';
import type { CasePlan } from '../plan/case-plan';
import { address, shopName } from '../plan/names';
import { cities, serves } from '@tergeu/law';
import { titles } from './phrases';
import type { Thread } from './thread';

export const officialById = new Map(demoOfficials.map((one) => [one.id, one]));

/** Registration, supervision, assignment, acceptance; as far as the plan lets the case come. */
export function beginCase(plan: CasePlan, thread: Thread): void {
  const { registrar, investigator, supervisor, patrol } = plan.people;
  const { dice } = thread;
  const isSevered = plan.relation?.kind === 'severed';
  const registration = {
    number: plan.number,
    category: plan.category,
    title: titleOf(plan, thread),
    city: plan.city,
    address: `${cities[plan.city].text.ru}, ${address(dice)}`,
    incidentAt: plan.incidentAt,
    offenceId: plan.offenceId,
  };
  if (isSevered)
    thread.give(
      registrar,
      'case',
      plan.id,
      'registerSevered',
      { ...registration, other: { ...plan.relation!.other } },
      { isAcrossCases: true },
    );
  else thread.give(registrar, 'case', plan.id, 'register', registration);
  if (plan.fate === 'registered') return;
  if (plan.fate === 'assigned') {
    thread.wait(5, 25).give(registrar, 'case', plan.id, 'assignInvestigator', { investigatorId: investigator.id });
    return;
  }
  thread.wait(6, 45).give(supervisor, 'case', plan.id, 'takeUnderSupervision');
  thread.wait(3, 20).give(registrar, 'case', plan.id, 'assignInvestigator', { investigatorId: investigator.id });
  if (patrol && plan.suspects.length > 0) thread.give(supervisor, 'case', plan.id, 'addTeamMember', { investigatorId: patrol.id });
  thread.wait(3, 20).give(investigator, 'case', plan.id, 'begin');
  if (plan.group) routeToGroup(plan, thread.fork('group'));
}

function titleOf(plan: CasePlan, { dice }: Thread): string {
  const about = titles[plan.category];
  if (plan.objects.some(({ kind }) => kind === 'huntingShop')) return `${about} из охотничьего магазина ${shopName(dice, plan.index)}`;
  return plan.category === 'theft' && plan.objects.length > 0
    ? `${about} из магазина ${shopName(dice, plan.index)}`
    : `${about}, дело ${plan.number}`;
}

/** The regional prosecutor sends the case to the interagency group; its leader then staffs it. */
function routeToGroup(plan: CasePlan, thread: Thread): void {
  const group = plan.group!;
  const leader = officialById.get(group.leaderId)!;
  const regional = demoOfficials.find(
    ({ body }) => body.kind === 'regionalProsecution' && serves({ bodyKind: body.kind, city: body.city }, plan.city),
  )!;
  thread
    .until(groupsFormedAt)
    .wait(60, 600)
    .give(regional, 'case', plan.id, 'routeToGroup', { groupId: group.id, leaderId: leader.id, groupGround: 'complexAndImportant' });
  const colleague = group.memberIds.find((id) => id !== plan.people.investigator.id && isNear(id, plan))!;
  thread.wait(30, 300).give(leader, 'case', plan.id, 'addTeamMember', { investigatorId: colleague });
  const seconded = secondments.filter(({ city }) => city === plan.city);
  if (seconded.length === 0 || !thread.dice.chance(30)) return;
  thread
    .until(secondedAt)
    .wait(600, 4000)
    .give(leader, 'case', plan.id, 'addTeamMember', { investigatorId: thread.dice.pick(seconded).officialId });
}

const isNear = (id: string, plan: CasePlan): boolean => {
  const { city } = officialById.get(id)!.body;
  return city === null || city === plan.city;
};

/** Cases in which nothing else happens change their supervisor or go to another body. */
export function restaff(plan: CasePlan, thread: Thread): void {
  const { supervisor, otherProsecutor } = plan.people;
  thread.wait(3000, 9000).give(supervisor, 'case', plan.id, 'replaceSupervisor', { prosecutorId: otherProsecutor.id });
}
