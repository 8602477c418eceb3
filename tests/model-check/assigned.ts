import type { CaseFile, Given, Memory, Proceeding } from '@tergeu/procedure';

interface Member {
  readonly id: string;
  readonly unitId: string | null;
}

/** Who is assigned, or reports, by which step, and of which unit he may not be besides those of the case. */
const assigning: Readonly<Record<string, (memory: Memory, file: CaseFile) => readonly unknown[]>> = {
  'medical-examination.assignDetermination': ({ assigneeId, detentionId }, { proceedings }) => [
    assigneeId,
    proceedings[String(detentionId)]?.memory['unitId'],
  ],
  'complaint.assignChecker': ({ checkerId, subjectUnitId }) => [checkerId, subjectUnitId],
  'complaint.askInternalSecurity': ({ internalOfficerId, subjectUnitId }) => [internalOfficerId, subjectUnitId],
  'complaint.reportInternalCheck': ({ internalOfficerId, subjectUnitId }) => [internalOfficerId, subjectUnitId],
  'medical-examination.determineCircumstances': ({ assigneeId, detentionId }, { proceedings }) => [
    assigneeId,
    proceedings[String(detentionId)]?.memory['unitId'],
  ],
  'complaint.assignReviewer': ({ reviewerId, subjectUnitId }) => [reviewerId, subjectUnitId],
  'appeal.assignReviewer': ({ assigneeId }) => [assigneeId, undefined],
};

/**
 * Somebody is assigned to look from outside who stands inside: of the unit looked at, of the case's team
 * or its units, or kept out of the case (CPC 104, 131(2)). Written without looking at the conditions.
 */
export function assignedFromWithin(
  step: string,
  { machine, memory }: Proceeding,
  file: CaseFile,
  occurredAt: string,
  officials: Given['officials'],
): string | null {
  const assigned = assigning[`${machine}.${step}`];
  if (assigned === undefined) return null;
  const [id, unitId] = assigned(memory, file);
  const own = officials[String(id)]?.unitId ?? null;
  const { team = [], groupLeaderId } = file.proceedings[file.id]!.memory as { team?: readonly Member[]; groupLeaderId?: string };
  const isOfTheCase = id === groupLeaderId || team.some((one) => one.id === id || (own !== null && one.unitId === own));
  const isKeptOut = Object.values(file.proceedings).some(
    (one) =>
      one.machine === 'recusal' &&
      one.state === 'inEffect' &&
      one.memory['officialId'] === id &&
      String(one.memory['declaredAt']) <= occurredAt,
  );
  // The decision appealed against, by whatever name it remembers who took part in it.
  const act = machine === 'appeal' ? (file.proceedings[String(memory['actId'])]?.memory ?? {}) : {};
  if (Object.values(act).includes(String(id))) return `assigned: ${String(id)}, who had a part in what is appealed against`;
  if (isOfTheCase || isKeptOut || (own !== null && own === unitId)) return `assigned: ${String(id)}, who does not stand outside`;
  return null;
}
