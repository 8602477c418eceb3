import { Anchor, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { WhatIfRunView } from '@tergeu/contracts';
import { EmptyState, formatNumber, ListSkeleton, PageHeader, ProblemAlert, TimeText, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { problemOf } from '../../kernel/problem';
import { Answer } from './answer';
import { valueText } from './duration';
import { Question } from './question';
import { useQuestions, useSupposable } from './what-if.api';
import { whatIfTexts } from './what-if.texts';

/** History under another law: for auditors, and for those who make laws. The address of an answer can be passed on. */
export function WhatIfPage() {
  const { run } = useSearch({ from: '/what-if' });
  const navigate = useNavigate();
  return <WhatIf run={run} onRun={(id) => void navigate({ to: '/what-if', search: { run: id } })} />;
}

export function WhatIf({ run, onRun }: { readonly run?: string | undefined; readonly onRun: (id?: string) => void }) {
  const say = useTexts(whatIfTexts);
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')} />
      {run === undefined ? (
        <Questions onRun={onRun} />
      ) : (
        <Stack gap="sm">
          <Anchor component="button" size="sm" onClick={() => onRun()} style={{ alignSelf: 'flex-start' }}>
            <Group gap={4}>
              <IconArrowLeft size={14} aria-hidden />
              {say('back')}
            </Group>
          </Anchor>
          <Answer id={run} />
        </Stack>
      )}
    </>
  );
}

function Questions({ onRun }: { readonly onRun: (id: string) => void }) {
  const say = useTexts(whatIfTexts);
  const limits = useSupposable();
  const questions = useQuestions();
  return (
    <Stack gap="lg">
      {limits.isPending && <ListSkeleton />}
      {limits.isError && <ProblemAlert problem={problemOf(limits.error)} retry={() => void limits.refetch()} />}
      {limits.data && <Question limits={limits.data} onAsked={({ id }) => onRun(id)} />}
      <Stack gap="xs">
        <Title order={2}>{say('asked')}</Title>
        {questions.isPending && <ListSkeleton />}
        {questions.isError && <ProblemAlert problem={problemOf(questions.error)} retry={() => void questions.refetch()} />}
        {questions.isSuccess && questions.items.length === 0 && <EmptyState title={say('none')} />}
        {questions.items.map((one) => (
          <Asked key={one.id} run={one} onOpen={() => onRun(one.id)} />
        ))}
      </Stack>
    </Stack>
  );
}

function Asked({ run, onOpen }: { readonly run: WhatIfRunView; readonly onOpen: () => void }) {
  const say = useTexts(whatIfTexts);
  const language = useLanguage();
  const pick = usePick();
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="flex-start">
        <Stack gap={2} flex="1 1 240px">
          <Anchor component="button" size="sm" fw={600} ta="left" onClick={onOpen}>
            {run.suppositions.map(({ title, value }) => `${pick(title)}: ${valueText(value, say)}`).join('; ')}
          </Anchor>
          <Text size="xs" c="dimmed">
            {run.askedBy} · <TimeText at={run.askedAt} />
          </Text>
        </Stack>
        {run.finishedAt === null ? (
          <Badge variant="light" tt="none">
            {say('replaying', { done: run.done, cases: run.cases })}
          </Badge>
        ) : (
          <Text size="sm">
            {say('refusedSteps')}: <b>{formatNumber(run.refused, language)}</b> · {say('otherLimits')}:{' '}
            <b>{formatNumber(run.limits, language)}</b>
          </Text>
        )}
      </Group>
    </Card>
  );
}
