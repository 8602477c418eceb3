import type { ItemView } from '@tergeu/contracts';
import { activeStates, procedures, proceedingsOf } from '@tergeu/procedure';
import type { CaseFile, Proceeding } from './procedure-types';

/** Machines of things, and whether they are evidence. */
const things: Readonly<Record<string, { readonly isEvidence: boolean }>> = {
  'evidence-item': { isEvidence: true },
  weapon: { isEvidence: true },
  vehicle: { isEvidence: false },
  'attacked-object': { isEvidence: false },
};

/** The rule by which an item falls (S05), as the machines' effects say it. */
const exclusion = 'S05';

/** The things of a case: evidence, weapons, vehicles, attacked objects. */
export function itemsOf(file: CaseFile): ItemView[] {
  return Object.keys(things).flatMap((machine) => proceedingsOf(file, machine).map((one) => itemOf(one, file)));
}

function itemOf(item: Proceeding, file: CaseFile): ItemView {
  const { machine, memory } = item;
  const definition = procedures[machine]!;
  const text = (...fields: readonly string[]) =>
    fields.map((field) => memory[field]).find((value): value is string => typeof value === 'string') ?? null;
  const has = definition.effects(item, file).some(({ safeguard }) => safeguard === exclusion);
  // A weapon only reported stolen has not been taken as evidence yet.
  const isTaken = things[machine]!.isEvidence && text('collectedAt', 'foundAt', 'handedInAt') !== null;
  return {
    id: item.id,
    machine,
    kind: text('kind'),
    title: definition.title(memory, file),
    states: activeStates(item.state),
    since: text('collectedAt', 'foundAt', 'handedInAt') ?? item.openedAt,
    admissible: isTaken ? !has : null,
    actionId: text('actionId'),
    derivedFrom: Array.isArray(memory['derivedFrom']) ? (memory['derivedFrom'] as string[]) : [],
    takenById: text('collectedBy', 'foundBy', 'recordedBy'),
    sealNumber: text('sealNumber'),
    storagePlace: text('storagePlace'),
  };
}
