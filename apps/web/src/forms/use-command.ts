import { useMutation } from '@tanstack/react-query';
import { keep, readKept } from '../kernel/device';
import { ProblemError } from '../kernel/http';
import { queryClient } from '../kernel/query-client';
import { attemptOf, isUnanswered, type Attempt, type Wish } from './attempt';
import { sendAttempt } from './send-attempt';

interface Sending {
  readonly wish: Wish;
  readonly now: string;
}

/**
 * Sends a command. While its answer is unknown, the attempt stays with this device, through a reload, too:
 * trying again never records it twice.
 */
export function useCommand(official: string, keptAs: string) {
  const place = `attempt/${keptAs}`;
  return useMutation({
    mutationFn: async ({ wish, now }: Sending) => {
      const attempt = attemptOf(wish, await readKept<Attempt>(official, place), now);
      await keep(official, place, attempt);
      try {
        const result = await sendAttempt(attempt);
        await keep(official, place, null);
        return result;
      } catch (error) {
        if (error instanceof ProblemError && !isUnanswered(error.status)) await keep(official, place, null);
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
