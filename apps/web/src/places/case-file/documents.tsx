import { Button, Card, Group, Stack, Text } from '@mantine/core';
import type { CaseFileView, DocumentView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, ProblemAlert, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { usePages } from '../../kernel/pages';
import { problemOf } from '../../kernel/problem';
import { contentsTexts } from './contents.texts';
import { ProceedingLink } from './proceeding-link';

/** The reasoned texts that came on file, newest first, each with its digest. */
export function Documents({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(contentsTexts);
  const upTo = file.asOf ? file.sequence : undefined;
  const texts = usePages<DocumentView>(['case', file.id, 'documents'], `/case-files/${file.id}/documents`, { upTo });
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {say('documentsHint')}
      </Text>
      {texts.isPending && <ListSkeleton />}
      {texts.isError && <ProblemAlert problem={problemOf(texts.error)} retry={() => void texts.refetch()} />}
      {texts.isSuccess && texts.items.length === 0 && <EmptyState title={say('noDocuments')} />}
      {texts.items.map((one) => (
        <FiledText key={`${one.sequence} ${one.field}`} file={file} one={one} />
      ))}
      {texts.hasNextPage && (
        <Button variant="default" loading={texts.isFetchingNextPage} onClick={() => void texts.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}

/** Longer ones open on demand. */
const shortText = 420;

function FiledText({ file, one }: { readonly file: CaseFileView; readonly one: DocumentView }) {
  const say = useTexts(contentsTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { roles } = useVocabulary();
  const [whole, setWhole] = useState(false);
  const isLong = one.text.length > shortText;
  return (
    <Card withBorder padding="sm" data-document={one.sequence}>
      <Group justify="space-between" gap="2px 12px">
        <ProceedingLink file={file} id={one.proceedingId}>
          {words.machine(one.machine)}: {pick(one.commandText)}
        </ProceedingLink>
        <Text size="xs" c="dimmed">
          №{one.sequence} · <TimeText at={one.occurredAt} />
        </Text>
      </Group>
      <Text size="xs" c="dimmed">
        {words.field(one.machine, one.field)} · {one.author.name} · {pick(roles[one.author.role])}
      </Text>
      <Text size="sm" my={4} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {isLong && !whole ? `${one.text.slice(0, shortText)}…` : one.text}
      </Text>
      {isLong && (
        <Button size="compact-xs" variant="subtle" px={0} aria-expanded={whole} onClick={() => setWhole(!whole)} className="no-print">
          {say(whole ? 'lessText' : 'wholeText')}
        </Button>
      )}
      <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {say('digest')}: {one.digest}
      </Text>
    </Card>
  );
}
