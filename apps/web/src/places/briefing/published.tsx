import { Button, Card, Group, Stack, Table, Text, Textarea } from '@mantine/core';
import type { PublishedBriefing } from '@tergeu/contracts';
import { EmptyState, formatNumber, ListSkeleton, ProblemAlert, TimeText, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { problemOf } from '../../kernel/problem';
import { useDifferences, usePublish, usePublished } from './briefing.api';
import { briefingTexts } from './briefing.texts';

/** Briefings that were published: frozen; what was corrected since shows as differences. */
export function Published({ asOf, mayPublish }: { readonly asOf: string | null; readonly mayPublish: boolean }) {
  const say = useTexts(briefingTexts);
  const published = usePublished();
  const publish = usePublish();
  const [note, setNote] = useState('');
  return (
    <Stack>
      {mayPublish && (
        <Card withBorder padding="md" maw={640}>
          <Stack gap="xs">
            <Text size="sm" c="dimmed">
              {say('publishHint')}
            </Text>
            <Textarea
              label={say('note')}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
              maxLength={2000}
              autosize
              minRows={2}
            />
            {publish.isError && <ProblemAlert problem={problemOf(publish.error)} />}
            <Group justify="flex-end">
              <Button
                loading={publish.isPending}
                onClick={() =>
                  publish.mutate(
                    { ...(asOf ? { asOf } : {}), ...(note.trim() ? { note: note.trim() } : {}) },
                    { onSuccess: () => setNote('') },
                  )
                }
              >
                {say('publish')}
              </Button>
            </Group>
          </Stack>
        </Card>
      )}
      {published.isPending && <ListSkeleton rows={3} />}
      {published.isError && <ProblemAlert problem={problemOf(published.error)} retry={() => void published.refetch()} />}
      {published.isSuccess && published.items.length === 0 && <EmptyState title={say('noneYet')} />}
      {published.items.map((one) => (
        <One key={one.id} one={one} />
      ))}
    </Stack>
  );
}

function One({ one }: { readonly one: PublishedBriefing }) {
  const say = useTexts(briefingTexts);
  const pick = usePick();
  const language = useLanguage();
  const differences = useDifferences(one.id).data ?? [];
  return (
    <Card withBorder padding="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600}>
            {say('asOf')} <TimeText at={one.asOf} />
          </Text>
          <Text size="xs" c="dimmed" ff="monospace" title={one.hash}>
            {one.hash.slice(0, 16)}
          </Text>
        </Group>
        <Text size="sm" c="dimmed">
          {say('publishedBy')} {one.publishedBy}, <TimeText at={one.publishedAt} />
        </Text>
        {one.note && <Text size="sm">{one.note}</Text>}
        <Text size="sm" fw={600}>
          {differences.length === 0 ? say('noDifferences') : say('differences')}
        </Text>
        {differences.length > 0 && (
          <Table>
            <Table.Tbody>
              {differences.map((difference) => (
                <Table.Tr key={difference.key}>
                  <Table.Td>{pick(difference.text)}</Table.Td>
                  <Table.Td ta="right">
                    {say('was')} {formatNumber(difference.published, language)}
                  </Table.Td>
                  <Table.Td ta="right">
                    {say('is')} {formatNumber(difference.now, language)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Card>
  );
}
