import { Center, Loader } from '@mantine/core';
import { ProblemAlert } from '@tergeu/ui';
import { useEffect } from 'react';
import { sessionEnded } from '../kernel/http';
import { problemOf } from '../kernel/problem';
import { forgetSession, useSession } from '../kernel/session';
import { SignInPage } from '../places/sign-in/sign-in.page';
import { Shell } from './app-shell';

/** Nobody signed in: the sign-in page, at the same address, so that signing in leads back to where one was. */
export function Gate() {
  const session = useSession();
  useEffect(() => {
    sessionEnded.addEventListener('ended', forgetSession);
    return () => sessionEnded.removeEventListener('ended', forgetSession);
  }, []);
  if (session.isPending)
    return (
      <Center h="100dvh">
        <Loader />
      </Center>
    );
  if (session.isError)
    return (
      <Center h="100dvh" p="md">
        <ProblemAlert problem={problemOf(session.error)} retry={() => void session.refetch()} />
      </Center>
    );
  return session.data ? <Shell /> : <SignInPage />;
}
