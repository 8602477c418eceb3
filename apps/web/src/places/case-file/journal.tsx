import { Badge, Button, Card, Collapse, Group, Stack, Text } from '@mantine/core';
import { IconBan, IconClockExclamation } from '@tabler/icons-react';
import type { CaseFileView, JournalEntryView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, ProblemAlert, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { usePages } from '../../kernel/pages';
import { problemOf } from '../../kernel/problem';
import { Told } from '../../queue/facts';
import { useHistory } from './case-file.api';
import { caseFileTexts } from './case-file.texts';
import { JournalFilters, type JournalChoice } from './journal-filters';
import { journalTexts } from './journal.texts';
import { useLateText } from './late-span';

/** Everything that happened, newest first: who, when it was, when it was told, by which article; refused attempts, too. */
export function Journal({ file, proceedingId }: { readonly file: CaseFileView; readonly proceedingId?: string }) {
  const say = useTexts(caseFileTexts);
  const sayJournal = useTexts(journalTexts);
  const [choice, setChoice] = useState<JournalChoice>({});
  const journal = usePages<JournalEntryView>(['case', file.id, 'journal'], `/case-files/${file.id}/journal`, {
    ...choice,
    proceedingId,
    upTo: file.asOf ? file.sequence : undefined,
    limit: 40,
  });
  const actors = useActors(file);
  const isFiltered = Object.values(choice).some(Boolean);
  return (
    <Stack gap="sm">
      <JournalFilters file={file} actors={actors} choice={choice} onChange={setChoice} isOfOne={proceedingId !== undefined} />
      {journal.isPending && <ListSkeleton />}
      {journal.isError && <ProblemAlert problem={problemOf(journal.error)} retry={() => void journal.refetch()} />}
      {journal.isSuccess && journal.items.length === 0 && <EmptyState title={isFiltered ? sayJournal('nothing') : say('emptyJournal')} />}
      {journal.items.map((entry) => (
        <Entry key={entry.sequence} file={file} entry={entry} />
      ))}
      {journal.hasNextPage && (
        <Button variant="default" loading={journal.isFetchingNextPage} onClick={() => void journal.fetchNextPage()} className="no-print">
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}

/** Whom one may ask for: everybody who acted in the case of late, and those whom it names. */
function useActors(file: CaseFileView): Readonly<Record<string, string>> {
  const { items } = useHistory(file.id, { limit: 500 });
  const acted = items.filter(({ actor }) => actor.role !== 'clock').map(({ actor }) => [actor.id, actor.name] as const);
  const named = Object.entries(file.officials).map(([id, { name }]) => [id, name] as const);
  return Object.fromEntries([...acted, ...named]);
}

/** Whom or what an entry is about; the case itself is on the page already. */
const titleOf = (file: CaseFileView, proceedingId: string): string =>
  proceedingId === file.id ? '' : (file.proceedings.find(({ id }) => id === proceedingId)?.title ?? '');

function Entry({ file, entry }: { readonly file: CaseFileView; readonly entry: JournalEntryView }) {
  const say = useTexts(caseFileTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { roles } = useVocabulary();
  const sayJournal = useTexts(journalTexts);
  const lateText = useLateText();
  const [shown, setShown] = useState(false);
  const isRefused = entry.kind === 'refused';
  const payload = (entry.payload ?? {}) as Readonly<Record<string, unknown>>;
  return (
    <Card
      withBorder
      padding="sm"
      data-kind={entry.kind}
      data-entry={entry.sequence}
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
              {[words.machine(entry.machine), titleOf(file, entry.proceedingId)].filter(Boolean).join(' · ')}
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
          <Button
            size="compact-xs"
            variant="subtle"
            px={0}
            className="no-print"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => setShown(!shown)}
            aria-expanded={shown}
          >
            {sayJournal(shown ? 'hide' : 'details')}
          </Button>
          <Collapse expanded={shown}>{shown && <Details file={file} entry={entry} payload={payload} />}</Collapse>
        </Stack>
        <Stack gap={2} className="row-end">
          <Text size="sm">
            <TimeText at={entry.occurredAt} />
          </Text>
          {entry.lateMinutes >= 60 && (
            <Badge color="orange" variant="light" tt="none" leftSection={<IconClockExclamation size={13} aria-hidden />}>
              {lateText(entry.lateMinutes)}
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

interface DetailsProps {
  readonly file: CaseFileView;
  readonly entry: JournalEntryView;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What was said, by which article, and the entry's place in the chain. */
function Details({ file, entry, payload }: DetailsProps) {
  const say = useTexts(journalTexts);
  const pick = usePick();
  const lines: readonly (readonly [string, string, string?])[] = [
    [say('basis'), entry.legalBasis.map(({ citation }) => pick(citation)).join(', ')],
    [say('hash'), entry.hash, 'monospace'],
    [say('previous'), entry.previousHash, 'monospace'],
  ];
  return (
    <Stack gap={4}>
      {Object.keys(payload).length > 0 ? (
        <Told file={file} machine={entry.machine} values={payload} />
      ) : (
        <Text size="sm" c="dimmed">
          {say('noPayload')}
        </Text>
      )}
      {lines
        .filter(([, value]) => value !== '')
        .map(([label, value, font]) => (
          <Text key={label} size="xs" c="dimmed" ff={font} style={{ overflowWrap: 'anywhere' }}>
            {label}: {value}
          </Text>
        ))}
    </Stack>
  );
}
