import { Skeleton } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useIsFetching } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ComponentProps } from 'react';

const ProcedureMap = lazy(() => import('./procedure-map').then((part) => ({ default: part.ProcedureMap })));

/** The map stands below what is read first, and is larger than all of it: it is fetched when it comes near the screen. */
export function MapWhenSeen(props: ComponentProps<typeof ProcedureMap>) {
  // While what stands above it is on its way, it is nearer to the top than it will be.
  const isSettled = useIsFetching() === 0;
  const { ref, entry } = useIntersection({ rootMargin: '200px' });
  const [isSeen, setSeen] = useState(false);
  if (entry?.isIntersecting && !isSeen) setSeen(true);
  const room = <Skeleton ref={isSettled ? ref : undefined} height={320} animate={false} />;
  return isSeen ? (
    <Suspense fallback={room}>
      <ProcedureMap {...props} />
    </Suspense>
  ) : (
    room
  );
}
