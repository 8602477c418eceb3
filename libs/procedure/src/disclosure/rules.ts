import { isIn, proceedingOf, type CaseFile, type Memory, type Proceeding } from '../kernel/case-file';
import { isCarriedOut } from './carried-out';
import type { GroundId, WithheldClass } from './grounds';
import type { Reader } from './reader';

/** All that a proceeding remembers, or no more than these memories. */
export type Fields = 'all' | readonly string[];

/** What counsel sees of a kind of proceeding before the file is given for reading. */
export interface Rule {
  readonly isOwed: (one: Proceeding<Subject>, reader: Reader, file: CaseFile) => boolean;
  readonly ground: GroundId;
  readonly fields: (memory: Subject) => Fields;
  /** Entries of the journal that are shown; `all` of them, or those of these commands. */
  readonly commands: Fields;
  readonly clocks: 'all' | 'none';
  /** What is told where it is not owed: its class, or nothing at all. */
  readonly otherwise: (one: Proceeding<Subject>) => { readonly told: WithheldClass | null; readonly ground: GroundId };
}

interface Subject extends Memory {
  readonly kind?: string;
  readonly personId?: string | null;
  readonly complainantPersonId?: string | null;
  readonly receivedBy?: string;
  readonly lodgedBy?: string;
  readonly toldAt?: string | null;
  readonly decidedAt?: string;
  readonly filedAt?: string;
  readonly inForceAt?: string;
  readonly agreedAt?: string;
  readonly takenFromId?: string | null;
  readonly actionId?: string | null;
}

const isOwn = ({ memory }: Proceeding<Subject>, { clients }: Reader) => clients.has(memory.personId ?? '');
const hidden =
  (ground: GroundId): Rule['otherwise'] =>
  () => ({ told: null, ground });
const whole = { fields: (): Fields => 'all', commands: 'all', clocks: 'all' } as const;

/** A proceeding on the client alone: all of it to him, to others not even that it exists. */
const personal: Rule = { ...whole, isOwed: isOwn, ground: 'ownPapers', otherwise: hidden('ofOthers') };

/** A record on the event: counsel reads it with the file. */
const record: Rule = {
  ...whole,
  isOwed: () => false,
  ground: 'opened',
  otherwise: () => ({ told: 'circumstance', ground: 'secrecy' }),
};

const caseFields = [
  'number', 'category', 'title', 'city', 'incidentAt', 'offenceId', 'bodyId', 'bodyKind', 'groupId', 'groupLeaderId', 'team',
  'supervisorIds', 'supervision', 'registeredAt', 'begunAt', 'interruptedAt', 'resumedAt', 'completedAt', 'readingSince', 'readUntil',
  'sentToProsecutorAt', 'indictmentAt', 'indictmentBy', 'termMissedAt', 'terminationGround', 'endedAt',
  'investigatorId', 'prosecutorId', 'leaderId',
]; // prettier-ignore

const actionFields = [
  'kind', 'place', 'personId', 'sought', 'soughtGranted', 'grounds', 'urgent', 'urgencyReasons', 'executedAt', 'executedBy', 'result',
  'judgeId', 'decidedAt', 'ruledAt', 'lawful', 'setAsideAt', 'appealId',
]; // prettier-ignore
const actionCommands = ['execute', 'executeUrgently', 'executeWithoutCourt', 'findLawful', 'findUnlawful', 'setAside'];

const itemFields = [
  'kind', 'description', 'model', 'serialNumber', 'quantity', 'actionId', 'takenFromId', 'takenElsewhere', 'outsideScope', 'voluntary',
  'place', 'collectedAt', 'collectedBy', 'foundAt', 'foundBy', 'sealNumber', 'sealedAt', 'coveredById',
]; // prettier-ignore

const decisionFields = [
  'kind', 'personId', 'offenceId', 'authorId', 'text', 'agreedBy', 'agreedAt', 'inForceAt', 'supersededById', 'revocationReasons', 'endedAt',
]; // prettier-ignore
const onTheCase: readonly unknown[] = ['termination', 'interruption', 'completion'];
/** Their texts speak of the investigation; the parties are told that they stand. */
const withoutText: readonly unknown[] = ['interruption', 'completion'];

const complaintFields = [
  'complainantName', 'complainantPersonId', 'examinationId', 'subjectOfficerId', 'subjectBodyId', 'channel', 'aboutDetention', 'text',
  'receivedAt', 'receivedBy', 'registeredAt', 'assigneeId', 'checkerId', 'toldAt', 'appealedAt', 'appealReasons', 'missedAt', 'closedAt',
]; // prettier-ignore
const finding = ['finding', 'findingReasons', 'consequences', 'decidedAt', 'reviewerId', 'reviewedAt', 'reviewOutcome', 'reviewReasons'];

const appealFields = [
  'actId', 'appellantName', 'personId', 'text', 'takenBy', 'isUrgent', 'lodgedAt', 'lodgedBy', 'assigneeId', 'extendedAt',
  'extensionReasons', 'silentSince', 'toldAt', 'filedAt', 'filingReasons', 'materialsAt', 'hearingAt', 'judgeId', 'ruling', 'rulingReasons',
  'ruledAt', 'rulingLateAt', 'challengedAt', 'challengeReasons', 'finalJudgeId', 'finalOutcome', 'finalReasons', 'finalAt', 'remedy',
  'remediedAt', 'withdrawalReasons', 'missedAt', 'endedAt',
]; // prettier-ignore
const answer = ['decision', 'extent', 'decisionReasons', 'decidedBy', 'decidedAt'];

/** Was the item taken from the client, or in an action at the client's? */
function isTakenFrom(one: Proceeding<Subject>, { clients }: Reader, file: CaseFile): boolean {
  const action = proceedingOf<Subject>(file, 'court-authorisation', one.memory.actionId ?? undefined);
  return (
    clients.has(one.memory.takenFromId ?? '') || (action !== undefined && isCarriedOut(action) && clients.has(action.memory.personId ?? ''))
  );
}

const item: Rule = {
  isOwed: isTakenFrom,
  ground: 'protocol',
  fields: () => itemFields,
  commands: ['collect', 'recordSeizure', 'recordRecovery', 'seal'],
  clocks: 'none',
  otherwise: () => ({ told: 'item', ground: 'secrecy' }),
};

/** The rule of disclosure, by machine. A machine without a line is closed to counsel: the spec asks for a line. */
export const rules: Readonly<Record<string, Rule>> = {
  case: {
    isOwed: (_, { clients }) => clients.size > 0,
    ground: 'participants',
    fields: () => caseFields,
    commands: [
      'register', 'assignInvestigator', 'takeUnderSupervision', 'addTeamMember', 'replaceSupervisor', 'routeToGroup', 'transfer', 'begin',
      'interrupt', 'resume', 'complete', 'giveForReading', 'endReading', 'sendToProsecutor', 'returnForInvestigation', 'drawIndictment',
      'sendToCourt', 'terminate', 'clock.investigationTerm.missed',
    ],
    clocks: 'all',
    otherwise: hidden('inwardWork'),
  },
  person: { ...personal, isOwed: ({ id }, { clients }) => clients.has(id) },
  detention: personal,
  defence: personal,
  'medical-examination': { ...personal, fields: () => examinationFields },
  restraint: {
    ...personal,
    ground: 'hearing',
    isOwed: (one, reader) => isOwn(one, reader) && (one.memory.agreedAt !== undefined || one.memory.inForceAt !== undefined),
    otherwise: hidden('inwardWork'),
  },
  'key-decision': {
    isOwed: (one, reader) =>
      isCarriedOut(one) &&
      (isOwn(one, reader) || ((one.memory.personId ?? null) === null && reader.clients.size > 0 && onTheCase.includes(one.memory.kind))),
    ground: 'announced',
    fields: ({ kind }) => (withoutText.includes(kind) ? ['kind', 'agreedAt', 'inForceAt', 'endedAt'] : decisionFields),
    commands: ['agree', 'supersede', 'recordLapse', 'revoke'],
    clocks: 'none',
    otherwise: (one) => (isCarriedOut(one) ? { told: 'decision', ground: 'secrecy' } : { told: null, ground: 'inwardWork' }),
  },
  'court-authorisation': {
    isOwed: (one, reader) => isOwn(one, reader) && isCarriedOut(one),
    ground: 'protocol',
    fields: () => actionFields,
    commands: actionCommands,
    clocks: 'none',
    otherwise: (one) => (isCarriedOut(one) ? { told: 'step', ground: 'secrecy' } : { told: null, ground: 'notBefore' }),
  },
  complaint: {
    isOwed: ({ memory }, { clients, counselId }) => clients.has(memory.complainantPersonId ?? '') || memory.receivedBy === counselId,
    ground: 'ownComplaint',
    fields: ({ toldAt }) => (toldAt ? [...complaintFields, ...finding] : complaintFields),
    commands: ['receive', 'register', 'assignChecker', 'tellComplainant', 'appeal', 'assignReviewer', 'close'],
    clocks: 'all',
    otherwise: hidden('ofOthers'),
  },
  appeal: {
    isOwed: (one, reader) => isOwn(one, reader) || one.memory.lodgedBy === reader.counselId,
    ground: 'ownComplaint',
    fields: ({ toldAt }) => (toldAt ? [...appealFields, ...answer] : appealFields),
    commands: [
      'lodge', 'lodgeAgainstRuling', 'assignReviewer', 'extendReview', 'tellAppellant', 'goToCourt', 'sendMaterials', 'appointHearing',
      'ruleForAppellant', 'ruleAgainstAppellant', 'challengeRuling', 'allowFinally', 'rejectFinally', 'recordRemedy', 'withdraw',
    ],
    clocks: 'all',
    otherwise: hidden('ofOthers'),
  },
  'evidence-item': item,
  weapon: item,
  'damage-claim': record,
  vehicle: record,
  'attacked-object': record,
  recusal: { ...whole, isOwed: () => false, ground: 'opened', otherwise: hidden('inwardWork') },
  disclosure: {
    ...whole,
    isOwed: (one, reader) => isOwn(one, reader) && isIn(one, 'disclosed'),
    ground: 'decided',
    otherwise: hidden('inwardWork'),
  },
}; // prettier-ignore

const examinationFields = [
  'personId', 'detentionId', 'orderedAt', 'examinedAt', 'medicId', 'injuries', 'injuryMarks', 'complaintOfAbuse', 'newInjurySites',
  'previousExaminationId', 'fitForFacility', 'assigneeId', 'determinedAt', 'circumstances', 'inflictedInCustody', 'missedAt',
  'recommendedAt', 'recommendation',
]; // prettier-ignore
