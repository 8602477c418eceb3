import { Badge, Button, Card, Group, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconClockExclamation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CaseFileView, HistoryEntryView, MomentReading } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, ProblemAlert, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { useHistory } from './case-file.api';
import { Lanes, markOf } from './lanes';
import { useLateText } from './late-span';
import { ProceedingLink } from './proceeding-link';
import { timelineTexts } from './timeline.texts';

/** Everything in its two times: when it happened, and when it was told. */
export function Timeline({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(timelineTexts);
  const words = useMachineTexts();
  const [order, setOrder] = useState<MomentReading>('occurred');
  const [lane, setLane] = useState<string | null>(null);
  const upTo = file.asOf ? file.sequence : undefined;
  const history = useHistory(file.id, { proceedingId: lane ?? undefined, order, upTo, limit: 60 });
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-end" className="no-print">
        <SegmentedControl
          size="xs"
          className="readings"
          aria-label={say('order')}
          value={order}
          onChange={(value) => setOrder(value as MomentReading)}
          data={[
            { value: 'occurred', label: say('byOccurred') },
            { value: 'recorded', label: say('byRecorded') },
          ]}
        />
        <Select
          label={say('lane')}
          placeholder={say('allLanes')}
          size="xs"
          clearable
          searchable
          flex="1 1 220px"
          value={lane}
          onChange={setLane}
          data={file.proceedings.map(({ id, machine, title }) => ({
            value: id,
            label: [words.machine(machine), title].filter(Boolean).join(': '),
          }))}
        />
      </Group>
      {history.isPending && <ListSkeleton />}
      {history.isError && <ProblemAlert problem={problemOf(history.error)} retry={() => void history.refetch()} />}
      {history.isSuccess && history.items.length === 0 && <EmptyState title={say('none')} />}
      {history.items.length > 0 && (
        <>
          <Card withBorder padding="md" visibleFrom="md">
            <Title order={2} mb={4}>
              {say('lanes')}
            </Title>
            <Lanes file={file} entries={history.items} />
          </Card>
          <Card withBorder padding="md">
            {history.items.map((entry) => (
              <Step key={entry.sequence} file={file} entry={entry} />
            ))}
          </Card>
        </>
      )}
      {history.hasNextPage && (
        <Button variant="default" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()} className="no-print">
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}

function Step({ file, entry }: { readonly file: CaseFileView; readonly entry: HistoryEntryView }) {
  const say = useTexts(timelineTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { roles } = useVocabulary();
  const lateText = useLateText();
  const mark = markOf(entry);
  const proceeding = file.proceedings.find(({ id }) => id === entry.proceedingId);
  const states = (paths: readonly string[]) => paths.map((path) => words.state(entry.machine, path)).join(', ');
  const moved = entry.kind === 'accepted' && entry.from.join() !== entry.to.join() && entry.to.length > 0;
  return (
    <div className="step-line" data-mark={mark} data-entry={entry.sequence}>
      <Group gap="2px 10px">
        <Text size="sm" fw={600}>
          <TimeText at={entry.occurredAt} />
        </Text>
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {pick(entry.commandText) || entry.command}
        </Text>
        {mark === 'refused' && (
          <Badge color="orange" variant="light" tt="none" leftSection={<IconBan size={13} aria-hidden />}>
            {say('refused')}
          </Badge>
        )}
        {mark === 'missed' && (
          <Badge color="red" variant="light" tt="none" leftSection={<IconAlertTriangle size={13} aria-hidden />}>
            {say('missed')}
          </Badge>
        )}
        {entry.lateMinutes >= 60 && mark === 'step' && (
          <Badge color="orange" variant="light" tt="none" leftSection={<IconClockExclamation size={13} aria-hidden />}>
            {lateText(entry.lateMinutes)}
          </Badge>
        )}
      </Group>
      <Text size="sm">
        <ProceedingLink file={file} id={entry.proceedingId}>
          {[words.machine(entry.machine), proceeding?.title].filter(Boolean).join(': ')}
        </ProceedingLink>
      </Text>
      <Text size="xs" c="dimmed">
        {mark === 'missed' ? say('time') : `${entry.actor.name} · ${pick(roles[entry.actor.role])}`} · №{entry.sequence} · {say('recorded')}{' '}
        <TimeText at={entry.recordedAt} />
      </Text>
      {moved && (
        <Text size="xs" c="dimmed">
          {entry.from.length === 0 ? `→ ${states(entry.to)}` : say('led', { from: states(entry.from), to: states(entry.to) })}
        </Text>
      )}
      {entry.reasons?.map((reason) => (
        <Text key={reason.condition} size="xs" c="red.8">
          {[reason.safeguard, pick(reason.text)].filter(Boolean).join(' · ')}
        </Text>
      ))}
      <Link
        className="no-print quiet-link"
        to="/cases/$caseId"
        params={{ caseId: file.id }}
        search={({ tab }) => ({ tab, entry: entry.sequence })}
      >
        {say('lookThen')}
      </Link>
    </div>
  );
}
