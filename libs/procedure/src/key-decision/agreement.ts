import { defaultCalendar, limitEnd, type Instant, type Limit } from '@tergeu/law';
import { z } from 'zod';
import { isIn, type CaseFile, type JsonObject, type Proceeding } from '../kernel/case-file';
import { digest, digestOf } from '../kernel/digest';
import { groundOf } from './ground-of-kind';
import { materialsOf, standingOf, type Material } from './materials';

/** What a decision says, its `ground` where its kind has one; its digest is what an agreement names. */
export interface DecisionText extends JsonObject {
  readonly kind: string;
  readonly personId: string | null;
  readonly offenceId: string | null;
  readonly text: string;
}

/** What the prosecutor had before him, as he sends it with his agreement. */
export const seenSchema = z.object({
  text: digest(),
  materials: z.array(z.object({ id: z.uuid(), version: digest() })).max(50),
});
export type Seen = z.infer<typeof seenSchema>;

/** What somebody saw when he agreed or sent it back; kept, so that he can be shown what has changed since. */
export interface Sight extends JsonObject {
  readonly by: string;
  readonly at: Instant;
  readonly text: DecisionText;
  readonly materials: readonly Material[];
  /** Of his words, not of ours: the digests that he sent. Null when he sent it back. */
  readonly named: Seen | null;
}

/** A decision, as far as agreement to it goes. */
interface Decision {
  readonly kind?: string;
  readonly personId?: string | null;
  readonly offenceId?: string | null;
  readonly text?: string;
  readonly terminationGround?: string;
  readonly interruptionGround?: string;
  readonly materials?: readonly string[];
  readonly sight?: Sight;
  readonly agreedAt?: Instant;
}

/** A ground is part of the text where there is one: what was agreed to before grounds were named keeps its digest. */
export function textOf({ kind = '', personId = null, offenceId = null, text = '', ...grounds }: Decision): DecisionText {
  const said = { kind, personId, offenceId, text };
  const ground = groundOf(grounds);
  return ground === undefined ? said : { ...said, ground };
}

/** What an agreement given now has to name. */
export const seenOf = (decision: Decision, file: CaseFile): Seen => ({
  text: digestOf({ ...textOf(decision) }),
  materials: materialsOf(decision.materials ?? [], file).map(({ id, version }) => ({ id, version })),
});

export type MaterialChange = 'added' | 'removed' | 'changed' | 'fallen' | 'replaced';

/** What is different from what was seen. */
export interface Difference {
  readonly text: boolean;
  readonly materials: readonly { readonly id: string; readonly change: MaterialChange }[];
}

/** What is different now from the digests that a prosecutor names. */
export function differenceFrom(seen: Seen, decision: Decision, file: CaseFile): Difference {
  const now = materialsOf(decision.materials ?? [], file);
  const earlier = new Map(seen.materials.map(({ id, version }) => [id, version]));
  return {
    text: seen.text !== digestOf({ ...textOf(decision) }),
    materials: [
      ...now
        .filter(({ id, version }) => earlier.get(id) !== version)
        .map((one) => ({ id: one.id, change: changeOf(one, earlier.has(one.id)) })),
      ...seen.materials.filter(({ id }) => !now.some((one) => one.id === id)).map(({ id }) => ({ id, change: 'removed' as const })),
    ],
  };
}

function changeOf({ standing }: Material, isKnown: boolean): MaterialChange {
  if (!isKnown) return 'added';
  return standing === 'stands' ? 'changed' : standing;
}

export const isNoDifference = ({ text, materials }: Difference): boolean => !text && materials.length === 0;

/** What a reader of the decision keeps of it. */
export const sightOf = (decision: Decision, file: CaseFile, by: string, at: Instant, named: Seen | null): Sight => ({
  by,
  at,
  text: textOf(decision),
  materials: materialsOf(decision.materials ?? [], file),
  named,
});

/** Materials that can no longer carry the decision. */
export function fallenMaterials({ materials = [] }: Decision, file: CaseFile): Proceeding[] {
  const found = materials.flatMap((id) => file.proceedings[id] ?? []);
  return found.filter((one) => standingOf(one, file) !== 'stands');
}

/** Has the time for which the agreement was given passed? Without a term it never does. */
export const hasTermPassed = ({ agreedAt }: Decision, term: Limit | null, at: Instant): boolean =>
  term !== null && agreedAt !== undefined && limitEnd(agreedAt, term, defaultCalendar) < at;

/** In force, and on an agreement that still holds: no material has fallen, the term has not passed. */
export function isAgreementStanding(proceeding: Proceeding, file: CaseFile, term: Limit | null, at: Instant): boolean {
  const decision = proceeding.memory as Decision;
  return isIn(proceeding, 'inForce') && fallenMaterials(decision, file).length === 0 && !hasTermPassed(decision, term, at);
}
