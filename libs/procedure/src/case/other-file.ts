import type { CaseFile, Json } from '../kernel/case-file';
import { isIn } from '../kernel/case-file';
import type { CaseMemory } from './case.setup';
import { factsOf, openRelation, type OtherFile } from './relations';

type Payload = Readonly<Record<string, Json | undefined>>;

const memoryOf = (file: CaseFile): CaseMemory => (file.proceedings[file.id]?.memory ?? {}) as CaseMemory;
const isCaseIn = (file: CaseFile, ...states: readonly string[]): boolean => {
  const own = file.proceedings[file.id];
  return own !== undefined && isIn(own, ...states);
};
const named = (payload: Payload) => (payload['other'] as OtherFile | undefined)?.caseId;

interface AcrossFiles {
  /** Which other file the command is about. */
  readonly which: (payload: Payload, own: CaseMemory) => string | undefined;
  /** Does that file stand as the law asks? */
  readonly agrees: (other: CaseFile, ownId: string, own: CaseMemory, payload: Payload) => boolean;
}

const order = (_: Payload, own: CaseMemory) => openRelation(own)?.other?.caseId;
const investigated = ['underInvestigation', 'extensionAsked', 'extensionAskedOfRegion', 'extensionAskedOfGeneral'] as const;
const lead = (_: Payload, own: CaseMemory) => own.lead?.caseId;
const orders = (other: CaseFile, ownId: string) => openRelation(memoryOf(other))?.other?.caseId === ownId;
const follows = (other: CaseFile, ownId: string) => isCaseIn(other, 'partOfAnother') && memoryOf(other).lead?.caseId === ownId;

/** What a command of one file asks of another: no machine sees more than its own file, so the server asks this beside it. */
const across: Readonly<Record<string, AcrossFiles>> = {
  joinCase: { which: named, agrees: (other) => isCaseIn(other, ...investigated) && openRelation(memoryOf(other)) === undefined },
  becomePartOf: { which: named, agrees: (other, ownId) => isCaseIn(other, ...investigated) && orders(other, ownId) },
  confirmPart: { which: order, agrees: follows },
  withdrawOrder: { which: order, agrees: (other, ownId) => !follows(other, ownId) },
  registerSevered: {
    which: named,
    agrees: (other, _, __, { number }) => {
      const open = openRelation(memoryOf(other));
      return open?.kind === 'severed' && open.number === number;
    },
  },
  confirmSevered: { which: named, agrees: (other, ownId) => memoryOf(other).severedFrom?.caseId === ownId },
  endWithLead: { which: lead, agrees: (other, _, __, { leadEnding }) => isCaseIn(other, String(leadEnding)) },
};

/** The other file that a command of the case is about, if any. */
export const otherFileOf = (file: CaseFile, type: string, payload: Payload): string | null =>
  across[type]?.which(payload, memoryOf(file)) ?? null;

/** Do both files agree: does the other one say of itself what the payload says of it, and stand as the command needs it? */
export function agreesWith(file: CaseFile, type: string, payload: Payload, other: CaseFile): boolean {
  const said = payload['other'] as OtherFile | undefined;
  const facts = factsOf(other);
  if (facts === null) return false;
  const isAsSaid =
    said === undefined ||
    ((['number', 'bodyId', 'inCustody'] as const).every((key) => said[key] === facts[key]) &&
      Date.parse(said.registeredAt) === Date.parse(facts.registeredAt));
  return isAsSaid && across[type]!.agrees(other, file.id, memoryOf(file), payload);
}
