import { useMutation } from '@tanstack/react-query';
import type { CommandResult } from '@tergeu/contracts';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { call } from '../kernel/http';
import { queryClient } from '../kernel/query-client';

export interface CommandToGive {
  readonly caseId: string;
  readonly version: number;
  readonly machine: string;
  readonly proceedingId: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly occurredAt: string;
}

/** Sends a command. The key stays the same while the same thing is tried again, so that nothing is ever recorded twice. */
export function useCommand() {
  const sent = useRef<{ content: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (command: CommandToGive) => {
      const content = JSON.stringify(command);
      if (sent.current?.content !== content) sent.current = { content, key: uuidv7() };
      const { caseId, version, ...body } = command;
      return call<CommandResult>(`/case-files/${caseId}/commands`, {
        method: 'POST',
        body,
        headers: { 'idempotency-key': sent.current.key, 'if-match': `"${version}"` },
      });
    },
    onSuccess: ({ caseId }) => {
      sent.current = null;
      void queryClient.invalidateQueries({ queryKey: ['case', caseId] });
      void queryClient.invalidateQueries({ queryKey: ['work'] });
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      void queryClient.invalidateQueries({ queryKey: ['complaints'] });
    },
  });
}
