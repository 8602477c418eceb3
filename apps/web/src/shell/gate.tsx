import { Center } from '@mantine/core';
import { ProblemAlert } from '@tergeu/ui';
import { lazy, Suspense, type ReactNode } from 'react';
import { ProcedureProvider } from '../kernel/definitions';
import { problemOf } from '../kernel/problem';
import { OfficialAtWork, useSession, useSessionOver } from '../kernel/session';
import { useSystem } from '../kernel/system-time';

const SignInPage = lazy(() => import('../places/sign-in/sign-in.page').then((part) => ({ default: part.SignInPage })));
const SessionDialog = lazy(() => import('./session-dialog').then((part) => ({ default: part.SessionDialog })));

/** Nobody signed in: the sign-in page, at the same address. A session that ends while somebody works asks over his page. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const isOver = useSessionOver();
  // Asked beside the session: what the banner says must not push the place aside that is drawn already.
  useSystem();
  if (session.data)
    return (
      <>
        <OfficialAtWork key={session.data.official.id} value={session.data.official}>
          <ProcedureProvider isSignedIn>{children}</ProcedureProvider>
        </OfficialAtWork>
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
  // Until then the opening of index.html stands.
  if (session.isPending) return null;
  return (
    <Suspense>
      <ProcedureProvider isSignedIn={false}>
        <SignInPage />
      </ProcedureProvider>
    </Suspense>
  );
}
