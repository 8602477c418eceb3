import { Center, Loader } from '@mantine/core';
import { ProblemAlert } from '@tergeu/ui';
import { lazy, Suspense } from 'react';
import { problemOf } from '../kernel/problem';
import { useSession, useSessionOver } from '../kernel/session';
import { SignInPage } from '../places/sign-in/sign-in.page';
import { Shell } from './app-shell';

const SessionDialog = lazy(() => import('./session-dialog').then((part) => ({ default: part.SessionDialog })));

/** Nobody signed in: the sign-in page, at the same address. A session that ends while somebody works asks over his page. */
export function Gate() {
  const session = useSession();
  const isOver = useSessionOver();
  if (session.data)
    return (
      <>
        <Shell key={session.data.official.id} />
        {isOver && (
          <Suspense>
            <SessionDialog official={session.data.official} />
          </Suspense>
        )}
      </>
    );
  if (session.isError)
    return (
      <Center h="100dvh" p="md">
        <ProblemAlert problem={problemOf(session.error)} retry={() => void session.refetch()} />
      </Center>
    );
  if (session.isPending)
    return (
      <Center h="100dvh">
        <Loader />
      </Center>
    );
  return <SignInPage />;
}
