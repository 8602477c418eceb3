import { Button, Group, SegmentedControl, Select, Stack, Switch } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ComplaintView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, ProblemAlert, usePick, useTexts } from '@tergeu/ui';
import { BodyField } from '../../forms/directory-fields';
import { useDefinitions } from '../../kernel/definitions';
import { usePages } from '../../kernel/pages';
import { problemOf } from '../../kernel/problem';
import { useOfficial } from '../../kernel/session';
import { useNow } from '../../kernel/system-time';
import type { ComplaintSearch } from '../../routes';
import { ComplaintCard } from './complaint-card';
import { complaintsTexts } from './complaints.texts';

/** Every complaint that the official may read, or of them those that he checks; the nearest limit first. */
export function Register({ search }: { readonly search: ComplaintSearch }) {
  const say = useTexts(complaintsTexts);
  const now = useNow();
  const checks = useOfficial().role !== 'auditor';
  const isMine = checks && search.whose !== 'all';
  const pages = usePages<ComplaintView>(['complaints', 'register'], '/complaints', {
    state: search.state,
    bodyId: search.body,
    overdue: search.overdue,
    mine: isMine ? 'true' : undefined,
    limit: 20,
  });
  return (
    <Stack gap="sm">
      <Filters search={search} checks={checks} />
      {pages.isPending && <ListSkeleton />}
      {pages.isError && <ProblemAlert problem={problemOf(pages.error)} retry={() => void pages.refetch()} />}
      {pages.isSuccess && pages.items.length === 0 && <Nothing search={search} isMine={isMine} />}
      {pages.items.map((one) => (
        <ComplaintCard key={one.proceedingId} one={one} now={now} />
      ))}
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}

function Nothing({ search: { state, body, overdue }, isMine }: { readonly search: ComplaintSearch; readonly isMine: boolean }) {
  const say = useTexts(complaintsTexts);
  const navigate = useNavigate({ from: '/complaints' });
  if (state === undefined && body === undefined && overdue === undefined)
    return <EmptyState title={say('nothing')} hint={isMine ? say('nothingMine') : undefined} />;
  return (
    <EmptyState icon={IconFilterOff} title={say('nothingFound')}>
      <Button variant="light" onClick={() => void navigate({ search: ({ view, whose }) => ({ view, whose }), replace: true })}>
        {say('clearFilter')}
      </Button>
    </EmptyState>
  );
}

function Filters({ search, checks }: { readonly search: ComplaintSearch; readonly checks: boolean }) {
  const say = useTexts(complaintsTexts);
  const pick = usePick();
  const navigate = useNavigate({ from: '/complaints' });
  const states = useDefinitions()?.['complaint']?.states.filter(({ path }) => path !== 'unopened' && !path.includes('.')) ?? [];
  const change = (part: ComplaintSearch) => void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  return (
    <Group align="flex-end" gap="sm">
      {checks && (
        <SegmentedControl
          aria-label={say('whose')}
          value={search.whose ?? 'mine'}
          onChange={(value) => change({ whose: value === 'all' ? 'all' : undefined })}
          data={[
            { value: 'mine', label: say('mine') },
            { value: 'all', label: say('all') },
          ]}
        />
      )}
      <Select
        flex="1 1 180px"
        label={say('state')}
        placeholder={say('any')}
        data={states.map(({ path, text }) => ({ value: path, label: pick(text) }))}
        value={search.state ?? null}
        onChange={(value) => change({ state: value ?? undefined })}
        clearable
      />
      <div style={{ flex: '1 1 220px' }}>
        <BodyField
          label={say('body')}
          withAsterisk={false}
          value={search.body ?? null}
          onChange={(value) => change({ body: value ?? undefined })}
        />
      </div>
      <Switch
        mb={8}
        label={say('overdue')}
        checked={search.overdue === 'true'}
        onChange={(event) => change({ overdue: event.currentTarget.checked ? 'true' : undefined })}
      />
    </Group>
  );
}
