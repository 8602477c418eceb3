import type { Breach, CaseFile, Memory } from '@tergeu/procedure';

interface Order {
  readonly kind: string;
  readonly number: string;
  readonly other: { readonly registeredAt: string; readonly bodyId: string; readonly inCustody: boolean } | null;
  readonly personIds: readonly string[];
  readonly jurisdictionBy: string | null;
  readonly copiesAt: string | null;
  readonly confirmedAt: string | null;
  readonly withdrawnAt: string | null;
}
const isolated = ({ proceedings }: CaseFile) =>
  Object.values(proceedings).some(
    ({ machine, state, memory }) =>
      machine === 'restraint' && state === 'inForce' && ['custody', 'houseArrest'].includes(String(memory['kind'])),
  );

/** From when the law counts a joined term: a second opinion, worked out anew from all files (CPC 192(2)). */
function termFrom(memory: Memory, orders: readonly Order[], file: CaseFile): string {
  const joined = orders.flatMap(({ kind, other, confirmedAt }) => (kind === 'part' && confirmedAt !== null && other ? [other] : []));
  const all = [{ registeredAt: String(memory['registeredAt']), inCustody: isolated(file) }, ...joined];
  const held = all.filter(({ inCustody }) => inCustody);
  return [...(held.length > 0 ? held : all)].map(({ registeredAt }) => registeredAt).sort()[0]!;
}

/** An extension of the term may be asked for meanwhile. */
const investigated = /^(underInvestigation|extensionAsked\w*)$/;

/** What is wrong with the orders of a case to join or sever (CPC 43, 44, 187(8)). */
function faultOf(memory: Memory, state: string, file: CaseFile): string | null {
  const orders = (memory['relations'] ?? []) as unknown as readonly Order[];
  const open = orders.filter(({ confirmedAt, withdrawnAt }) => confirmedAt === null && withdrawnAt === null);
  if (open.length > 1) return 'two orders at once that no other file has followed';
  if (open.length > 0 && !investigated.test(state)) return `${state} with an order that no other file has followed`;
  if (orders.slice(0, -1).some(({ copiesAt, withdrawnAt }) => copiesAt === null && withdrawnAt === null))
    return 'a further order before the copies of the last';
  const persons = orders.filter(({ withdrawnAt }) => withdrawnAt === null).flatMap(({ personIds }) => personIds);
  if (new Set(persons).size < persons.length || persons.some((id) => file.proceedings[id]?.machine !== 'person'))
    return 'somebody severed twice, or who is not of the case';
  const undecided = orders.some(
    ({ kind, other, confirmedAt, jurisdictionBy }) =>
      kind === 'part' && confirmedAt !== null && other?.bodyId !== memory['bodyId'] && jurisdictionBy === null,
  );
  if (undecided) return 'cases of two bodies joined without a prosecutor’s decision on jurisdiction';
  if (
    orders.some(
      ({ kind, other, number }) => kind === 'severed' && other !== null && (other as unknown as { number: string }).number !== number,
    )
  )
    return 'another case than the one severed';
  if (
    [...orders.map(({ number }) => number), (memory['lead'] as { number?: string } | undefined)?.number].includes(String(memory['number']))
  )
    return 'related to itself';
  if (memory['lead'] !== undefined && orders.some(({ kind, withdrawnAt }) => kind === 'part' && withdrawnAt === null))
    return 'a part that leads others';
  const from = memory['termFrom'];
  return orders.some(({ kind, confirmedAt }) => kind === 'part' && confirmedAt !== null) &&
    memory['severedFrom'] === undefined &&
    from !== termFrom(memory, orders, file)
    ? `the joined term runs from ${String(from)}`
    : null;
}

export function wrongRelations(file: CaseFile): Breach[] {
  const own = file.proceedings[file.id];
  const text = own ? faultOf(own.memory, String(own.state), file) : null;
  return text === null ? [] : [{ proceedingId: file.id, text }];
}

/** Somebody who goes over to a new case while he is detained in this one: of the step itself, since he may be detained later. */
export function severedWhileDetained(step: string, file: CaseFile): string | null {
  if (step !== 'case.severCase') return null;
  const last = ((file.proceedings[file.id]!.memory['relations'] ?? []) as unknown as readonly Order[]).at(-1);
  const isHeld = Object.values(file.proceedings).some(
    ({ machine, memory }) =>
      machine === 'detention' &&
      last?.personIds.includes(String(memory['personId'])) &&
      memory['releasedAt'] === undefined &&
      memory['remandedAt'] === undefined,
  );
  return isHeld ? 'severed while detained' : null;
}
