import { Injectable } from '@nestjs/common';
import { DatabaseHealth } from '../kernel/database/database-health';
import { ProblemException } from '../kernel/http/problem';

/** Whether the server can work; without its database it cannot. */
@Injectable()
export class CheckHealth {
  constructor(private readonly database: DatabaseHealth) {}

  async check(): Promise<{ status: 'ok' }> {
    const { isUp } = await this.database.ping();
    if (!isUp) throw new ProblemException(503, 'unavailable', 'The database does not answer.');
    return { status: 'ok' };
  }
}
