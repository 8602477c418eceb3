import type { Jurisdiction } from '@tergeu/law';
import type { Actor, CaseFile, Command, Memory, Proceeding } from '@tergeu/procedure';

const isolating: readonly unknown[] = ['custody', 'houseArrest'];
const persons = ({ proceedings }: CaseFile) => Object.values(proceedings).filter(({ machine }) => machine === 'person');

/** Grave offences of the worlds. */
const tooGrave: readonly unknown[] = ['CC 146', 'CC 188(3)', 'CC 380-1(1)'];
const offencesIn = ({ proceedings }: CaseFile, registered: unknown): readonly unknown[] => {
  const agreed = Object.values(proceedings).filter(
    ({ machine, state, memory }) => machine === 'key-decision' && state === 'inForce' && String(memory['kind']).endsWith('ualification'),
  );
  return agreed.length > 0 ? agreed.map(({ memory }) => memory['offenceId']) : [registered];
};

/** What must be so for a step on such a ground (CPC 35, 45(7), 133(1), (2)); other grounds are for who decides to judge. */
const facts: Readonly<Record<string, (memory: Memory, file: CaseFile, at: string) => boolean>> = {
  'detention.release.limitReached': ({ overdueAt }) => overdueAt !== undefined,
  'detention.release.prosecutorRefused': ({ answer }) => answer === 'refused',
  'detention.release.measureWithoutIsolation': ({ personId }, { proceedings }) =>
    Object.values(proceedings).some(
      ({ machine, state, memory }) =>
        machine === 'restraint' && typeof state === 'object' && memory['personId'] === personId && !isolating.includes(memory['kind']),
    ),
  'case.interrupt.hiding': (_, file) => persons(file).some(({ memory }) => typeof memory['fledAt'] === 'string'),
  'case.terminate.death': (_, file) => {
    const suspects = persons(file).filter(({ memory }) => memory['roleInCase'] === 'suspect');
    return suspects.length > 0 && suspects.every(({ memory }) => memory['diedAt'] !== undefined);
  },
  // Law 152-VII frees acts of 4 to 7 January 2022, and ends no case of a grave crime.
  'case.terminate.amnesty': ({ incidentAt, offenceId }, file, at) => {
    const dayInAlmaty = new Date(Date.parse(String(incidentAt)) + 6 * 3_600_000).toISOString().slice(0, 10);
    return at >= '2022-11-02' && /^2022-01-0[4-7]/.test(dayInAlmaty) && !tooGrave.some((one) => offencesIn(file, offenceId).includes(one));
  },
};
const fields: Readonly<Record<string, string>> = {
  'detention.release': 'releaseGround',
  'case.interrupt': 'interruptionGround',
  'case.terminate': 'terminationGround',
};

/** Terminations and interruptions are carried out on the ground of the decision: of one made since the terms were last resumed (CPC 45(8), 290). */
function isOfAnAgreedDecision(step: string, ground: string, { resumedAt }: Memory, { proceedings }: CaseFile): boolean {
  const field = fields[step]!;
  if (field === 'releaseGround') return true;
  return Object.values(proceedings).some(
    ({ machine, state, memory }) =>
      machine === 'key-decision' &&
      state === 'inForce' &&
      memory[field] === ground &&
      (field === 'terminationGround' || String(memory['agreedAt']) > String(resumedAt ?? '')),
  );
}

/** Suspects alive, of this case still, and none of them without a qualification: of the steps that close an investigation (CPC 203, 294). */
export function withUnqualified(step: string, file: CaseFile): string | null {
  if (step !== 'case.complete' && step !== 'case.sendToCourt') return null;
  const all = Object.values(file.proceedings);
  const isAgreed = (id: string, kinds: readonly string[]) =>
    all.some(
      ({ machine, state, memory }) =>
        machine === 'key-decision' && state === 'inForce' && memory['personId'] === id && kinds.includes(String(memory['kind'])),
    );
  const isRecognisedUrgently = (id: string) =>
    all.some(
      ({ machine, state, memory }) =>
        machine === 'key-decision' &&
        !/refused|revoked|lapsed|superseded/.test(String(state)) &&
        memory['kind'] === 'urgentRecognition' &&
        memory['personId'] === id,
    );
  const severed = ((file.proceedings[file.id]!.memory['relations'] ?? []) as unknown as readonly Memory[])
    .filter((one) => one['kind'] === 'severed' && one['confirmedAt'] !== null)
    .flatMap((one) => one['personIds'] as readonly string[]);
  const missing = persons(file).find(
    ({ id, memory }) =>
      (memory['roleInCase'] === 'suspect' || isAgreed(id, ['recognitionAsSuspect']) || isRecognisedUrgently(id)) &&
      memory['diedAt'] === undefined &&
      !severed.includes(id) &&
      !isAgreed(id, ['qualification', 'changeOfQualification']),
  );
  return missing ? `${step} with a suspect who is not qualified` : null;
}

/** A step on a ground that is not so, not its giver's own, or objected to: a second opinion. */
export function withoutGround(
  { type, occurredAt, payload }: Command,
  { machine, memory }: Proceeding,
  file: CaseFile,
  by: Actor,
  jurisdiction: Jurisdiction,
): string | null {
  const step = `${machine}.${type}`;
  const field = fields[step];
  if (field === undefined) return null;
  const ground = String(memory[field]);
  if (!(facts[`${step}.${ground}`]?.(memory, file, occurredAt) ?? true)) return `${step} on "${ground}", which is not so`;
  if (step === 'detention.release' && by.role === 'facilityOfficer' && jurisdiction === 'kz' && ground !== 'limitReached')
    return `released by the facility on "${ground}"`;
  if (!isOfAnAgreedDecision(step, ground, memory, file)) return `${step} on "${ground}", to which the prosecutor did not agree`;
  const isObjectedTo = (payload as Memory)['objection'] === true && ['amnesty', 'limitation', 'death', 'freedByCode'].includes(ground);
  return isObjectedTo ? `${step} on "${ground}" against an objection` : null;
}
