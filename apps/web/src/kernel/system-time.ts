import { useQuery } from '@tanstack/react-query';
import type { SystemView } from '@tergeu/contracts';
import { useEffect, useState } from 'react';
import { call } from './http';
import { queryClient } from './query-client';

const key = ['system'];

export function useSystem() {
  return useQuery({
    queryKey: key,
    queryFn: () => call<SystemView>('/system'),
    staleTime: 10_000,
    refetchInterval: ({ state }) => (state.data?.filling ? 2_000 : 60_000),
  });
}

/** The product's time at this moment, ms, as far as it is known. */
export const productTime = (): number => Date.now() + (queryClient.getQueryData<SystemView>(key)?.offsetMs ?? 0);

/** The product's time, ms; ticks twice a minute, for what is said of it is said in minutes. In the demo it stands at a fixed offset. */
export function useNow(): number {
  const offset = useSystem().data?.offsetMs ?? 0;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now + offset;
}
