import { isFoundUnlawful } from '../evidence-item/action';
import { isFallen } from '../evidence-item/admissibility';
import { isIn, type CaseFile, type Json, type JsonObject, type Proceeding } from '../kernel/case-file';
import { digestOf } from '../kernel/digest';

/**
 * Whether a material can still carry a decision.
 * - `fallen`: inadmissible with the action that produced it, or the action itself was found unlawful (CPC 112)
 * - `replaced`: a decision that another one has taken the place of, or that is no longer in force
 */
export type MaterialStanding = 'stands' | 'fallen' | 'replaced';

/** A material as it was attached or seen: which, and in which condition. */
export interface Material extends JsonObject {
  readonly id: string;
  /** Digest of the material as it stands: what it says, its state, its standing. */
  readonly version: string;
  readonly standing: MaterialStanding;
}

const noLongerInForce = ['superseded', 'revoked', 'lapsed', 'refused'];

/** What has become of a material, by the law, in its file. */
export function standingOf(material: Proceeding, file: CaseFile): MaterialStanding {
  if (material.machine === 'court-authorisation' && isFoundUnlawful(file, material.id)) return 'fallen';
  if (isFallen(file, material.memory)) return 'fallen';
  if (material.machine === 'key-decision' && isIn(material, ...noLongerInForce)) return 'replaced';
  return 'stands';
}

/** The materials of a list as they stand now; one that the file does not have is left out. */
export function materialsOf(ids: readonly string[], file: CaseFile): Material[] {
  return ids.flatMap((id) => {
    const found = file.proceedings[id];
    if (!found) return [];
    const standing = standingOf(found, file);
    return [{ id, version: digestOf({ state: found.state, memory: found.memory as Json, standing }), standing }];
  });
}
