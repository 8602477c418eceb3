import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { OtherFileView } from '@tergeu/contracts';
import {
  agreesWith,
  factsOf,
  kernelTexts,
  obstaclesInParts,
  otherFileOf,
  partsNamedBy,
  type Decision,
  type Given,
} from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { ProblemException } from '../kernel/http/problem';
import { CaseFileRepository } from './case-file.repository';
import type { CaseFile, Command, Json, Refused } from './procedure-types';
import { knownCommand } from './repeated-command';

/**
 * What one case file says of another is compared with that file, and what ends a leading case is asked of its parts, too.
 * No machine sees more than its own file; between this look and the write the database has the last word.
 */
@Injectable()
export class OtherFiles {
  constructor(
    private readonly files: CaseFileRepository,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  /** What an order may have to say of the case of that number. */
  async factsOf(number: string): Promise<OtherFileView> {
    const rows: { case_id: string }[] = await this.data.query('SELECT case_id FROM case_register WHERE number = $1', [number]);
    const facts = rows[0] ? factsOf(await this.fileOf(rows[0].case_id)) : null;
    if (facts === null) throw new ProblemException(404, 'unknown', 'There is no case of this number.');
    return facts;
  }

  /** A refusal, where another file does not agree with a command that would be lawful in its own. */
  async disagreeing(command: Command, given: Given, decision: Decision): Promise<Refused | undefined> {
    if (decision.outcome === 'refused' || command.machine !== 'case') return undefined;
    const payload = command.payload as Readonly<Record<string, Json | undefined>>;
    const named = otherFileOf(given.file, command.type, payload);
    if (named !== null) {
      const other = await this.fileOf(named);
      return agreesWith(given.file, command.type, payload, other) ? undefined : notAgreeing(command);
    }
    const parts = await Promise.all(partsNamedBy(given.file, command.type).map((id) => this.fileOf(id)));
    const obstacles = obstaclesInParts(command.type, parts, given);
    return obstacles.length === 0 ? undefined : { outcome: 'refused', kind: 'unlawful', reasons: obstacles };
  }

  /** Read anew: another process may have changed it. */
  private async fileOf(id: string): Promise<CaseFile> {
    return (await this.files.load(id, true)).file;
  }
}

function notAgreeing(command: Command): Refused {
  const { otherFile: text, otherFileFirst: remedy } = kernelTexts;
  const article = knownCommand(command)?.article ?? null;
  const known = 'other' in ((command.payload ?? {}) as object);
  const pointer = known ? { pointer: '/other' } : {};
  return {
    outcome: 'refused',
    kind: 'unlawful',
    reasons: [{ condition: 'otherFile', safeguard: null, article, text, remedy, cures: [], ...pointer }],
  };
}
