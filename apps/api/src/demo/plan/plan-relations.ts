import type { City } from '@tergeu/law';
import { demoAccounts } from '../directory/demo-accounts';
import type { CaseDraft, OtherCase } from './case-plan';
import { almatyTime, plusMinutes } from './moments';

/** Whoever joins or extends has had the case for a while. */
const begunBy = almatyTime(14, 0);
const joinedIn: readonly City[] = ['almaty', 'almaty', 'taraz'];
const severedIn: readonly City[] = ['almaty', 'taldykorgan'];
/** Released before the court was asked: nobody goes over who is held. */
const releasedRoutes: readonly string[] = ['notConfirmed', 'prosecutorRefused', 'prosecutorSilent'];

/** Nobody is suspected yet, so nobody is in custody. */
const isOfNobody = ({ suspects, actions, complaints }: CaseDraft): boolean =>
  [suspects, actions, complaints].every((list) => list.length === 0);
const isFree = (one: CaseDraft): boolean =>
  one.category === 'theft' && one.fate === 'underInvestigation' && one.group === null && one.relation === null && one.extension === null;

const asOther = ({ id, number, registeredAt, people }: CaseDraft): OtherCase => ({
  caseId: id,
  number,
  registeredAt,
  bodyId: people.investigator.bodyId,
  inCustody: false,
});

/**
 * A few cases that are joined, severed or extended, among those that are there anyway: a severed case is one that would
 * have been registered by itself, so the figures do not change.
 */
export function planRelations(cases: readonly CaseDraft[]): void {
  planJoined(cases);
  planSevered(cases);
  planExtensions(cases);
}

/** Thefts of one night by one hand, as it turned out: the later case joins the earlier one. */
function planJoined(cases: readonly CaseDraft[]): void {
  const investigator = demoAccounts.find(({ login }) => login === 'investigator')!;
  for (const [nth, city] of joinedIn.entries()) {
    const free = cases.filter((one) => isFree(one) && isOfNobody(one) && one.city === city && one.registeredAt < begunBy);
    const [lead, part] = [free[0]!, free[1]!];
    // Whoever signs in as the investigator finds the first pair among his own.
    if (nth === 0) for (const one of [lead, part]) one.people = { ...one.people, investigator };
    const at = almatyTime(20 + nth, 10);
    lead.relation = { kind: 'lead', other: asOther(part), at };
    part.relation = { kind: 'part', other: asOther(lead), at: plusMinutes(at, 90) };
  }
}

/** Somebody who was released is investigated apart from the others, in a case of his own. */
function planSevered(cases: readonly CaseDraft[]): void {
  for (const city of severedIn) {
    const pair = pairs(cases, city)[0]!;
    const [origin, fresh] = pair;
    origin.relation = { kind: 'origin', other: asOther(fresh), at: plusMinutes(fresh.registeredAt, -150) };
    fresh.relation = { kind: 'severed', other: asOther(origin), at: fresh.registeredAt };
  }
}

function pairs(cases: readonly CaseDraft[], city: City): (readonly [CaseDraft, CaseDraft])[] {
  const free = cases.filter((one) => isFree(one) && one.city === city);
  const origins = free.filter(({ suspects }) => suspects.length > 0 && suspects.every(({ route }) => releasedRoutes.includes(route)));
  return origins.flatMap((origin) => {
    const settled = plusMinutes(origin.suspects.map(({ detainedAt }) => detainedAt).sort().at(-1)!, 5 * 24 * 60); // prettier-ignore
    const fresh = free.find((one) => isOfNobody(one) && one.registeredAt > settled);
    return fresh ? [[origin, fresh] as const] : [];
  });
}

/** What takes longer than two months is known early: of some the extension is granted, of one refused, of others it is awaited. */
function planExtensions(cases: readonly CaseDraft[]): void {
  const long = cases.filter((one) => isFree(one) && one.suspects.length > 1 && one.registeredAt < begunBy).slice(0, 8);
  for (const [nth, one] of long.entries()) one.extension = { answer: nth < 4 ? 'granted' : nth === 4 ? 'refused' : null, months: 3 };
}
