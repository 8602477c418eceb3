import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

/** Who does what has changed, and no case file has: something was taken or given back, somebody is away or is back. */
@Injectable()
export class WorkChanges {
  readonly stream = new Subject<void>();

  announce(): void {
    this.stream.next();
  }
}
