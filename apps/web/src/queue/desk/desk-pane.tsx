import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { WorkItemView } from '@tergeu/contracts';
import { ListSkeleton, ProblemAlert, useTexts } from '@tergeu/ui';
import type { RefObject } from 'react';
import { SightView } from '../../forms/decision-sight';
import { problemOf } from '../../kernel/problem';
import { ProceedingTitle, Told } from '../facts';
import { PressingLimits } from '../pressing-limits';
import { Effects, States } from '../states';
import type { DeskItem, useDeskItem } from './desk-item';
import { deskTexts } from './desk.texts';

interface DeskPaneProps {
  readonly item: WorkItemView;
  readonly state: ReturnType<typeof useDeskItem>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly end: (node: HTMLElement | null) => void;
  readonly isRead: boolean;
}

/** What is decided on, to be read from top to bottom; its end is watched for. */
export function DeskPane({ item, state: { loaded, error, retry }, heading, end, isRead }: DeskPaneProps) {
  const say = useTexts(deskTexts);
  if (error) return <ProblemAlert problem={problemOf(error)} retry={retry} />;
  return (
    <Card withBorder padding="lg" data-testid="desk-pane" data-proceeding={item.proceedingId}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={2} ref={heading} tabIndex={-1} size="h3" style={{ outline: 'none', overflowWrap: 'anywhere' }}>
            {item.title || item.caseTitle}
          </Title>
          <Button
            renderRoot={(props) => (
              <Link {...props} to="/cases/$caseId" params={{ caseId: item.caseId }} search={{ proceeding: item.proceedingId }} />
            )}
            variant="subtle"
            size="compact-sm"
            style={{ flexShrink: 0 }}
            rightSection={<IconArrowRight size={14} aria-hidden />}
          >
            {item.caseNumber}
          </Button>
        </Group>
        {item.title && (
          <Text size="sm" c="dimmed">
            {item.caseTitle}
          </Text>
        )}
        {loaded ? <Contents item={item} {...loaded} /> : <ListSkeleton rows={3} />}
        {loaded && (
          <Group gap={6} c="dimmed" mih={24}>
            <div ref={end} />
            {isRead && (
              <>
                <IconCircleCheck size={16} aria-hidden />
                <Text size="xs" data-testid="read-to-the-end">
                  {say('readToEnd')}
                </Text>
              </>
            )}
          </Group>
        )}
      </Stack>
    </Card>
  );
}

function Contents({ item, file, proceeding, shown, isChanged, showNew }: DeskItem & { readonly item: WorkItemView }) {
  const say = useTexts(deskTexts);
  const { text: _text, materials: _materials, sight: _sight, ...memory } = proceeding.memory;
  return (
    <>
      {isChanged && (
        <Alert color="orange" role="alert" title={say('changed')}>
          <Button size="compact-sm" variant="light" onClick={showNew}>
            {say('showNew')}
          </Button>
        </Alert>
      )}
      <ProceedingTitle proceeding={{ ...proceeding, title: item.title === proceeding.title ? '' : proceeding.title }} />
      <States proceeding={proceeding} />
      <Effects proceeding={proceeding} />
      <PressingLimits file={file} proceeding={proceeding} />
      {shown.sight && (
        <Stack gap={6} component="section" aria-label={say('text')}>
          <Title order={3}>{say('text')}</Title>
          <SightView sight={shown.sight} />
        </Stack>
      )}
      <Told file={file} machine={proceeding.machine} values={shown.sight ? memory : proceeding.memory} />
    </>
  );
}
