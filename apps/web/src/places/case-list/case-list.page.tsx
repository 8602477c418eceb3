import { Badge, Button, Card, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconAlertTriangle, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { CaseSummary, TextsView } from '@tergeu/contracts';
import { ClockBar, EmptyState, ListSkeleton, PageHeader, ProblemAlert, StatusBadge, TimeText, toneOf, usePick, useTexts } from '@tergeu/ui';
import { memo } from 'react';
import { Choice } from '../../kernel/choice';
import { useDefinitions, useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { Folded } from '../../kernel/folded';
import { usePages } from '../../kernel/pages';
import { problemOf } from '../../kernel/problem';
import { useOfficial } from '../../kernel/session';
import { useNow } from '../../kernel/system-time';
import type { CaseListSearch } from '../../routes';
import { casesFound } from './case-list.api';
import { caseListTexts } from './case-list.texts';

/** All case files that I may read; the filter lives in the address, so that it can be sent to a colleague. */
export function CaseListPage() {
  const say = useTexts(caseListTexts);
  const { role } = useOfficial();
  const search = useSearch({ from: '/cases' });
  const cases = usePages<CaseSummary>(...casesFound(search));
  const now = useNow();
  return (
    <>
      <PageHeader title={say('title')}>
        {role === 'investigator' && (
          <Button component={Link} to="/cases/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {say('newCase')}
          </Button>
        )}
      </PageHeader>
      <Filters search={search} />
      <Stack gap="xs">
        {cases.isPending && <ListSkeleton />}
        {cases.isError && <ProblemAlert problem={problemOf(cases.error)} retry={() => void cases.refetch()} />}
        {cases.isSuccess && cases.items.length === 0 && <EmptyState title={say('nothing')} hint={say('nothingHint')} />}
        {cases.items.map((one) => (
          <CaseRow key={one.id} one={one} now={now} />
        ))}
        {cases.hasNextPage && (
          <Button variant="default" loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
            {say('more')}
          </Button>
        )}
      </Stack>
    </>
  );
}

function Filters({ search }: { readonly search: CaseListSearch }) {
  const say = useTexts(caseListTexts);
  const pick = usePick();
  const navigate = useNavigate({ from: '/cases' });
  const { categories, cities } = useVocabulary();
  const states = useDefinitions()?.['case']?.states.filter(({ path }) => path !== 'unopened') ?? [];
  const change = (part: CaseListSearch) => void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  const typed = useDebouncedCallback((q: string) => change({ q: q || undefined }), 300);
  const options = (texts: Readonly<Record<string, TextsView>>) =>
    Object.entries(texts).map(([value, text]) => ({ value, label: pick(text) }));
  const choice = (field: 'category' | 'city' | 'state', data: readonly { value: string; label: string }[]) => (
    <Choice
      placeholder={say(field)}
      aria-label={say(field)}
      data={data}
      value={search[field] ?? null}
      onChange={(value) => change({ [field]: value ?? undefined })}
      clearable
    />
  );
  return (
    <Stack gap="xs" mb="md">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="xs">
        <TextInput
          leftSection={<IconSearch size={16} aria-hidden />}
          placeholder={say('search')}
          aria-label={say('search')}
          defaultValue={search.q}
          onChange={(event) => typed(event.currentTarget.value)}
        />
        <Folded isNarrowed={Boolean(search.category ?? search.city ?? search.state)}>
          {choice('category', options(categories))}
          {choice('city', options(cities))}
          {choice(
            'state',
            states.map(({ path, text }) => ({ value: path, label: pick(text) })),
          )}
          <Choice
            aria-label={say('sort')}
            data={[
              { value: '-changedAt', label: say('recent') },
              { value: '-registeredAt', label: say('newest') },
              { value: 'dueAt', label: say('nearest') },
              { value: 'number', label: say('byNumber') },
            ]}
            value={search.sort ?? '-changedAt'}
            onChange={(value) => change({ sort: value ?? undefined })}
          />
        </Folded>
      </SimpleGrid>
      <Group gap="lg">
        <Checkbox
          label={say('mine')}
          checked={search.mine === 'true'}
          onChange={(event) => change({ mine: event.currentTarget.checked ? 'true' : undefined })}
        />
        <Checkbox
          label={say('overdue')}
          checked={search.overdue === 'true'}
          onChange={(event) => change({ overdue: event.currentTarget.checked ? 'true' : undefined })}
        />
      </Group>
    </Stack>
  );
}

const CaseRow = memo(function CaseRow({ one, now }: { readonly one: CaseSummary; readonly now: number }) {
  const say = useTexts(caseListTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { categories, cities } = useVocabulary();
  return (
    <Card
      withBorder
      padding="sm"
      className="work-card"
      style={{ color: 'inherit' }}
      renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId: one.id }} />}
    >
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} flex="1 1 260px" miw={0}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {one.title}
          </Text>
          <Text size="xs" c="dimmed">
            {one.number} · {pick(categories[one.category])} · {pick(cities[one.city])} · {pick(one.bodyName)}
          </Text>
          <Group gap={6}>
            <StatusBadge text={words.state('case', one.state)} tone={toneOf(one.state)} />
            {one.overdue && (
              <Badge color="red" variant="light" tt="none" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
                {say('overdue')}
              </Badge>
            )}
          </Group>
        </Stack>
        <Stack gap={4} flex="0 1 220px" miw={180}>
          <Text size="xs" c="dimmed">
            {say('registered')} <TimeText at={one.registeredAt} />
          </Text>
          {one.nearestDueAt && <ClockBar startedAt={null} dueAt={one.nearestDueAt} now={now} />}
        </Stack>
      </Group>
    </Card>
  );
});
