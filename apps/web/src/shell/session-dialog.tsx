import { Alert, Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import type { SessionView } from '@tergeu/contracts';
import { ProblemAlert, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { problemOf } from '../kernel/problem';
import { signIn, signOut } from '../kernel/session';
import { shellTexts } from './shell.texts';

/** The session has ended: the same official goes on where he was; what was typed is still in its fields. */
export function SessionDialog({ official }: { readonly official: SessionView['official'] }) {
  const say = useTexts(shellTexts);
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const enter = () => {
    setBusy(true);
    signIn(official.login, password).catch((cause: unknown) => {
      setError(cause);
      setBusy(false);
    });
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      centered
      zIndex={1000}
      overlayProps={{ backgroundOpacity: 0.85, blur: 12 }}
      title={say('sessionOver')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <Stack>
          <Text size="sm">{say('sessionOverHint', { name: official.name })}</Text>
          {/* For the browser's store of passwords. */}
          <input type="text" autoComplete="username" value={official.login} readOnly hidden />
          <PasswordInput
            label={say('password')}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            data-autofocus
          />
          {error !== null && <Refused error={error} />}
          <Group justify="space-between">
            <Button variant="subtle" color="gray" onClick={() => void signOut()}>
              {say('signOut')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {say('goOn')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Refused({ error }: { readonly error: unknown }) {
  const say = useTexts(shellTexts);
  const problem = problemOf(error);
  if (problem.status === 0) return <Alert color="orange" role="alert" title={say('offline')} />;
  if (problem.status === 401) return <Alert color="red" role="alert" title={say('wrongPassword')} />;
  return <ProblemAlert problem={problem} />;
}
