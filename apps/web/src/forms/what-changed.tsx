import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JournalEntryView, Page } from '@tergeu/contracts';
import { ListSkeleton, ProblemAlert, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts, useVocabulary } from '../kernel/definitions';
import { call, queryOf } from '../kernel/http';
import { problemOf } from '../kernel/problem';
import { formsTexts } from './forms.texts';

interface WhatChangedProps {
  readonly caseId: string;
  /** The version that the writer had before him, and the newest. */
  readonly from: number;
  readonly to: number;
}

/** The entries since a version, in words, the earliest first: each recorded step makes one version. */
export function WhatChanged({ caseId, from, to }: WhatChangedProps) {
  const say = useTexts(formsTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { roles } = useVocabulary();
  const limit = Math.min(Math.max(to - from, 1), 200);
  const entries = useQuery({
    queryKey: ['case', caseId, 'changes', from, to],
    queryFn: () => call<Page<JournalEntryView>>(`/case-files/${caseId}/journal${queryOf({ kind: 'accepted', limit })}`),
  });
  if (entries.isPending) return <ListSkeleton rows={1} />;
  if (entries.isError) return <ProblemAlert problem={problemOf(entries.error)} retry={() => void entries.refetch()} />;
  return (
    <Stack gap={4} mt="xs">
      <Text size="sm" fw={600}>
        {say('onRecordSince')}
      </Text>
      <List size="sm" data-testid="what-changed">
        {[...entries.data.items].reverse().map((entry) => (
          <List.Item key={entry.sequence}>
            {words.machine(entry.machine)}: {pick(entry.commandText) || entry.command}
            <Text size="xs" c="dimmed">
              {entry.actor.role === 'clock' ? say('limitRanOut') : `${entry.actor.name}, ${pick(roles[entry.actor.role])}`} ·{' '}
              <TimeText at={entry.occurredAt} />
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
