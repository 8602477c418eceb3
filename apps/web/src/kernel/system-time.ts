import { useQuery } from '@tanstack/react-query';
import type { SystemView } from '@tergeu/contracts';
import { useEffect, useState } from 'react';
import { call } from './http';

export function useSystem() {
  return useQuery({
    queryKey: ['system'],
    queryFn: () => call<SystemView>('/system'),
    staleTime: 10_000,
    refetchInterval: ({ state }) => (state.data?.filling ? 2_000 : 60_000),
  });
}

/** The product's time, ms; ticks twice a minute. In the demo it stands at a fixed offset. */
export function useNow(): number {
  const offset = useSystem().data?.offsetMs ?? 0;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now + offset;
}
