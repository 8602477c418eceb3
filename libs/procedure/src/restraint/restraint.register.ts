import { activeStates, isIn, type Proceeding } from '../kernel/case-file';
import type { RegisterDefinition } from '../kernel/definition';
import type { RestraintMemory } from './restraint.setup';

/** One word for where the measure stands; while it is in force its regions say more. */
const standing = (one: Proceeding<RestraintMemory>): string =>
  isIn(one, 'inForce') ? (isIn(one, 'underReview') ? 'underReview' : 'inForce') : (activeStates(one.state)[0] ?? '');

/** The extension that moved the term last; the database asks who agreed to it, and who granted it (S03, S04, S07). */
function lastExtension({ extensions = [] }: RestraintMemory) {
  const last = extensions.at(-1);
  const agreed = last?.agreements.at(-1);
  return {
    extensionAskedBy: last?.askedBy ?? null,
    extensionAgreedBy: agreed?.by ?? null,
    extensionRank: last?.ranks.at(-1) ?? null,
    extendedBy: last?.judgeId ?? null,
    extendedAt: last?.grantedAt ?? null,
    extendedFrom: last?.before ?? null,
  };
}

/** Row of `restraint`; in force without prosecutor or judge is refused by the database, too (S03, S04). */
export const register: RegisterDefinition<RestraintMemory> = {
  table: 'restraint',
  row: (one) => {
    const { memory } = one;
    return {
      state: standing(one),
      personId: memory.personId ?? null,
      kind: memory.kind ?? null,
      authorId: memory.authorId ?? null,
      agreedBy: memory.agreedBy ?? null,
      agreedAt: memory.agreedAt ?? null,
      courtRequired: memory.courtRequired ?? true,
      judgeId: memory.judgeId ?? null,
      orderedAt: memory.orderedAt ?? null,
      inForceAt: memory.inForceAt ?? null,
      termUntil: memory.termUntil ?? null,
      termLongest: memory.termLongest ?? null,
      ...lastExtension(memory),
      replacesId: memory.replacesId ?? null,
      supersededById: memory.supersededById ?? null,
      reviewGround: memory.reviewGround ?? null,
      reviewOpenedAt: memory.reviewOpenedAt ?? null,
      reviewedAt: memory.reviewedAt ?? null,
      reviewReasons: memory.reviewReasons ?? null,
      newKind: memory.newKind ?? null,
      changeAskedBy: memory.changeAskedBy ?? null,
      endedBy: memory.endedBy ?? null,
      overdueAt: memory.overdueAt ?? null,
      releasedAt: memory.releasedAt ?? null,
      endedAt: memory.endedAt ?? null,
    };
  },
};
