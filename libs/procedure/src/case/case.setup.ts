import type { CaseCategory, Instant } from '@tergeu/law';
import type { Given, Json } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import type { CaseStanding } from '../kernel/standing';
import { conditions } from './case.conditions';
import type { GroupGround } from './group-grounds';
import type { InterruptionGround } from './interruption-grounds';
import { remembersRelations, type LeadEnding, type OtherFile, type Relation } from './relations';
import { remembersTerm, type TermExtension } from './term';
import type { TerminationGround } from './termination-grounds';

type Member = NonNullable<CaseStanding['team']>[number];

/** What a case remembers of itself. Times UTC; `city` is a key of the law's list of places. */
export interface CaseMemory extends CaseStanding {
  readonly number?: string;
  readonly category?: CaseCategory;
  readonly title?: string;
  readonly address?: string | null;
  readonly incidentAt?: Instant;
  readonly offenceId?: string;
  readonly bodyKind?: string | null;
  readonly registeredAt?: Instant;
  readonly groupGround?: GroupGround;
  readonly begunAt?: Instant;
  readonly interruptedAt?: Instant | null;
  readonly interruptionGround?: InterruptionGround;
  readonly terminationGround?: TerminationGround;
  readonly resumedAt?: Instant;
  readonly readingSince?: Instant | null;
  readonly readUntil?: Instant;
  readonly completedAt?: Instant;
  readonly sentToProsecutorAt?: Instant;
  readonly indictmentAt?: Instant;
  readonly indictmentBy?: string;
  readonly returnedAt?: Instant;
  readonly returnReasons?: string;
  readonly termMissedAt?: Instant;
  /** From when the term runs, where not from the registration. */
  readonly termFrom?: Instant;
  /** Months in all; those that were over before `termFrom`, where it was extended late; days that a prosecutor has set. */
  readonly termMonths?: number;
  readonly termBase?: number;
  readonly termSetDays?: number;
  readonly askedMonths?: number;
  readonly askedAt?: Instant;
  readonly papersLate?: boolean;
  readonly extensions?: readonly TermExtension[];
  readonly extensionRefusal?: string;
  readonly cancellationReasons?: string;
  readonly endsOn?: string;
  readonly fixedEndDays?: number;
  readonly fixedEndMissedAt?: Instant;
  /** Joinings and severings ordered here. */
  readonly relations?: readonly Relation[];
  /** The other file has not followed in time. */
  readonly oneSidedAt?: Instant;
  readonly copiesMissedAt?: Instant;
  /** The file of which this one is a part. */
  readonly lead?: OtherFile;
  readonly partSince?: Instant;
  /** How it ended, where this one ended with it. */
  readonly leadEnding?: LeadEnding;
  /** The file from which this one was severed. */
  readonly severedFrom?: OtherFile;
  readonly endedAt?: Instant;
}

const including = (team: readonly Member[], member: Member): readonly Member[] =>
  team.some(({ id }) => id === member.id) ? team : [...team, member];

/** One prosecutor supervises at a time; those before stay on record with their days. */
const supervisedBy = (memory: CaseMemory, id: string, at: Instant): Partial<CaseMemory> => ({
  supervisorIds: [id],
  supervision: [
    ...(memory.supervision ?? []).map((one) => (one.until === null ? { ...one, until: at } : one)),
    { id, since: at, until: null },
  ],
});

const registered = (payload: Readonly<Record<string, Json | undefined>>, { actor, occurredAt }: Given): Partial<CaseMemory> => ({
  number: payload['number'] as string,
  category: payload['category'] as CaseCategory,
  title: payload['title'] as string,
  city: payload['city'] as string,
  address: (payload['address'] as string | undefined) ?? null,
  incidentAt: payload['incidentAt'] as Instant,
  offenceId: payload['offenceId'] as string,
  bodyId: actor.bodyId,
  bodyKind: actor.bodyKind,
  registeredAt: occurredAt,
  groupId: null,
  groupLeaderId: null,
  team: [],
  supervisorIds: [],
  supervision: [],
});

export const remembers = {
  ...remembersRelations,
  ...remembersTerm,
  rememberRegistration: (_, payload, given) => registered(payload, given),
  rememberSeveredRegistration: (_, payload, given) => {
    const severedFrom = payload['other'] as OtherFile;
    return { ...registered(payload, given), severedFrom, termFrom: severedFrom.registeredAt };
  },
  rememberInvestigator: (memory, payload, { officials }) => {
    const { id, unitId, bodyId } = officials[payload['investigatorId'] as string]!;
    return { team: including(memory.team ?? [], { id, unitId, bodyId }) };
  },
  rememberTransfer: (_, payload, { officials }) => {
    const { id, unitId, bodyId, bodyKind } = officials[payload['investigatorId'] as string]!;
    return { bodyId, bodyKind, team: [{ id, unitId, bodyId }] };
  },
  rememberSupervision: (memory, _, { actor, occurredAt }) => supervisedBy(memory, actor.id, occurredAt),
  rememberNewSupervisor: (memory, payload, { occurredAt }) => supervisedBy(memory, payload['prosecutorId'] as string, occurredAt),
  rememberGroup: (_, payload) => ({
    groupId: payload['groupId'] as string,
    groupLeaderId: payload['leaderId'] as string,
    groupGround: payload['groupGround'] as GroupGround,
  }),
  rememberBeginning: (_, __, { occurredAt }) => ({ begunAt: occurredAt }),
  rememberInterruption: (_, payload, { occurredAt }) => ({
    interruptedAt: occurredAt,
    interruptionGround: payload['interruptionGround'] as InterruptionGround,
  }),
  rememberReading: (_, __, { occurredAt }) => ({ readingSince: occurredAt }),
  rememberEndOfReading: (_, __, { occurredAt }) => ({ readingSince: null, readUntil: occurredAt }),
  rememberResumption: (_, __, { occurredAt }) => ({ interruptedAt: null, resumedAt: occurredAt }),
  rememberCompletion: (_, __, { occurredAt }) => ({ completedAt: occurredAt }),
  rememberSending: (_, __, { occurredAt }) => ({ sentToProsecutorAt: occurredAt }),
  rememberIndictment: (_, __, { actor, occurredAt }) => ({ indictmentAt: occurredAt, indictmentBy: actor.id }),
  rememberReturn: (_, payload, { occurredAt }) => ({
    returnedAt: occurredAt,
    returnReasons: payload['reasons'] as string,
    indictmentAt: undefined,
    indictmentBy: undefined,
  }),
  rememberMissed: (_, __, { occurredAt }) => ({ termMissedAt: occurredAt }),
  rememberTermination: (_, payload, { occurredAt }) => ({
    endedAt: occurredAt,
    terminationGround: payload['terminationGround'] as TerminationGround,
  }),
  rememberEnd: (_, __, { occurredAt }) => ({ endedAt: occurredAt }),
} satisfies Record<string, Remember<CaseMemory>>;

export const machineSetup = procedureSetup<CaseMemory, typeof conditions, typeof remembers>(conditions, remembers);
