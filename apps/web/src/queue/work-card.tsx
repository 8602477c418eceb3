import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import type { WorkItemView } from '@tergeu/contracts';
import { ClockBar, formatMoment, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts, useVocabulary } from '../kernel/definitions';
import { ClaimMark } from './claim-mark';
import { queueTexts } from './queue.texts';

interface WorkCardProps {
  readonly item: WorkItemView;
  readonly now: number;
  readonly selected?: boolean;
}

/** One thing that waits: what, in which case, whose, how long there is. */
export function WorkCard({ item, now, selected }: WorkCardProps) {
  const pick = usePick();
  const say = useTexts(queueTexts);
  const language = useLanguage();
  const words = useMachineTexts();
  const { cities } = useVocabulary();
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
        <ClaimMark item={item} />
        <Text size="xs" c="dimmed">
          {item.caseNumber} · {pick(cities[item.city]) || item.city}
          {item.dueAt && ` · ${say('dueAt', { at: formatMoment(item.dueAt, language) })}`}
        </Text>
        {item.dueAt && <ClockBar startedAt={item.clockStartedAt} dueAt={item.dueAt} now={now} title={pick(item.clockTitle)} />}
      </Stack>
    </Card>
  );
}
