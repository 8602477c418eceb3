import type { CommandResult } from '@tergeu/contracts';
import { call } from '../kernel/http';
import type { Attempt } from './attempt';

/** An attempt, as it goes to the server: under its key, to the version on which it was decided. */
export function sendAttempt({ key, command: { caseId, version, ...body } }: Attempt): Promise<CommandResult> {
  return call<CommandResult>(`/case-files/${caseId}/commands`, {
    method: 'POST',
    body,
    headers: { 'idempotency-key': key, 'if-match': `"${version}"` },
  });
}
