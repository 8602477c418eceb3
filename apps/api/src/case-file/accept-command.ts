import { Injectable } from '@nestjs/common';
import type { CommandRequest, CommandResult } from '@tergeu/contracts';
import { z } from 'zod';
import { MayRead, narrowedFor } from '../access';
import { actorOf, type DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { SystemTime } from '../kernel/time/system-time';
import { answer } from './answer';
import { CaseFileRepository } from './case-file.repository';
import type { CaseFile, Json } from './procedure-types';
import { StrayAttempts } from './stray-attempts';
import { SubmitCommand, type Outcome, type Submission } from './submit-command';

export interface CommandMessage {
  readonly official: DirectoryEntry;
  readonly caseId: string;
  readonly key: string | undefined;
  readonly match: string | undefined;
  readonly body: CommandRequest;
}

const keyPattern = /^[\w-]{8,100}$/;
const matchPattern = /^"?(\d{1,9})"?$/;

/** A version that no file has. */
const never = -1;

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
    private readonly stray: StrayAttempts,
    private readonly time: SystemTime,
    private readonly mayRead: MayRead,
  ) {}

  async accept({ official, caseId, key, match, body }: CommandMessage): Promise<CommandResult> {
    const version = matchPattern.exec(match ?? '')?.[1];
    if (!key || !keyPattern.test(key))
      throw missing('Idempotency-Key', 'a fresh UUID for each command, the same one when it is sent again');
    if (version === undefined) throw missing('If-Match', 'the version of the case file on which you decided ("0" for a new case)');
    const { machine, proceedingId, type, payload } = body;
    const occurredAt = new Date(body.occurredAt).toISOString();
    const command = { machine, proceedingId, type, payload: payload as Json, occurredAt };
    const submission = { caseId, command, actor: actorOf(official), idempotencyKey: key, version: Number(version) };
    const outcome = await this.submitted(official, submission);
    return answer(outcome, (await this.files.load(caseId)).file, official);
  }

  /** Counsel decided on what he sees: the version that he names stands for that, not for what else has happened. */
  private async submitted(official: DirectoryEntry, submission: Submission): Promise<Outcome> {
    for (let attempt = 0; ; attempt += 1) {
      const { file } = await this.files.load(submission.caseId, attempt > 0);
      const narrowed = narrowedFor(official, file);
      // Somebody in office acts on the journal's own version; what he is refused stays an attempt in it.
      if (!narrowed || narrowed.keepsNumbers) return this.submitCommand.submit(submission);
      await this.refuseUnseen(submission, file, narrowed.file);
      // Who may not open the file has read nothing that could have changed.
      const sawNothing = !this.mayRead.may(official, file);
      const isOnWhatIsShown = sawNothing || narrowed.version === submission.version;
      const outcome = await this.submitCommand.submit({ ...submission, version: isOnWhatIsShown ? file.version : never });
      if (outcome.kind !== 'conflict' || !isOnWhatIsShown || attempt === 9) return outcome;
    }
  }

  /** What he does not see is unknown to him, and the attempt is kept. */
  private async refuseUnseen({ caseId, command, actor }: Submission, file: CaseFile, shown: CaseFile): Promise<void> {
    if (!file.proceedings[command.proceedingId] || shown.proceedings[command.proceedingId]) return;
    await this.stray.record({ caseId, command, actor }, { outcome: 'refused', kind: 'unknown', reasons: [] }, this.time.now());
    throw new ProblemException(404, 'unknown', 'There is no such proceeding.');
  }
}

function missing(header: string, what: string): ProblemException {
  return new ProblemException(428, 'headerMissing', `The header ${header} is missing or malformed: ${what}.`);
}
