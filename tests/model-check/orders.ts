import type { Proceeding } from '@tergeu/procedure';

/**
 * What holds on every path, not only in every state: a step comes after another one, and anew after each of `since`.
 * Written from the articles, without looking at any guard; a step is `machine.command`.
 */
export interface Order {
  readonly id: string;
  readonly step: string;
  readonly after: readonly string[];
  /** What makes it necessary anew. */
  readonly since?: readonly string[];
  /** Of the same proceeding, or of the same person. */
  readonly of: 'proceeding' | 'person';
  readonly article: string;
}

const examined = ['medical-examination.recordHealthy', 'medical-examination.recordInjuries'];
const decided = ['complaint.decideWellFounded', 'complaint.decideUnfounded', 'complaint.reviewAppeal'];
const agreedTo = ['restraint.agreeToMeasure', 'restraint.agreeToLighter'];
const askedFor = ['restraint.askExtension', 'restraint.askReadingTerm'];
const arrived = ['detention.deliver'];

export const orders: readonly Order[] = [
  { id: 'P01 examined before placed', step: 'detention.place', after: examined, since: arrived, of: 'person', article: 'CPC 131(2)' },
  { id: 'P02 counsel offered before placed', step: 'detention.place', after: ['defence.explainRightsAndOffer'], of: 'person', article: 'CPC 131(1)' },
  { id: 'P03 counsel offered before questioned', step: 'detention.question', after: ['defence.explainRightsAndOffer'], of: 'person', article: 'CPC 64(3)' },
  { id: 'P21 defender admitted, or waived, before questioned', step: 'detention.question', after: ['defence.admitCounsel', 'defence.refuseCounsel'], of: 'person', article: 'CPC 64(3)' },
  { id: 'P04 protocol before placed', step: 'detention.place', after: ['detention.drawProtocol'], of: 'proceeding', article: 'CPC 131(2)' },
  { id: 'P05 judge ordered before remanded', step: 'detention.recordRestraintOrder', after: ['restraint.order', 'restraint.orderLighter'], of: 'person', article: 'CPC 148' },
  { id: 'P06 another unit named before it determines', step: 'medical-examination.determineCircumstances', after: ['medical-examination.assignDetermination'], of: 'proceeding', article: 'CPC 131(2)' },
  { id: 'P07 sent before agreed, anew after a return', step: 'key-decision.agree', after: ['key-decision.submit'], since: ['key-decision.returnForRevision', 'key-decision.revise'], of: 'proceeding', article: 'CPC 193' },
  { id: 'P08 agreed before revoked', step: 'key-decision.revoke', after: ['key-decision.agree'], of: 'proceeding', article: 'CPC 193' },
  { id: 'P09 supported before granted', step: 'court-authorisation.grant', after: ['court-authorisation.support'], of: 'proceeding', article: 'CPC 220(13)' },
  { id: 'P10 granted before executed', step: 'court-authorisation.execute', after: ['court-authorisation.grant'], of: 'proceeding', article: 'CPC 254(1)' },
  { id: 'P11 judge told before he rules', step: 'court-authorisation.findLawful', after: ['court-authorisation.tellJudge'], of: 'proceeding', article: 'CPC 254(3)' },
  { id: 'P12 judge told before he rules', step: 'court-authorisation.findUnlawful', after: ['court-authorisation.tellJudge'], of: 'proceeding', article: 'CPC 254(3)' },
  { id: 'P13 prosecutor agreed before the judge orders', step: 'restraint.order', after: agreedTo, of: 'proceeding', article: 'CPC 147(2)' },
  { id: 'P14 prosecutor agreed before a measure without a judge', step: 'restraint.apply', after: agreedTo, of: 'proceeding', article: 'CPC 140' },
  { id: 'P15 registered before checked', step: 'complaint.assignChecker', after: ['complaint.register'], of: 'proceeding', article: 'CPC 101' },
  { id: 'P16 told before closed, anew after each finding', step: 'complaint.close', after: ['complaint.tellComplainant'], since: decided, of: 'proceeding', article: 'CPC 105(4)' },
  { id: 'P17 another reviewer for each appeal', step: 'complaint.reviewAppeal', after: ['complaint.assignReviewer'], since: ['complaint.appeal'], of: 'proceeding', article: 'CPC 104' },
  { id: 'P18 supervised before begun', step: 'case.begin', after: ['case.takeUnderSupervision'], of: 'proceeding', article: 'CPC 193' },
  { id: 'P19 completed before sent, anew after a return', step: 'case.sendToProsecutor', after: ['case.complete'], since: ['case.returnForInvestigation'], of: 'proceeding', article: 'CPC 301' },
  { id: 'P20 with the prosecutor before the court', step: 'case.sendToCourt', after: ['case.sendToProsecutor'], since: ['case.returnForInvestigation'], of: 'proceeding', article: 'CPC 305' },
  { id: 'P21 prosecutor agreed before the judge orders something lighter', step: 'restraint.orderLighter', after: agreedTo, of: 'proceeding', article: 'CPC 147(2)' },
  { id: 'P22 prosecutor agreed before the judge extends, anew for each', step: 'restraint.grantExtension', after: ['restraint.agreeToExtension'], since: askedFor, of: 'proceeding', article: 'CPC 151' },
]; // prettier-ignore

/** What has been done and still counts, `order subject`; the same object as long as nothing changes. */
export type Ledger = ReadonlySet<string>;
export const nothingDone: Ledger = new Set();

interface Concerned {
  readonly needing: readonly Order[];
  readonly doing: readonly Order[];
  readonly undoing: readonly Order[];
}
const concerned = new Map<string, Concerned>();
function concernedBy(step: string): Concerned {
  const found = concerned.get(step) ?? {
    needing: orders.filter((one) => one.step === step),
    doing: orders.filter(({ after }) => after.includes(step)),
    undoing: orders.filter(({ since }) => since?.includes(step)),
  };
  concerned.set(step, found);
  return found;
}

/** The ledger after a step, and the order that the step breaks. */
export function follow(ledger: Ledger, command: string, { id, machine, memory }: Proceeding): { ledger: Ledger; broken: Order | null } {
  const { needing, doing, undoing } = concernedBy(`${machine}.${command}`);
  const mark = (order: Order) => `${order.id} ${order.of === 'person' ? String(memory['personId']) : id}`;
  const broken = needing.find((order) => !ledger.has(mark(order))) ?? null;
  const gone = undoing.map(mark).filter((one) => ledger.has(one));
  const come = doing.map(mark).filter((one) => !ledger.has(one));
  if (gone.length === 0 && come.length === 0) return { ledger, broken };
  return { ledger: new Set([...[...ledger].filter((one) => !gone.includes(one)), ...come].sort()), broken };
}
