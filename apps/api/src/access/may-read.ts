import { Injectable } from '@nestjs/common';
import { serves } from '@tergeu/law';
import { caseStanding, isCounselOf, type CaseFile } from '@tergeu/procedure';
import type { DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';

/**
 * Who may open a case file. The access switch ends in *nobody*.
 * Investigators: their body's and their own cases; prosecutors, judges, medics and facilities: those of their city
 * (a regional prosecutor: of his region);
 * counsel: their clients' cases; auditors and internal security: all.
 * How much of it they read, says `narrowedFor`.
 */
@Injectable()
export class MayRead {
  check(official: DirectoryEntry, file: CaseFile): void {
    if (!this.may(official, file))
      throw new ProblemException(
        403,
        'notAllowed',
        'This case file is not open to you: neither your role nor your place in the case allows it.',
      );
  }

  may(official: DirectoryEntry, file: CaseFile): boolean {
    const standing = caseStanding(file);
    const isNear = official.city === null || (standing.city !== undefined && serves(official, standing.city));
    switch (official.role) {
      case 'auditor':
      case 'internalSecurity':
        return true;
      case 'prosecutor':
        return isNear || standing.groupLeaderId === official.id || (standing.supervisorIds?.includes(official.id) ?? false);
      case 'investigator':
        return standing.bodyId === official.bodyId || (standing.team?.some((member) => member.id === official.id) ?? false);
      case 'investigatingJudge':
      case 'medic':
      case 'facilityOfficer':
        return isNear;
      case 'counsel':
        return Object.values(file.proceedings).some((one) => one.machine === 'person' && isCounselOf(file, official.id, one.id));
      case 'administrator':
        return false;
      default:
        return official.role satisfies never;
    }
  }
}
