import { Badge, Button, Card, Collapse, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconBan, IconClockExclamation } from '@tabler/icons-react';
import type { CaseFileView, JournalEntryView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, ProblemAlert, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { usePages } from '../../kernel/pages';
import { problemOf } from '../../kernel/problem';
import { Told } from '../../queue/facts';
import { caseFileTexts } from './case-file.texts';

/** Everything that happened, newest first: who, when it was, when it was told, by which article; refused attempts, too. */
export function Journal({ file, proceedingId }: { readonly file: CaseFileView; readonly proceedingId?: string }) {
  const say = useTexts(caseFileTexts);
  const [kind, setKind] = useState('');
  const journal = usePages<JournalEntryView>(['case', file.id, 'journal'], `/case-files/${file.id}/journal`, {
    kind,
    proceedingId,
    limit: 40,
  });
  return (
    <Stack gap="sm">
      <Group>
        <SegmentedControl
          value={kind}
          onChange={setKind}
          data={[
            { value: '', label: say('all') },
            { value: 'accepted', label: say('accepted') },
            { value: 'refused', label: say('refused') },
          ]}
        />
      </Group>
      {journal.isPending && <ListSkeleton />}
      {journal.isError && <ProblemAlert problem={problemOf(journal.error)} retry={() => void journal.refetch()} />}
      {journal.isSuccess && journal.items.length === 0 && <EmptyState title={say('emptyJournal')} />}
      {journal.items.map((entry) => (
        <Entry key={entry.sequence} file={file} entry={entry} />
      ))}
      {journal.hasNextPage && (
        <Button variant="default" loading={journal.isFetchingNextPage} onClick={() => void journal.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}

function Entry({ file, entry }: { readonly file: CaseFileView; readonly entry: JournalEntryView }) {
  const say = useTexts(caseFileTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { roles } = useVocabulary();
  const [shown, setShown] = useState(false);
  const isRefused = entry.kind === 'refused';
  const payload = (entry.payload ?? {}) as Readonly<Record<string, unknown>>;
  return (
    <Card
      withBorder
      padding="sm"
      data-kind={entry.kind}
      style={isRefused ? { borderLeft: '3px solid var(--mantine-color-red-6)' } : undefined}
    >
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} flex="1 1 240px" miw={0}>
          <Group gap={6}>
            <Text size="xs" c="dimmed" ff="monospace">
              №{entry.sequence}
            </Text>
            <Text fw={600} size="sm">
              {pick(entry.commandText) || entry.command}
              {entry.actor.role === 'clock' && `: ${say('limitMissed')}`}
            </Text>
            <Text size="xs" c="dimmed">
              {words.machine(entry.machine)}
            </Text>
            {isRefused && (
              <Badge color="red" variant="light" tt="none" leftSection={<IconBan size={13} aria-hidden />}>
                {say('refusedMark')}
              </Badge>
            )}
          </Group>
          <Text size="sm">{entry.actor.role === 'clock' ? say('time') : `${entry.actor.name} · ${pick(roles[entry.actor.role])}`}</Text>
          {entry.reasons?.map((reason) => (
            <Text key={reason.condition} size="sm" c="red.8">
              {reason.safeguard ? `${reason.safeguard} · ` : ''}
              {say('unmet')}: {pick(reason.text)}
            </Text>
          ))}
          {entry.legalBasis.length > 0 && (
            <Text size="xs" c="dimmed">
              {entry.legalBasis.map(({ citation }) => pick(citation)).join(', ')}
            </Text>
          )}
          {Object.keys(payload).length > 0 && (
            <Button
              size="compact-xs"
              variant="subtle"
              px={0}
              style={{ alignSelf: 'flex-start' }}
              onClick={() => setShown(!shown)}
              aria-expanded={shown}
            >
              {say(shown ? 'hidePayload' : 'payload')}
            </Button>
          )}
          <Collapse expanded={shown}>{shown && <Told file={file} machine={entry.machine} values={payload} />}</Collapse>
        </Stack>
        <Stack gap={2} align="flex-end">
          <Text size="sm">
            <TimeText at={entry.occurredAt} />
          </Text>
          {entry.lateMinutes >= 60 && (
            <Badge color="orange" variant="light" tt="none" leftSection={<IconClockExclamation size={13} aria-hidden />}>
              {say('late', { count: entry.lateMinutes })}
            </Badge>
          )}
          <Text size="xs" c="dimmed">
            {say('recorded')} <TimeText at={entry.recordedAt} />
          </Text>
          <Text size="xs" c="dimmed" ff="monospace" title={entry.hash}>
            {entry.hash.slice(0, 10)}
          </Text>
        </Stack>
      </Group>
    </Card>
  );
}
