import { Alert, Button, Center, Group, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Problem } from '@tergeu/contracts';
import { IconAlertCircle, IconInbox, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage, type Texts } from './language';
import { wordsOfProblem } from './problem.texts';
import { ReasonList } from './reason-list';
import { useTexts } from './texts';
import { uiTexts } from './ui.texts';

interface ProblemAlertProps {
  readonly problem: Problem;
  readonly roleTexts?: Readonly<Record<string, Texts>>;
  readonly retry?: () => void;
}

/** What a problem is called and says; the API speaks English, so other languages have words by its kind. */
function useWords({ type, title, detail }: Problem): { readonly title: string; readonly detail: string | undefined } {
  const language = useLanguage();
  const words = language === 'en' ? undefined : wordsOfProblem(type);
  return words ? { title: words.title[language], detail: words.hint[language] } : { title, detail };
}

/** What went wrong, in words: reasons of a refusal, faults of fields, and what to do. */
export function ProblemAlert({ problem, roleTexts = {}, retry }: ProblemAlertProps) {
  const say = useTexts(uiTexts);
  const { title, detail } = useWords(problem);
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle aria-hidden />} title={title || say('problem')} role="alert">
      <Stack gap="xs">
        {detail && !problem.reasons && <Text size="sm">{detail}</Text>}
        {problem.reasons && <ReasonList reasons={problem.reasons} roleTexts={roleTexts} />}
        {problem.errors?.map(({ pointer, detail }) => (
          <Text key={pointer + detail} size="sm" lang="en">
            {pointer}: {detail}
          </Text>
        ))}
        {typeof problem.attempt === 'number' && (
          <Text size="xs" c="dimmed">
            {say('attempt', { number: problem.attempt })}
          </Text>
        )}
        {retry && (
          <Group>
            <Button size="xs" variant="default" onClick={retry}>
              {say('tryAgain')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

/** Nothing here: says why, and what to do. */
export function EmptyState({
  title,
  hint,
  icon: Mark = IconInbox,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly icon?: Icon;
  readonly children?: ReactNode;
}) {
  return (
    <Center py="xl">
      <Stack align="center" gap="xs" maw={420}>
        <ThemeIcon size={56} radius="xl" variant="light" color="gray">
          <Mark size={30} aria-hidden />
        </ThemeIcon>
        <Text fw={600} ta="center">
          {title}
        </Text>
        {hint && (
          <Text size="sm" c="dimmed" ta="center">
            {hint}
          </Text>
        )}
        {children}
      </Stack>
    </Center>
  );
}

export function ListSkeleton({ rows = 6 }: { readonly rows?: number }) {
  const say = useTexts(uiTexts);
  return (
    <Stack gap="sm" aria-busy aria-label={say('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={64} radius="md" />
      ))}
    </Stack>
  );
}

export function PageHeader({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children?: ReactNode }) {
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="sm">
      <Stack gap={2}>
        <Title order={1}>{title}</Title>
        {hint && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
      </Stack>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  );
}
