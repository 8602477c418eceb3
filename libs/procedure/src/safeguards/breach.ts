import { proceedingsOf, type CaseFile, type Memory, type Proceeding } from '../kernel/case-file';
import type { Breach } from './safeguard';

/** Proceedings of a machine of which the statement does not hold, as breaches. */
export function breachesOf<M extends Memory>(
  file: CaseFile,
  machine: string,
  text: string,
  isBroken: (proceeding: Proceeding<M>) => boolean,
): Breach[] {
  return proceedingsOf<M>(file, machine)
    .filter(isBroken)
    .map(({ id }) => ({ proceedingId: id, text }));
}
