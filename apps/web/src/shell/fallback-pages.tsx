import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState, ProblemAlert, useTexts } from '@tergeu/ui';
import { problemOf } from '../kernel/problem';
import { shellTexts } from './shell.texts';

export function NotFoundPage() {
  const say = useTexts(shellTexts);
  return (
    <EmptyState title={say('notFound')}>
      <Button component={Link} to="/work" variant="light">
        {say('toWork')}
      </Button>
    </EmptyState>
  );
}

export function FailedPage({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const say = useTexts(shellTexts);
  const problem = problemOf(error);
  return (
    <Stack p="md" align="flex-start">
      <ProblemAlert problem={{ ...problem, title: say('failed'), detail: problem.detail ?? problem.title }} retry={reset} />
      {/* A full load: whatever broke in the page is gone with it. */}
      <Button component="a" href="/work" variant="light">
        {say('toWork')}
      </Button>
    </Stack>
  );
}
