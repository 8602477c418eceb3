import { Alert, Badge, Button, Card, Group, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { WhatIfGroupView, WhatIfResultView } from '@tergeu/contracts';
import { EmptyState, formatNumber, ListSkeleton, ProblemAlert, TimeText, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { CaseLink } from '../../shell/case-link';
import { valueText } from './duration';
import { useAnswer, useFindings } from './what-if.api';
import { whatIfTexts } from './what-if.texts';

/** What would have been otherwise; every line opens its cases. */
export function Answer({ id }: { readonly id: string }) {
  const say = useTexts(whatIfTexts);
  const pick = usePick();
  const answer = useAnswer(id);
  if (answer.isPending) return <ListSkeleton />;
  if (answer.isError) return <ProblemAlert problem={problemOf(answer.error)} retry={() => void answer.refetch()} />;
  const { suppositions, askedBy, askedAt, finishedAt } = answer.data;
  return (
    <Stack gap="md">
      <Stack gap={2}>
        <Title order={2}>{suppositions.map(({ title, value }) => `${pick(title)}: ${valueText(value, say)}`).join('; ')}</Title>
        <Text size="sm" c="dimmed">
          {askedBy} · <TimeText at={askedAt} />
        </Text>
      </Stack>
      {finishedAt === null ? <Replaying answer={answer.data} /> : <Found answer={answer.data} />}
    </Stack>
  );
}

function Replaying({ answer: { done, cases } }: { readonly answer: WhatIfResultView }) {
  const say = useTexts(whatIfTexts);
  const told = say('replaying', { done, cases });
  return (
    <Stack gap={6} role="status">
      <Text size="sm">{told}</Text>
      <Progress value={(done / Math.max(1, cases)) * 100} animated aria-label={told} />
    </Stack>
  );
}

function Found({ answer }: { readonly answer: WhatIfResultView }) {
  const say = useTexts(whatIfTexts);
  const language = useLanguage();
  const figures = [
    ['refusedSteps', answer.refused],
    ['otherLimits', answer.limits],
    ['casesReplayed', answer.cases],
  ] as const;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        {figures.map(([text, count]) => (
          <Card key={text} withBorder padding="sm">
            <Text fz={28} fw={700} lh={1.1}>
              {formatNumber(count, language)}
            </Text>
            <Text size="sm" c="dimmed">
              {say(text)}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
      {answer.notReplayed > 0 && (
        <Alert color="orange" variant="light">
          {say('notReplayed', { count: answer.notReplayed })}
        </Alert>
      )}
      {answer.groups.length === 0 && <EmptyState title={say('nothingOtherwise')} />}
      <Stack gap="xs">
        {answer.groups.map((group) => (
          <Otherwise key={group.key} id={answer.id} group={group} />
        ))}
      </Stack>
      <Text size="xs" c="dimmed">
        {say('caution')}
      </Text>
    </>
  );
}

const outcomes = ['met', 'missed', 'running', 'paused', 'stopped'] as const;

function Otherwise({ id, group }: { readonly id: string; readonly group: WhatIfGroupView }) {
  const say = useTexts(whatIfTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const outcome = (text: string | null) => {
    const known = outcomes.find((one) => one === text);
    return known ? say(known) : say('noLimit');
  };
  const isWorse = group.kind === 'refused' || group.wouldBe === 'missed';
  return (
    <Card withBorder padding="sm">
      <Stack gap={6}>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Stack gap={4}>
            <Text fw={600} size="sm">
              {words.machine(group.machine)}: {pick(group.text)}
            </Text>
            <Badge color={isWorse ? 'red' : 'blue'} variant="light" tt="none">
              {group.kind === 'refused' ? say('wouldRefuse') : `${outcome(group.was)} → ${outcome(group.wouldBe)}`}
            </Badge>
            {group.reasons.map((reason) => (
              <Text key={reason.en} size="sm">
                {say('unmet')}: {pick(reason)}
              </Text>
            ))}
          </Stack>
          <Stack gap={2} className="row-end">
            <Text fw={700} size="lg">
              {formatNumber(group.count, language)}
            </Text>
            <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? say('close') : say('open')}
            </Button>
          </Stack>
        </Group>
        {isOpen && <Findings id={id} group={group.key} />}
      </Stack>
    </Card>
  );
}

function Findings({ id, group }: { readonly id: string; readonly group: string }) {
  const say = useTexts(whatIfTexts);
  const pages = useFindings(id, group);
  if (pages.isPending) return <ListSkeleton />;
  if (pages.isError) return <ProblemAlert problem={problemOf(pages.error)} retry={() => void pages.refetch()} />;
  return (
    <Stack gap={4}>
      {pages.items.map((one) => (
        <Group key={one.number} justify="space-between" gap="xs">
          <CaseLink caseId={one.caseId} number={one.caseNumber} proceedingId={one.proceedingId} />
          <Text size="sm" c="dimmed">
            <TimeText at={one.at} />
          </Text>
        </Group>
      ))}
      {pages.hasNextPage && (
        <Button variant="default" size="compact-sm" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}
