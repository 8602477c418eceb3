import { Button, Card, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { WorkItemView } from '@tergeu/contracts';
import { ListSkeleton, ProblemAlert, useTexts } from '@tergeu/ui';
import { lazy, Suspense, type ReactNode } from 'react';
import { problemOf } from '../kernel/problem';
import { ActionList } from './action-list';
import { Claim } from './claim';
import { Facts, ProceedingTitle } from './facts';
import { HandOver } from './hand-over';
import { PressingLimits } from './pressing-limits';
import { useCaseFile } from './queue.api';
import { queueTexts } from './queue.texts';
import { Effects, States } from './states';

const SightChanges = lazy(() => import('../forms/decision-sight').then((part) => ({ default: part.SightChanges })));

interface WorkDetailProps {
  readonly item: WorkItemView;
  /** What the place shows besides, e.g. the injuries before a placement. */
  readonly besides?: (file: NonNullable<ReturnType<typeof useCaseFile>['data']>, item: WorkItemView) => ReactNode;
  readonly onDone?: () => void;
}

/** Everything needed to decide, on one card: state, limits, circumstances, actions. */
export function WorkDetail({ item, besides, onDone }: WorkDetailProps) {
  const say = useTexts(queueTexts);
  const file = useCaseFile(item.caseId);
  if (file.isPending) return <ListSkeleton rows={3} />;
  if (file.isError) return <ProblemAlert problem={problemOf(file.error)} retry={() => void file.refetch()} />;
  const proceeding = file.data.proceedings.find(({ id }) => id === item.proceedingId);
  if (!proceeding) return null;
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Group justify="space-between" align="flex-start">
          <ProceedingTitle proceeding={proceeding} />
          <Button
            renderRoot={(props) => (
              <Link {...props} to="/cases/$caseId" params={{ caseId: item.caseId }} search={{ proceeding: item.proceedingId }} />
            )}
            variant="subtle"
            size="compact-sm"
            rightSection={<IconArrowRight size={14} aria-hidden />}
          >
            {item.caseNumber}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {item.caseTitle}
        </Text>
        <States proceeding={proceeding} />
        <Claim item={item} />
        <HandOver item={item} file={file.data} onDone={onDone} />
        <Effects proceeding={proceeding} />
        <Stack gap="xs">
          <PressingLimits file={file.data} proceeding={proceeding} />
        </Stack>
        {besides?.(file.data, item)}
        <Title order={2} size="h3">
          {say('decide')}
        </Title>
        <ActionList file={file.data} proceedingId={item.proceedingId} onlyMine onDone={onDone} />
        <Divider />
        {proceeding.machine === 'key-decision' && (
          <Suspense>
            <SightChanges caseId={item.caseId} decisionId={proceeding.id} />
          </Suspense>
        )}
        <Facts file={file.data} proceeding={proceeding} />
      </Stack>
    </Card>
  );
}
