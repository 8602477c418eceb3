import { Grid, Stack } from '@mantine/core';
import { EmptyState, ListSkeleton, PageHeader, ProblemAlert, useTexts } from '@tergeu/ui';
import { problemOf } from '../../kernel/problem';
import { ClientCard } from './client-card';
import { useClients } from './counsel.api';
import { counselTexts } from './counsel.texts';
import { Inbox } from './inbox';

/** Counsel's place: own clients, those who are held first, and what counsel was told. */
export function ClientsPage() {
  const say = useTexts(counselTexts);
  const clients = useClients();
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="sm">
            {clients.isPending && <ListSkeleton />}
            {clients.isError && <ProblemAlert problem={problemOf(clients.error)} retry={() => void clients.refetch()} />}
            {clients.data?.length === 0 && <EmptyState title={say('none')} hint={say('noneHint')} />}
            {clients.data?.map((client) => (
              <ClientCard key={client.caseId + client.personId} client={client} />
            ))}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Inbox />
        </Grid.Col>
      </Grid>
    </>
  );
}
