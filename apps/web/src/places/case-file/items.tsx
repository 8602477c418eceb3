import { Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { CaseFileView, ItemView } from '@tergeu/contracts';
import { EmptyState, StatusBadge, TimeText, useTexts } from '@tergeu/ui';
import { useMachineTexts } from '../../kernel/definitions';
import { Effects, States } from '../../queue/states';
import { contentsTexts } from './contents.texts';
import { ProceedingLink } from './proceeding-link';

/** Evidence, weapons, vehicles, objects: where each comes from, whether it may be used, where it is kept. */
export function Items({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(contentsTexts);
  return (
    <Stack gap="sm">
      <Title order={2}>{say('items')}</Title>
      {file.items.length === 0 && <EmptyState title={say('noItems')} />}
      <SimpleGrid cols={{ base: 1, md: 2, lg: 3 }} spacing="sm">
        {file.items.map((item) => (
          <Item key={item.id} file={file} item={item} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function Item({ file, item }: { readonly file: CaseFileView; readonly item: ItemView }) {
  const say = useTexts(contentsTexts);
  const words = useMachineTexts();
  const proceeding = file.proceedings.find(({ id }) => id === item.id);
  const titleOf = (id: string) => file.proceedings.find((one) => one.id === id)?.title ?? '';
  const kept = [item.sealNumber && say('seal', { number: item.sealNumber }), item.storagePlace].filter(Boolean).join(', ');
  return (
    <Card withBorder padding="sm" data-item={item.id}>
      <Stack gap={4}>
        <ProceedingLink file={file} id={item.id}>
          <Text fw={650} span style={{ overflowWrap: 'anywhere' }}>
            {item.title || words.machine(item.machine)}
          </Text>
        </ProceedingLink>
        <Group gap={4}>
          <Text size="xs" c="dimmed">
            {item.kind ? words.option(item.machine, 'kind', item.kind) : words.machine(item.machine)} · <TimeText at={item.since} />
          </Text>
        </Group>
        <Group gap={4}>
          <States proceeding={item} />
          {item.admissible !== null && (
            <StatusBadge text={say(item.admissible ? 'admissible' : 'inadmissible')} tone={item.admissible ? 'good' : 'late'} />
          )}
        </Group>
        {proceeding && <Effects proceeding={proceeding} />}
        {item.actionId && (
          <Text size="sm">
            {say('action')}:{' '}
            <ProceedingLink file={file} id={item.actionId}>
              {titleOf(item.actionId) || words.machine('court-authorisation')}
            </ProceedingLink>
          </Text>
        )}
        {item.derivedFrom.length > 0 && <Text size="sm">{say('derived', { from: item.derivedFrom.map(titleOf).join(', ') })}</Text>}
        {item.takenById && <Text size="sm">{say('takenBy', { name: file.officials[item.takenById]?.name ?? '' })}</Text>}
        {kept && (
          <Text size="sm">
            {say('custody')}: {kept}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
