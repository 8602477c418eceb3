import { useMutation } from '@tanstack/react-query';
import type { CommandResult } from '@tergeu/contracts';
import { call, ProblemError } from '../kernel/http';
import { queryClient } from '../kernel/query-client';
import { attemptOf, isUnanswered, type Attempt, type Wish } from './attempt';
import { read, write } from './tab-store';

interface Sending {
  readonly wish: Wish;
  readonly now: string;
}

/**
 * Sends a command. While its answer is unknown, the attempt stays with this browser tab, through a reload, too:
 * trying again never records it twice.
 */
export function useCommand(keptAs: string) {
  const place = `tergeu.attempt/${keptAs}`;
  return useMutation({
    mutationFn: async ({ wish, now }: Sending) => {
      const attempt = attemptOf(wish, read<Attempt>(place), now);
      write(place, attempt);
      try {
        const result = await sendAttempt(attempt);
        write(place, null);
        return result;
      } catch (error) {
        if (error instanceof ProblemError && !isUnanswered(error.status)) write(place, null);
        throw error;
      }
    },
    onSuccess: ({ caseId }) => tellRecorded(caseId),
  });
}

/** Whatever shows the case, or a list that it stands in, is asked for anew. */
export function tellRecorded(caseId: string): void {
  void queryClient.invalidateQueries({ queryKey: ['case', caseId] });
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => ['work', 'cases', 'complaints'].includes(String(queryKey[0])) });
}

/** One request, under the key and on the version of the attempt. */
export function sendAttempt({ key, command: { caseId, version, ...body } }: Attempt): Promise<CommandResult> {
  return call<CommandResult>(`/case-files/${caseId}/commands`, {
    method: 'POST',
    body,
    headers: { 'idempotency-key': key, 'if-match': `"${version}"` },
  });
}
