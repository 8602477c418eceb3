import {
  Alert,
  Box,
  Button,
  Card,
  Center,
  Group,
  PasswordInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { ProblemAlert, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useVocabulary } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { signIn } from '../../kernel/session';
import { Banners } from '../../shell/banners';
import { LanguageSwitch } from '../../shell/language-switch';
import { useDemoAccounts } from './sign-in.api';
import { signInTexts } from './sign-in.texts';

/** Sign-in; in the demo, one tap signs in as a role. */
export function SignInPage() {
  const say = useTexts(signInTexts);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);

  const enter = async (name: string, word: string) => {
    setBusy(name);
    setError(null);
    await signIn(name, word).catch((fault: unknown) => {
      setError(fault);
      setBusy(null);
    });
  };

  return (
    <Center mih="100dvh" p="md">
      <Stack w="100%" maw={860} gap="lg">
        <Group justify="space-between" align="flex-start">
          <Group gap="sm" wrap="nowrap">
            <img src="/favicon.svg" alt="" width={44} height={44} />
            <Box>
              <Title order={1}>Tergeu</Title>
              <Text c="dimmed" size="sm">
                {say('title')}
              </Text>
            </Box>
          </Group>
          <LanguageSwitch />
        </Group>
        <Text maw={640}>{say('promise')}</Text>
        <Banners />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
          <Card withBorder padding="lg">
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void enter(login, password);
              }}
            >
              <Stack>
                <TextInput
                  label={say('login')}
                  value={login}
                  onChange={(event) => setLogin(event.currentTarget.value)}
                  autoComplete="username"
                  required
                  withAsterisk={false}
                />
                <PasswordInput
                  label={say('password')}
                  value={password}
                  onChange={(event) => setPassword(event.currentTarget.value)}
                  autoComplete="current-password"
                  required
                  withAsterisk={false}
                />
                {error !== null && <SignInProblem error={error} />}
                <Button type="submit" loading={busy === login && busy !== ''}>
                  {say('signIn')}
                </Button>
              </Stack>
            </form>
          </Card>
          <DemoAccounts busy={busy} enter={enter} />
        </SimpleGrid>
      </Stack>
    </Center>
  );
}

function SignInProblem({ error }: { readonly error: unknown }) {
  const say = useTexts(signInTexts);
  const problem = problemOf(error);
  if (problem.status === 401)
    return (
      <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
        {say('wrong')}
      </Alert>
    );
  return <ProblemAlert problem={problem} />;
}

function DemoAccounts({
  busy,
  enter,
}: {
  readonly busy: string | null;
  readonly enter: (login: string, password: string) => Promise<void>;
}) {
  const say = useTexts(signInTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  const accounts = useDemoAccounts().data ?? [];
  if (accounts.length === 0) return null;
  return (
    <Card withBorder padding="lg">
      <Text fw={650}>{say('demoTitle')}</Text>
      <Text size="xs" c="dimmed" mb="sm">
        {say('demoHint')}
      </Text>
      <Stack gap={6}>
        {accounts.map((account) => (
          <UnstyledButton
            key={account.login}
            onClick={() => void enter(account.login, account.password)}
            disabled={busy !== null}
            className="demo-account"
            data-login={account.login}
          >
            <Text size="sm" fw={600}>
              {pick(roles[account.role])}
            </Text>
            <Text size="xs" c="dimmed">
              {account.name} · {pick(account.place)}
            </Text>
          </UnstyledButton>
        ))}
      </Stack>
    </Card>
  );
}
