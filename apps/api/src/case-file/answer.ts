import type { CommandResult } from '@tergeu/contracts';
import { narrowedFor } from '../access';
import type { DirectoryEntry } from '../identity';
import type { Outcome } from './submit-command';
import type { CaseFile, Refused } from './procedure-types';
import { ProblemException } from '../kernel/http/problem';
import { proceedingView, reasonView, withoutDetails } from './views';

const statuses: Record<Refused['kind'], number> = { malformed: 400, notAllowed: 403, unknown: 404, untimely: 422, unlawful: 422 };

/** One exhaustive switch: an outcome becomes a result or a problem, told as far as its reader may see the file. */
export function answer(outcome: Outcome, file: CaseFile, official: DirectoryEntry): CommandResult {
  const narrowed = narrowedFor(official, file);
  const isNarrowed = narrowed !== undefined && !narrowed.isWhole && !narrowed.keepsNumbers;
  switch (outcome.kind) {
    case 'accepted':
      return {
        caseId: file.id,
        version: narrowed?.version ?? outcome.version,
        sequence: isNarrowed ? 0 : outcome.sequence,
        hash: outcome.hash,
        recordedAt: outcome.recordedAt,
        repeated: outcome.repeated,
        proceeding: narrowed
          ? proceedingView(narrowed.file.proceedings[outcome.proceeding.id] ?? { ...outcome.proceeding, memory: {} }, narrowed.file)
          : proceedingView(outcome.proceeding, file),
      };
    case 'refused':
      throw refusedProblem(outcome.refused, isNarrowed ? null : outcome.sequence, isNarrowed);
    case 'conflict':
      throw new ProblemException(
        409,
        'conflict',
        'The file has changed since you read it. Read it again and decide on what is there now.',
        {
          version: narrowed?.version ?? outcome.version,
        },
      );
    case 'keyReused':
      throw new ProblemException(
        422,
        'keyReused',
        'This Idempotency-Key has been used for another command. Make a fresh one for each command.',
      );
    default:
      return outcome satisfies never;
  }
}

function refusedProblem(refused: Refused, attempt: number | null, isNarrowed: boolean): ProblemException {
  const reasons = refused.reasons.map(reasonView).map((reason) => (isNarrowed ? withoutDetails(reason) : reason));
  return new ProblemException(statuses[refused.kind], refused.kind, reasons.map((one) => one.text.en).join('; '), { reasons, attempt });
}
