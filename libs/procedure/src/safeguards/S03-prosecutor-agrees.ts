import { t, type Instant } from '@tergeu/law';
import type { CaseMemory } from '../case/case.setup';
import type { DetentionMemory } from '../detention/detention.setup';
import { proceedingsOf, type CaseFile, type Proceeding } from '../kernel/case-file';
import { digestOf } from '../kernel/digest';
import type { KeyDecisionMemory } from '../key-decision/key-decision.setup';
import { caseStanding } from '../kernel/standing';
import type { RestraintMemory } from '../restraint/restraint.setup';
import { breachesOf } from './breach';
import type { Breach, Safeguard } from './safeguard';

/** Ranks of prosecutors, lowest first. */
const ranks: readonly (string | null)[] = ['district', 'regional', 'general'];

type Decision = Proceeding<KeyDecisionMemory>;

/** Was such a decision in force at that moment, and had it come into force after the other? */
const inForce = (file: CaseFile, at: Instant, isOne: (decision: Decision) => boolean, after: Instant = ''): boolean =>
  proceedingsOf<KeyDecisionMemory>(file, 'key-decision').some((one) => {
    const { inForceAt, endedAt } = one.memory;
    return isOne(one) && inForceAt !== undefined && after < inForceAt && inForceAt <= at && (endedAt === undefined || at <= endedAt);
  });

interface CarriedOut {
  readonly kinds: readonly string[];
  readonly at: Instant;
  /** The moment after which it was needed anew. */
  readonly after?: Instant | undefined;
  readonly ground?: string | undefined;
}

/** The decisions that a case has carried out so far: of which kind, when, on what ground. */
function carriedOut({ completedAt, interruptedAt, endedAt, ...memory }: CaseMemory, state: string): readonly CarriedOut[] {
  const { resumedAt, returnedAt, interruptionGround, terminationGround } = memory;
  return [
    ...(completedAt ? [{ kinds: ['qualification', 'changeOfQualification'], at: completedAt }] : []),
    ...(interruptedAt ? [{ kinds: ['interruption'], at: interruptedAt, after: resumedAt, ground: interruptionGround }] : []),
    ...(endedAt && state === 'terminated' ? [{ kinds: ['termination'], at: endedAt, ground: terminationGround }] : []),
    ...(endedAt && state === 'inCourt' ? [{ kinds: ['completion'], at: endedAt, after: returnedAt }] : []),
  ];
}

/** The ground is the decision's own words, as the prosecutor saw them. */
const isOn = ({ sight }: KeyDecisionMemory, ground: string | undefined): boolean =>
  ground === undefined || sight?.text['ground'] === ground;

/** The prosecutor named another text or other materials than those recorded, or one that had fallen by then. */
const wasNotSeen = ({ inForceAt, sight, text, materials = [] }: KeyDecisionMemory): boolean => {
  if (inForceAt === undefined) return false;
  const named = sight?.named;
  if (!named || sight.text.text !== text || named.text !== digestOf(sight.text)) return true;
  const recorded = sight.materials.map(({ id, version }) => `${id} ${version}`);
  return (
    named.materials.map(({ id, version }) => `${id} ${version}`).join() !== recorded.join() ||
    sight.materials.map(({ id }) => id).join() !== materials.join() ||
    sight.materials.some(({ standing }) => standing !== 'stands')
  );
};

/** Some extension that was granted without everybody whose agreement its rung asks for, or with that of who asked for it. */
const isExtendedWithoutThem = ({ extensions = [] }: RestraintMemory): boolean =>
  extensions.some(({ askedBy, ranks: asked, agreements }) => {
    const people = [askedBy, ...agreements.map(({ by }) => by)];
    const isLow = asked.some((rank, index) => ranks.indexOf(agreements[index]?.rank ?? null) < ranks.indexOf(rank));
    return isLow || agreements.length !== asked.length || new Set(people).size !== people.length;
  });

/** Extensions of the term, and changes by consent. */
const ofTermAndChange = (file: CaseFile): Breach[] => [
  ...breachesOf<RestraintMemory>(file, 'restraint', 'extended without the prosecutors whom the law asks for', ({ memory }) =>
    isExtendedWithoutThem(memory),
  ),
  ...breachesOf<RestraintMemory>(
    file,
    'restraint',
    'lifted or changed by who asked for it',
    ({ memory }) => memory.change !== undefined && memory.endedBy !== undefined && memory.endedBy === memory.changeAskedBy,
  ),
];

type Supervised = (id: string | undefined, at: string | undefined) => boolean;

const termsExtended = (file: CaseFile, supervised: Supervised) =>
  breachesOf<CaseMemory>(file, 'case', 'extended by a prosecutor who neither supervises the case nor has the rank', ({ memory }) =>
    (memory.extensions ?? []).some(
      ({ by, at, rank, rankOfProsecutor }) =>
        ranks.indexOf(rankOfProsecutor) < ranks.indexOf(rank) || (rankOfProsecutor === 'district' && !supervised(by, at)),
    ),
  );

export const S03: Safeguard = {
  id: 'S03',
  article: 'CPC 193',
  text: t(
    'Негізгі шешім осы істі қадағалайтын, оның авторы емес прокурордың келісімінсіз күшіне енбейді',
    'Ключевое решение не вступает в силу без согласия прокурора, который надзирает за делом и не является автором',
    'No key decision is in force without the agreement of a prosecutor who supervises the case and is not its author',
  ),
  promise: 'agreed upon exclusively by the prosecutor',
  breaches: (file) => {
    const supervised: Supervised = (id, at) =>
      caseStanding(file).supervision?.some((one) => one.id === id && one.since <= at! && (one.until === null || at! <= one.until)) ?? false;
    return [
      ...breachesOf<KeyDecisionMemory>(
        file,
        'key-decision',
        'in force without the agreement of its supervising prosecutor',
        ({ memory }) =>
          memory.inForceAt !== undefined && (!supervised(memory.agreedBy, memory.agreedAt) || memory.agreedBy === memory.authorId),
      ),
      ...breachesOf<KeyDecisionMemory>(file, 'key-decision', 'agreed to something else than was seen', ({ memory }) => wasNotSeen(memory)),
      ...breachesOf<RestraintMemory>(
        file,
        'restraint',
        'in force without the agreement of a prosecutor',
        ({ memory }) => memory.inForceAt !== undefined && (memory.agreedBy === undefined || memory.agreedBy === memory.authorId),
      ),
      ...ofTermAndChange(file),
      ...breachesOf<KeyDecisionMemory>(file, 'key-decision', 'replaced by a decision that was not in force', ({ memory }) => {
        if (memory.supersededById === undefined) return false;
        return !inForce(file, memory.endedAt!, ({ id }) => id === memory.supersededById);
      }),
      ...breachesOf<CaseMemory>(file, 'case', 'a key decision carried out that was not in force', ({ memory, state }) =>
        carriedOut(memory, String(state)).some(
          ({ kinds, at, after, ground }) => !inForce(file, at, ({ memory: own }) => kinds.includes(own.kind!) && isOn(own, ground), after),
        ),
      ),
      ...termsExtended(file, supervised),
      ...breachesOf<DetentionMemory>(
        file,
        'detention',
        'placed after the prosecutor refused',
        ({ memory }) => memory.answer === 'refused' && memory.placedAt !== undefined && memory.answeredAt! < memory.placedAt,
      ),
    ];
  },
};
