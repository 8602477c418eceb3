import { Badge, Button, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComplaintHistoryView } from '@tergeu/contracts';
import { EmptyState, ListSkeleton, PageHeader, ProblemAlert, TimeText, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { usePages } from '../../kernel/pages';
import { problemOf } from '../../kernel/problem';
import { useOfficial } from '../../kernel/session';
import { States } from '../../queue/states';
import { WorkDesk } from '../../queue/work-desk';
import { complaintsTexts } from './complaints.texts';

const readers: readonly string[] = ['auditor', 'prosecutor', 'internalSecurity'];

/** Complaints: what waits for me, and (for those who oversee) every one with its way so far. */
export function ComplaintsPage() {
  const say = useTexts(complaintsTexts);
  const { role } = useOfficial();
  const mayReadAll = readers.includes(role);
  const [view, setView] = useState(role === 'auditor' ? 'all' : 'waiting');
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')}>
        {mayReadAll && role !== 'auditor' && (
          <SegmentedControl
            value={view}
            onChange={setView}
            data={[
              { value: 'waiting', label: say('waiting') },
              { value: 'all', label: say('all') },
            ]}
          />
        )}
      </PageHeader>
      {view === 'all' && mayReadAll ? <Histories /> : <WorkDesk machine="complaint" />}
    </>
  );
}

function Histories() {
  const say = useTexts(complaintsTexts);
  const pages = usePages<ComplaintHistoryView>(['complaints'], '/oversight/complaints');
  return (
    <Stack gap="xs">
      {pages.isPending && <ListSkeleton />}
      {pages.isError && <ProblemAlert problem={problemOf(pages.error)} retry={() => void pages.refetch()} />}
      {pages.isSuccess && pages.items.length === 0 && <EmptyState title={say('nothing')} />}
      {pages.items.map((one) => (
        <Card
          key={one.proceedingId}
          withBorder
          padding="sm"
          className="work-card"
          style={{ color: 'inherit' }}
          renderRoot={(props) => (
            <Link {...props} to="/cases/$caseId" params={{ caseId: one.caseId }} search={{ proceeding: one.proceedingId }} />
          )}
        >
          <Group justify="space-between" align="flex-start">
            <Stack gap={4} flex="1 1 240px">
              <Text fw={600}>{one.complainant}</Text>
              <Text size="xs" c="dimmed">
                {one.caseNumber} · {say('received')} <TimeText at={one.receivedAt} />
              </Text>
              <States proceeding={{ machine: 'complaint', states: one.states }} />
            </Stack>
            <Group gap={6}>
              <Badge color={one.finding === 'wellFounded' ? 'orange' : 'gray'} variant="light" tt="none">
                {one.finding === 'wellFounded' || one.finding === 'unfounded' ? say(one.finding) : say('undecided')}
              </Badge>
              {one.overdue && (
                <Badge color="red" variant="light" tt="none" leftSection={<IconAlertTriangle size={13} aria-hidden />}>
                  {say('overdue')}
                </Badge>
              )}
            </Group>
          </Group>
        </Card>
      ))}
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}
