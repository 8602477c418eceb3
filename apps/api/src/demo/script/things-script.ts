import { cities } from '@tergeu/law';
import type { CasePlan, ClaimPlan, WeaponPlan } from '../plan/case-plan';
import { address, personName, plate, shopName } from '../plan/names';
import { plusMinutes } from '../plan/moments';
import { phrase } from './phrases';
import type { Thread } from './thread';

const fromTheScene = { late: [10, 360] } as const;
const government: Readonly<Record<string, string>> = {
  akimatBuilding: 'Здание акимата', policeBuilding: 'Здание управления полиции', policeModularUnit: 'Модульный пост полиции',
  otherGovernmentInstitution: 'Государственное учреждение',
}; // prettier-ignore
const business: Readonly<Record<string, string>> = {
  shop: 'Магазин', bank: 'Отделение банка', pharmacy: 'Аптека', restaurant: 'Кафе', huntingShop: 'Охотничий магазин', otherBusiness: 'Торговый центр',
}; // prettier-ignore

/** Inspections of scenes: objects and vehicles; gives the ids of the objects. */
export function inspect(plan: CasePlan, thread: Thread): string[] {
  const { investigator } = plan.people;
  const { dice } = thread;
  const city = cities[plan.city].text.ru;
  const objectIds = plan.objects.map(({ kind }, nth) => {
    const id = thread.newId(`object/${nth}`);
    const ofState = kind in government;
    thread.wait(20, 90).give(investigator, 'attacked-object', id, 'record', {
      kind,
      name: ofState ? `${government[kind]} № ${dice.int(1, 90)} (демо)` : `${business[kind]} ${shopName(dice, plan.index)}`,
      city: plan.city,
      address: `${city}, ${address(dice)}`,
      ownerKind: ofState ? 'state' : 'business',
      attackedAt: plan.incidentAt,
      looted: !ofState || dice.chance(20),
      destroyed: dice.chance(ofState ? 40 : 12),
    }, fromTheScene); // prettier-ignore
    return id;
  });
  for (const [nth, { ownerKind }] of plan.vehicles.entries())
    thread.wait(6, 25).give(investigator, 'vehicle', thread.newId(`vehicle/${nth}`), 'record', {
      ownerKind,
      model: `${dice.pick(modelsOf[ownerKind] ?? modelsOf['citizen']!)} (демо)`,
      plate: plate(ownerKind, plan.index, nth),
      city: plan.city,
      outcome: dice.chance(46) ? 'destroyed' : 'damaged',
      damagedAt: plan.incidentAt,
    }, fromTheScene); // prettier-ignore
  return objectIds;
}

const modelsOf: Readonly<Record<string, readonly string[]>> = {
  police: ['Патрульный седан', 'Патрульный внедорожник', 'Микроавтобус'],
  ministryOfDefence: ['Грузовик', 'Бронеавтомобиль'],
  ministryOfEmergencySituations: ['Пожарная машина', 'Спасательный автомобиль'],
  ambulance: ['Машина скорой помощи'],
  otherStateBody: ['Служебный седан', 'Автобус'],
  citizen: ['Седан', 'Хэтчбек', 'Внедорожник'],
  business: ['Фургон', 'Инкассаторский автомобиль'],
};
const models: Readonly<Record<string, string>> = {
  assaultRifle: 'Автомат', pistol: 'Пистолет', machineGun: 'Пулемёт', rifled: 'Карабин нарезной', smoothBore: 'Ружьё гладкоствольное', gas: 'Пистолет газовый',
  traumatic: 'Пистолет травматический', other: 'Обрез', grenade: 'Граната', cartridge: 'Патроны',
}; // prettier-ignore

function descriptionOf(plan: CasePlan, { kind, quantity, numbered }: WeaponPlan, nth: number) {
  const serialNumber = `ДЕМО-${plan.index}-${nth}`;
  return { kind, model: `${models[kind]} (демо)`, quantity, ...(numbered && quantity === 1 ? { serialNumber } : {}) };
}

/** Where the weapons of one case are told. */
interface Armoury {
  readonly plan: CasePlan;
  readonly thread: Thread;
  /** Reported thefts without numbers by kind: what is seized of that kind is matched to them. */
  readonly thefts: Map<string, string>;
}

/** Thefts of weapons first, then what was found, seized, handed in. */
export function recordWeapons(plan: CasePlan, thread: Thread, objectId: string | undefined): void {
  const { investigator } = plan.people;
  const armoury: Armoury = { plan, thread, thefts: new Map() };
  const found: (() => unknown)[] = [];
  for (const [nth, weapon] of plan.weapons.entries()) {
    const id = thread.newId(`weapon/${nth}`);
    const description = descriptionOf(plan, weapon, nth);
    if (weapon.how === 'seized') found.push(() => seize(armoury, weapon, id, description));
    else if (weapon.how === 'handedIn') found.push(() => takeIn(armoury, id, description));
    else {
      const theft = { ...description, civilian: weapon.civilian ?? true, stolenAt: plan.incidentAt, ...(objectId ? { objectId } : {}) };
      thread.wait(2, 9).give(investigator, 'weapon', id, 'reportStolen', theft);
      if (!weapon.numbered) armoury.thefts.set(weapon.kind, id);
      if (weapon.recovered) found.push(() => recover(armoury, id));
    }
  }
  if (found.length === 0) return;
  thread.wait(600, Math.max(700, 4000 - found.length * 60));
  for (const one of found) one();
}

const recover = ({ plan, thread }: Armoury, id: string): Thread =>
  thread.wait(60, 900).give(plan.people.investigator, 'weapon', id, 'recordRecovery', { place: address(thread.dice) }, fromTheScene);

const takeIn = ({ plan, thread }: Armoury, id: string, description: ReturnType<typeof descriptionOf>): Thread =>
  thread.wait(60, 900).give(plan.people.investigator, 'weapon', id, 'recordHandIn', {
    ...description,
    place: 'дежурная часть',
    handedInBy: personName(thread.dice, 'male', 7000 + plan.index),
    atDetention: false,
    whileLookedFor: false,
    otherCrime: false,
  });

function seize({ plan, thread, thefts }: Armoury, weapon: WeaponPlan, id: string, description: ReturnType<typeof descriptionOf>): void {
  const { investigator } = plan.people;
  const { dice } = thread;
  thread
    .wait(10, 240)
    .give(investigator, 'weapon', id, 'recordSeizure', { ...description, place: address(dice), voluntary: false }, fromTheScene);
  const theft = thefts.get(weapon.kind);
  if (theft) thread.wait(2, 30).give(investigator, 'weapon', id, 'matchToTheft', { matchedId: theft });
  if (!dice.chance(45)) return;
  const later = thread.fork(`examination.${id.slice(-6)}`).wait(600, 3000);
  later.give(investigator, 'weapon', id, 'examine', { findings: phrase(dice, 'weaponFindings') });
  if (dice.chance(70))
    later.wait(30, 300).give(investigator, 'weapon', id, 'store', { storagePlace: `Оружейная комната, ячейка ${dice.int(1, 400)}` });
}

const claimant: Readonly<Record<ClaimPlan['claimantKind'], (thread: Thread, plan: CasePlan) => string>> = {
  resident: ({ dice }, plan) => personName(dice, dice.chance(50) ? 'male' : 'female', 4000 + plan.index),
  business: ({ dice }, plan) => `ТОО ${shopName(dice, plan.index)} (демо)`,
  state: () => 'Государственное учреждение (демо)',
};

/** A claim of damage from the report to the prosecutor's decision, as far as it has come. */
export function claim(plan: CasePlan, { claimantKind, amountTenge, reach }: ClaimPlan, thread: Thread, objectId: string | undefined): void {
  const { investigator, supervisor } = plan.people;
  const { dice } = thread;
  const id = thread.newId('claim');
  thread.give(investigator, 'damage-claim', id, 'report', {
    claimantName: claimant[claimantKind](thread, plan),
    claimantKind,
    city: plan.city,
    objectDescription: claimantKind === 'resident' ? 'Автомобиль и личное имущество' : 'Товар, витрины, кассовое оборудование',
    ...(claimantKind !== 'resident' && objectId ? { objectId } : {}),
    amountTenge,
  }, { late: [2, 60] }); // prettier-ignore
  if (reach === 'reported') return;
  const recognise = (): Thread =>
    thread.give(investigator, 'damage-claim', id, 'recognise', { recognisedAs: dice.chance(55) ? 'victim' : 'civilClaimant' });
  if (reach === 'recognised' && dice.chance(50)) {
    thread.wait(200, dice.chance(93) ? 2600 : 6500);
    recognise();
    return;
  }
  thread.wait(200, 1800).give(investigator, 'damage-claim', id, 'document', { findings: phrase(dice, 'findings') });
  if (reach === 'documented') return;
  thread
    .wait(100, 1500)
    .give(investigator, 'damage-claim', id, 'assess', { assessedTenge: Math.round((amountTenge * dice.int(78, 104)) / 100) });
  if (reach === 'assessed') return;
  thread.wait(20, 400);
  recognise();
  if (reach === 'decided')
    thread.wait(1000, 5000).give(supervisor, 'damage-claim', id, 'decide', {
      outcome: dice.pick(['sentToCourt', 'compensated', 'settled']),
      reasons: phrase(dice, 'claimDecision'),
    });
}

export const afterInspection = (plan: CasePlan): string => plusMinutes(plan.registeredAt, 190);
