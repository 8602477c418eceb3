import { useQuery } from '@tanstack/react-query';
import type { DemoAccountView } from '@tergeu/contracts';
import { call } from '../../kernel/http';

/** Sign-ins of the demo; none outside it. */
export function useDemoAccounts() {
  return useQuery({
    queryKey: ['system', 'demo-accounts'],
    queryFn: () => call<DemoAccountView[]>('/demo-accounts'),
    retry: false,
    refetchInterval: ({ state }) => ((state.data?.length ?? 0) > 0 ? false : 3_000),
  });
}
