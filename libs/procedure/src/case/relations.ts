import type { ArticleId, Instant } from '@tergeu/law';
import { isIn, proceedingsOf, type CaseFile, type JsonObject } from '../kernel/case-file';
import type { Remember } from '../kernel/setup';
import type { RestraintMemory } from '../restraint/restraint.setup';
import type { CaseMemory } from './case.setup';

/** Another case file, as it stood when it was named; the law of joining needs its first day, its body, and custody. */
export interface OtherFile extends JsonObject {
  readonly caseId: string;
  readonly number: string;
  readonly registeredAt: Instant;
  readonly bodyId: string;
  /** Is anybody in it in custody or under house arrest? */
  readonly inCustody: boolean;
}

/** A joining or severing that this file has ordered; the other file answers with an entry of its own, and this one confirms it. */
export interface Relation extends JsonObject {
  readonly kind: 'part' | 'severed';
  readonly number: string;
  /** Of a severed case: known once it is registered. */
  readonly other: OtherFile | null;
  readonly personIds: readonly string[];
  readonly orderedAt: Instant;
  readonly jurisdictionBy: string | null;
  readonly copiesAt: Instant | null;
  readonly confirmedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
}

/** How a leading case ends; its parts end with it. */
export const leadEndings = ['inCourt', 'terminated'] as const;
export type LeadEnding = (typeof leadEndings)[number];

const isolating: readonly unknown[] = ['custody', 'houseArrest'];

export const relationsOf = ({ relations = [] }: CaseMemory): readonly Relation[] => relations;
const isOpen = ({ confirmedAt, withdrawnAt }: Relation) => confirmedAt === null && withdrawnAt === null;

/** The order that the other file has not followed yet; there is one at a time. */
export const openRelation = (memory: CaseMemory): Relation | undefined => relationsOf(memory).find(isOpen);

/** Were all orders followed or withdrawn at that moment, and are they now? */
export const areAllFollowed = (memory: CaseMemory, at: Instant): boolean =>
  relationsOf(memory).every(({ orderedAt, confirmedAt, withdrawnAt }) => {
    const settledAt = confirmedAt ?? withdrawnAt;
    return settledAt !== null && (at < orderedAt || settledAt <= at);
  });

/** Files that have become part of this one. */
export const partsOf = (memory: CaseMemory): readonly OtherFile[] =>
  relationsOf(memory).flatMap(({ kind, other, confirmedAt }) => (kind === 'part' && confirmedAt !== null && other ? [other] : []));

/** Who has gone over to a case that was severed from this one. */
export const severedPersons = (memory: CaseMemory): readonly string[] =>
  relationsOf(memory).flatMap(({ kind, confirmedAt, personIds }) => (kind === 'severed' && confirmedAt !== null ? personIds : []));

/** Is anybody of the file in custody or under house arrest? */
export const hasAnybodyIsolated = (file: CaseFile): boolean =>
  proceedingsOf<RestraintMemory>(file, 'restraint').some((one) => isIn(one, 'inForce') && isolating.includes(one.memory.kind));

/** The facts that another file needs of this one. */
export function factsOf(file: CaseFile): OtherFile | null {
  const { number, registeredAt, bodyId } = (file.proceedings[file.id]?.memory ?? {}) as CaseMemory;
  return number === undefined || registeredAt === undefined || bodyId === undefined
    ? null
    : { caseId: file.id, number, registeredAt, bodyId, inCustody: hasAnybodyIsolated(file) };
}

/** From when a joined term runs: the earliest case, or the earliest of those with custody or house arrest (CPC 192(2)). */
export function joinedTermFrom(own: Pick<OtherFile, 'registeredAt' | 'inCustody'>, parts: readonly OtherFile[]): Instant {
  const all = [own, ...parts];
  const isolated = all.filter(({ inCustody }) => inCustody);
  return (isolated.length > 0 ? isolated : all).map(({ registeredAt }) => registeredAt).sort()[0]!;
}

const ordered = (relation: Pick<Relation, 'kind' | 'number' | 'other' | 'personIds' | 'orderedAt'>): Relation => ({
  ...relation,
  jurisdictionBy: null,
  copiesAt: null,
  confirmedAt: null,
  withdrawnAt: null,
});

/** Changes the order that is open, or, where none is, the last one. */
function changing(memory: CaseMemory, change: Partial<Relation>): Pick<CaseMemory, 'relations'> {
  const all = relationsOf(memory);
  const open = all.findIndex(isOpen);
  const at = open === -1 ? all.length - 1 : open;
  return { relations: all.map((one, index) => (index === at ? ({ ...one, ...change } as Relation) : one)) };
}

/** An order given anew takes the place of the one of that number that was withdrawn; the journal keeps both. */
const withOrder = (memory: CaseMemory, fresh: Relation): readonly Relation[] => [
  ...relationsOf(memory).filter(({ number, withdrawnAt }) => withdrawnAt === null || number !== fresh.number),
  fresh,
];

export const remembersRelations = {
  rememberJoining: (memory, payload, { occurredAt: orderedAt }) => {
    const other = payload['other'] as OtherFile;
    const fresh = ordered({ kind: 'part', number: other.number, other, personIds: [], orderedAt });
    return { relations: withOrder(memory, fresh) };
  },
  rememberSevering: (memory, payload, { occurredAt: orderedAt }) => {
    const personIds = payload['personIds'] as readonly string[];
    const fresh = ordered({ kind: 'severed', number: payload['newNumber'] as string, other: null, personIds, orderedAt });
    return { relations: withOrder(memory, fresh) };
  },
  rememberJurisdiction: (memory, _, { actor }) => changing(memory, { jurisdictionBy: actor.id }),
  rememberCopies: (memory, _, { occurredAt }) => changing(memory, { copiesAt: occurredAt }),
  rememberWithdrawnOrder: (memory, _, { occurredAt }) => ({ ...changing(memory, { withdrawnAt: occurredAt }), oneSidedAt: undefined }),
  rememberNewFile: (memory, payload, { occurredAt }) => ({
    ...changing(memory, { confirmedAt: occurredAt, other: payload['other'] as OtherFile }),
    oneSidedAt: undefined,
  }),
  rememberPart: (memory, _, { file, occurredAt }) => {
    const { relations } = changing(memory, { confirmedAt: occurredAt });
    const own = { registeredAt: memory.registeredAt!, inCustody: hasAnybodyIsolated(file) };
    // A term that the prosecutor has set is his word on the joined case, too.
    if (memory.termSetDays !== undefined) return { relations, oneSidedAt: undefined };
    const termFrom = joinedTermFrom(own, partsOf({ ...memory, relations }));
    return { relations, termFrom, termBase: undefined, oneSidedAt: undefined };
  },
  rememberOneSided: (_, __, { occurredAt }) => ({ oneSidedAt: occurredAt }),
  rememberCopiesMissed: (_, __, { occurredAt }) => ({ copiesMissedAt: occurredAt }),
  rememberEndWithLead: (_, payload, { occurredAt }) => ({ endedAt: occurredAt, leadEnding: payload['leadEnding'] as LeadEnding }),
  rememberLead: (_, payload, { occurredAt }) => ({ lead: payload['other'] as OtherFile, partSince: occurredAt }),
} satisfies Record<string, Remember<CaseMemory>>;

/** Another file as this one names it, for readers: `lead` and `origin` are where this one comes under or from. */
export interface RelatedFile {
  readonly kind: 'part' | 'severed' | 'lead' | 'origin';
  readonly caseId: string | null;
  readonly number: string;
  readonly at: Instant;
  readonly standing: 'ordered' | 'agreed' | 'withdrawn';
  readonly article: ArticleId;
  readonly personIds: readonly string[];
}

const articleOf = { part: 'CPC 43', lead: 'CPC 43', severed: 'CPC 44', origin: 'CPC 44' } as const satisfies Record<
  RelatedFile['kind'],
  ArticleId
>;

/** What this file says of others: the orders that it gave, the file that leads it, the file that it was severed from. */
export function relatedFiles(memory: CaseMemory): readonly RelatedFile[] {
  const above = (kind: 'lead' | 'origin', other: OtherFile | undefined, at: Instant | undefined): readonly RelatedFile[] =>
    other === undefined || at === undefined
      ? []
      : [{ kind, caseId: other.caseId, number: other.number, at, standing: 'agreed', article: articleOf[kind], personIds: [] }];
  return [
    ...above('lead', memory.lead, memory.partSince),
    ...above('origin', memory.severedFrom, memory.registeredAt),
    ...relationsOf(memory).map(({ kind, other, number, orderedAt, confirmedAt, withdrawnAt, personIds }) => ({
      kind,
      caseId: other?.caseId ?? null,
      number,
      at: confirmedAt ?? withdrawnAt ?? orderedAt,
      standing: confirmedAt ? ('agreed' as const) : withdrawnAt ? ('withdrawn' as const) : ('ordered' as const),
      article: articleOf[kind],
      personIds,
    })),
  ];
}
