import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

/** A case file has changed; told after the commit, to whoever listens in this process. */
export interface CaseFileChange {
  readonly caseId: string;
  readonly version: number;
  readonly machine: string;
  readonly proceedingId: string;
}

@Injectable()
export class CaseFileChanges {
  readonly stream = new Subject<CaseFileChange>();

  announce(change: CaseFileChange): void {
    this.stream.next(change);
  }
}
