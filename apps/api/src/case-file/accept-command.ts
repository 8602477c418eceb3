import { Injectable } from '@nestjs/common';
import type { CommandRequest, CommandResult } from '@tergeu/contracts';
import { z } from 'zod';
import { actorOf, type DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { answer } from './answer';
import { CaseFileRepository } from './case-file.repository';
import type { Json } from './procedure-types';
import { SubmitCommand } from './submit-command';

export interface CommandMessage {
  readonly official: DirectoryEntry;
  readonly caseId: string;
  readonly key: string | undefined;
  readonly match: string | undefined;
  readonly body: CommandRequest;
}

const keyPattern = /^[\w-]{8,100}$/;
const matchPattern = /^"?(\d{1,9})"?$/;

/** What the headers of a command must be. */
export const commandHeadersSchema = z.object({
  'Idempotency-Key': z
    .string()
    .regex(keyPattern)
    .meta({ description: 'A fresh UUID for each command, the same one when it is sent again' }),
  'If-Match': z.string().regex(matchPattern).meta({ description: 'The version of the case file on which you decided; "0" for a new case' }),
});

/** From an HTTP request to the way in: headers, actor, one spelling of times. */
@Injectable()
export class AcceptCommand {
  constructor(
    private readonly submitCommand: SubmitCommand,
    private readonly files: CaseFileRepository,
  ) {}

  async accept({ official, caseId, key, match, body }: CommandMessage): Promise<CommandResult> {
    const version = matchPattern.exec(match ?? '')?.[1];
    if (!key || !keyPattern.test(key))
      throw missing('Idempotency-Key', 'a fresh UUID for each command, the same one when it is sent again');
    if (version === undefined) throw missing('If-Match', 'the version of the case file on which you decided ("0" for a new case)');
    const { machine, proceedingId, type, payload } = body;
    const occurredAt = new Date(body.occurredAt).toISOString();
    const command = { machine, proceedingId, type, payload: payload as Json, occurredAt };
    const outcome = await this.submitCommand.submit({
      caseId,
      command,
      actor: actorOf(official),
      idempotencyKey: key,
      version: Number(version),
    });
    return answer(outcome, (await this.files.load(caseId)).file);
  }
}

function missing(header: string, what: string): ProblemException {
  return new ProblemException(428, 'headerMissing', `The header ${header} is missing or malformed: ${what}.`);
}
