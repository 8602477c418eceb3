import { Badge, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { CaseFileView } from '@tergeu/contracts';
import { ListSkeleton, ProblemAlert, StatusBadge, toneOf, usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { useCaseFile } from '../../queue/queue.api';
import { caseFileTexts } from './case-file.texts';
import { Journal } from './journal';
import { Overview } from './overview';
import { ProceedingView } from './proceeding-view';
import { Proceedings } from './proceedings';

/** One case: where it stands, who works on it, what is open and what is blocked, and everything that ever happened. */
export function CaseFilePage() {
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const search = useSearch({ from: '/cases/$caseId' });
  const navigate = useNavigate({ from: '/cases/$caseId' });
  const say = useTexts(caseFileTexts);
  const file = useCaseFile(caseId);
  if (file.isPending) return <ListSkeleton rows={5} />;
  if (file.isError) return <ProblemAlert problem={problemOf(file.error)} retry={() => void file.refetch()} />;
  const chosen = file.data.proceedings.find(({ id }) => id === search.proceeding);
  const tab = search.tab ?? (chosen ? 'proceedings' : 'overview');
  return (
    <Stack gap="md">
      <Header file={file.data} />
      <Tabs value={tab} onChange={(value) => void navigate({ search: { tab: value ?? undefined } })} keepMounted={false}>
        <Tabs.List mb="md" style={{ flexWrap: 'nowrap', overflowX: 'auto' }}>
          <Tabs.Tab value="overview">{say('overview')}</Tabs.Tab>
          <Tabs.Tab
            value="proceedings"
            rightSection={
              <Badge size="sm" variant="light">
                {file.data.proceedings.length}
              </Badge>
            }
          >
            {say('proceedings')}
          </Tabs.Tab>
          <Tabs.Tab value="journal">{say('journal')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="overview">
          <Overview file={file.data} />
        </Tabs.Panel>
        <Tabs.Panel value="proceedings">
          {chosen ? <ProceedingView key={chosen.id} file={file.data} proceeding={chosen} /> : <Proceedings file={file.data} />}
        </Tabs.Panel>
        <Tabs.Panel value="journal">
          <Journal file={file.data} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Header({ file }: { readonly file: CaseFileView }) {
  const pick = usePick();
  const say = useTexts(caseFileTexts);
  const words = useMachineTexts();
  const { categories, cities } = useVocabulary();
  return (
    <Stack gap={4}>
      <Group gap="sm" align="center">
        <Text size="sm" c="dimmed" ff="monospace">
          {file.number}
        </Text>
        <StatusBadge text={words.state('case', file.state)} tone={toneOf(file.state)} />
      </Group>
      <Title order={1} style={{ overflowWrap: 'anywhere' }}>
        {file.title}
      </Title>
      <Text size="sm" c="dimmed">
        {pick(categories[file.category])} · {pick(cities[file.city])} · {pick(file.bodyName)}
      </Text>
      {file.headHash !== '' && (
        <Text size="xs" c="dimmed">
          {say('version', { version: file.version })} · {say('chain', { hash: `${file.headHash.slice(0, 12)}…` })}
        </Text>
      )}
    </Stack>
  );
}
