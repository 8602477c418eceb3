import { Badge, Group, Stack, Text, Timeline } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClockX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ComplaintWayView } from '@tergeu/contracts';
import { ClockBar, ListSkeleton, ProblemAlert, spanText, TimeText, uiTexts, usePick, useTexts } from '@tergeu/ui';
import { useVocabulary } from '../kernel/definitions';
import { call } from '../kernel/http';
import { problemOf } from '../kernel/problem';
import { useNow } from '../kernel/system-time';
import { complaintWayTexts } from './complaint-way.texts';

interface ComplaintWayProps {
  readonly caseId: string;
  readonly proceedingId: string;
}

/** A complaint step by step: who, when, how long it took, in time or not, and what is still owed. */
export function ComplaintWay({ caseId, proceedingId }: ComplaintWayProps) {
  const say = useTexts(complaintWayTexts);
  const pick = usePick();
  const now = useNow();
  const way = useQuery({
    queryKey: ['complaints', 'way', caseId, proceedingId],
    queryFn: () => call<ComplaintWayView>(`/oversight/complaints/${caseId}/${proceedingId}`),
  });
  if (way.isPending) return <ListSkeleton rows={2} />;
  if (way.isError) return <ProblemAlert problem={problemOf(way.error)} retry={() => void way.refetch()} />;
  const { steps, owed } = way.data;
  return (
    <Stack gap="sm" mt="sm">
      <Timeline bulletSize={22} lineWidth={2} active={steps.length} aria-label={say('way')}>
        {steps.map((step) => (
          <Timeline.Item
            key={step.sequence}
            color={step.isTime ? 'red' : undefined}
            bullet={step.isTime ? <IconClockX size={13} aria-hidden /> : <IconCheck size={13} aria-hidden />}
          >
            <Step step={step} />
          </Timeline.Item>
        ))}
      </Timeline>
      {owed.length > 0 && (
        <Stack gap={6}>
          <Text size="sm" fw={600}>
            {say('owed')}
          </Text>
          {owed.map(({ clock, title, startedAt, dueAt, missed }) => (
            <ClockBar
              key={clock}
              title={pick(title)}
              startedAt={startedAt}
              dueAt={dueAt}
              now={now}
              status={missed ? 'missed' : 'running'}
            />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

const minute = 60_000;

function Step({ step }: { readonly step: ComplaintWayView['steps'][number] }) {
  const say = useTexts(complaintWayTexts);
  const sayUi = useTexts(uiTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  return (
    <Stack gap={2}>
      <Text fw={600} size="sm">
        {step.isTime ? `${say('limitRanOut')}: ` : ''}
        {pick(step.commandText) || step.command}
      </Text>
      {!step.isTime && (
        <Text size="sm">
          {step.actorName} · {pick(roles[step.actorRole])}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        <TimeText at={step.occurredAt} />
        {step.minutesSince !== null && ` · ${say('after')}: ${spanText(step.minutesSince * minute, sayUi)}`}
      </Text>
      {step.limits.map((limit) => (
        <Group key={limit.clock} gap={6}>
          <Badge
            color={limit.inTime ? 'green' : 'red'}
            variant="light"
            tt="none"
            leftSection={limit.inTime ? <IconCheck size={13} aria-hidden /> : <IconAlertTriangle size={13} aria-hidden />}
          >
            {say(limit.inTime ? 'inTime' : 'late')}
          </Badge>
          <Text size="xs" c="dimmed">
            {pick(limit.title)}, {say('due')} <TimeText at={limit.dueAt} />
          </Text>
        </Group>
      ))}
      {step.lateMinutes >= 60 && (
        <Text size="xs" c="var(--tergeu-late)">
          {say('recordedLater')}: {spanText(step.lateMinutes * minute, sayUi)}
        </Text>
      )}
    </Stack>
  );
}
