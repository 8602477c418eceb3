import type { HeldView, PersonInCaseView } from '@tergeu/contracts';
import { activeStates, isIn, proceedingsOf } from '@tergeu/procedure';
import type { CaseFile, Proceeding } from './procedure-types';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Who comes first: whoever is held, then those whom the case is about. */
const order = ['suspect', 'victim', 'complainant', 'witness'];
const rank = ({ held, roleInCase }: PersonInCaseView): number => (held ? -1 : order.indexOf(roleInCase));

/** The persons of a case with what the file holds about each. */
export function peopleOf(file: CaseFile): PersonInCaseView[] {
  const people = proceedingsOf(file, 'person').map((person) => {
    const about = aboutPerson(file, person.id);
    return {
      id: person.id,
      name: text(person.memory['name']) ?? '',
      roleInCase: text(person.memory['roleInCase']) ?? '',
      since: person.openedAt,
      states: activeStates(person.state),
      held: heldBy(about),
      counsel: about.filter(({ machine }) => machine === 'defence').map(counselOf),
      measures: about.filter(({ machine }) => machine === 'restraint').map(measureOf),
      proceedingIds: about.map(({ id }) => id),
    };
  });
  return people.sort((a, b) => rank(a) - rank(b));
}

/** Ids of the proceedings about a person, and of his own. */
export const proceedingsAbout = (file: CaseFile, personId: string): string[] => [
  personId,
  ...aboutPerson(file, personId).map(({ id }) => id),
];

function aboutPerson(file: CaseFile, personId: string): Proceeding[] {
  return Object.values(file.proceedings).filter(
    ({ id, memory }) => id !== personId && Object.values(memory).some((value) => value === personId),
  );
}

/** Detained, or under a measure that keeps him in custody. */
function heldBy(about: readonly Proceeding[]): HeldView | null {
  const detention = about.find((one) => one.machine === 'detention' && isIn(one, 'held', 'overdue'));
  if (detention) return heldIn(detention, 'longestDetention', text(detention.memory['detainedAt']));
  const custody = about.find(
    (one) => one.machine === 'restraint' && one.memory['kind'] === 'custody' && isIn(one, 'inForce', 'underReview'),
  );
  return custody ? heldIn(custody, 'term', text(custody.memory['inForceAt'])) : null;
}

function heldIn(proceeding: Proceeding, limit: string, since: string | null): HeldView {
  const clock = proceeding.clocks.findLast(({ name }) => name === limit);
  return {
    proceedingId: proceeding.id,
    machine: proceeding.machine,
    since: since ?? proceeding.openedAt,
    until: clock?.dueAt ?? null,
    overdue: clock?.status === 'missed',
  };
}

const counselOf = (defence: Proceeding): PersonInCaseView['counsel'][number] => ({
  proceedingId: defence.id,
  counselId: text(defence.memory['counselId']),
  states: activeStates(defence.state),
  since: text(defence.memory['admittedAt']) ?? defence.changedAt,
});

const measureOf = (restraint: Proceeding): PersonInCaseView['measures'][number] => ({
  proceedingId: restraint.id,
  kind: text(restraint.memory['kind']) ?? '',
  states: activeStates(restraint.state),
  until: text(restraint.memory['termUntil']),
  done: restraint.done,
});
