import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import type { WorkItemView } from '@tergeu/contracts';
import { ClockBar, usePick } from '@tergeu/ui';
import { useMachineTexts, useVocabulary } from '../kernel/definitions';
import { useNow } from '../kernel/system-time';

/** One thing that waits: what, in which case, how long there is. */
export function WorkCard({ item, selected }: { readonly item: WorkItemView; readonly selected?: boolean }) {
  const pick = usePick();
  const words = useMachineTexts();
  const { cities } = useVocabulary();
  const now = useNow();
  return (
    <Card withBorder padding="sm" className="work-card" data-selected={selected ? true : undefined} data-machine={item.machine}>
      <Stack gap={6}>
        <Group justify="space-between" gap={4} align="flex-start">
          <Text fw={600} size="sm" lineClamp={2}>
            {item.machine === 'case' ? item.caseTitle : item.title || item.caseTitle}
          </Text>
          <Badge variant="light" tt="none" style={{ flexShrink: 0 }}>
            {words.machine(item.machine)}
          </Badge>
        </Group>
        <Text size="sm">{pick(item.text)}</Text>
        <Text size="xs" c="dimmed">
          {item.caseNumber} · {pick(cities[item.city]) || item.city}
        </Text>
        {item.dueAt && <ClockBar startedAt={item.clockStartedAt} dueAt={item.dueAt} now={now} title={pick(item.clockTitle)} />}
      </Stack>
    </Card>
  );
}
