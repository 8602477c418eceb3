import { Injectable } from '@nestjs/common';
import type { PersonExaminationsView } from '@tergeu/contracts';
import { comparedExaminations, proceedingOf, type ComparedExamination, type ExaminationMemory } from '@tergeu/procedure';
import { OpenForReading } from '../case-file';
import { Directory, type DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';

/** What was seen on a person before, beside what was seen after. */
@Injectable()
export class CompareExaminations {
  constructor(
    private readonly open: OpenForReading,
    private readonly directory: Directory,
  ) {}

  async read(medic: DirectoryEntry, caseId: string, proceedingId: string): Promise<PersonExaminationsView> {
    const { file } = await this.open.file(medic, caseId);
    const personId = proceedingOf<ExaminationMemory>(file, 'medical-examination', proceedingId)?.memory.personId;
    if (personId === undefined) throw new ProblemException(404, 'unknown', 'There is no such examination.');
    return {
      personName: String(file.proceedings[personId]?.memory['name'] ?? ''),
      examinations: comparedExaminations(file, personId).map((one) => this.view(one)),
    };
  }

  private view({ examination: { id, memory }, previousId, newSites }: ComparedExamination): PersonExaminationsView['examinations'][number] {
    return {
      proceedingId: id,
      examinedAt: memory.examinedAt!,
      medicName: this.directory.nameOf(memory.medicId!),
      marks: [...(memory.injuryMarks ?? [])],
      previousId,
      newSites: [...newSites],
      heldBetween: (memory.heldBetween ?? []).map((one) => this.directory.nameOf(one)),
      fitForFacility: memory.fitForFacility ?? null,
      recommendation: memory.recommendation ?? null,
    };
  }
}
