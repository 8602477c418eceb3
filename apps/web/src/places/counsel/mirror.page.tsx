import { Anchor, Button, Card, Grid, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CaseFileView, ClientView } from '@tergeu/contracts';
import { ListSkeleton, PageHeader, ProblemAlert, TimeText, usePick, useTexts } from '@tergeu/ui';
import { problemOf } from '../../kernel/problem';
import { ActionList } from '../../queue/action-list';
import { useCaseFile } from '../../queue/queue.api';
import { Fact, Holding, Limits } from './client-card';
import { useMirror } from './counsel.api';
import './counsel.css';
import { counselTexts } from './counsel.texts';
import { Inbox } from './inbox';
import { Mirror } from './mirror';

const route = getRouteApi('/clients/$caseId');

/** The file from counsel's side: the client's sheet, what can be done, and the mirror. */
export function MirrorPage() {
  const say = useTexts(counselTexts);
  const { caseId } = route.useParams();
  const mirror = useMirror(caseId);
  const file = useCaseFile(caseId);
  const failed = mirror.error ?? file.error;
  return (
    <>
      <Anchor size="sm" className="no-print" renderRoot={(props) => <Link {...props} to="/clients" />}>
        ← {say('back')}
      </Anchor>
      {failed && <ProblemAlert problem={problemOf(failed)} retry={() => void Promise.all([mirror.refetch(), file.refetch()])} />}
      {!failed && (!mirror.data || !file.data) && <ListSkeleton />}
      {mirror.data && file.data && (
        <>
          <PageHeader title={file.data.number} hint={file.data.title}>
            <Button
              variant="default"
              className="no-print"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {say('print')}
            </Button>
          </PageHeader>
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 7 }}>
              <Stack gap="lg">
                {mirror.data.clients.map((client) => (
                  <Sheet key={client.personId} client={client} />
                ))}
                <Mirror mirror={mirror.data} file={file.data} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }} className="no-print">
              <Stack gap="lg">
                {mirror.data.clients.map((client) => (
                  <CanDo key={client.personId} client={client} file={file.data} />
                ))}
                <Inbox caseId={caseId} />
              </Stack>
            </Grid.Col>
          </Grid>
        </>
      )}
    </>
  );
}

/** What is put before the client: printed on a sheet of its own. */
function Sheet({ client }: { readonly client: ClientView }) {
  const say = useTexts(counselTexts);
  const pick = usePick();
  return (
    <Card withBorder padding="lg" component="section" aria-label={say('sheet')}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {say('sheet')}
        </Text>
        <Title order={2} style={{ overflowWrap: 'anywhere' }}>
          {client.name}
        </Title>
        <Holding client={client} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing={4}>
          <Fact label={say('born')}>{client.bornOn.split('-').reverse().join('.')}</Fact>
          <Fact label={say('case')}>{client.caseNumber}</Fact>
          <Fact label={say('stage')}>{pick(client.caseStateText)}</Fact>
          {client.admittedAt && (
            <Fact label={say('admitted')}>
              <TimeText at={client.admittedAt} />
            </Fact>
          )}
        </SimpleGrid>
        <Limits client={client} most={8} />
      </Stack>
    </Card>
  );
}

/** The server says what counsel may do; steps on a single paper stand beside that paper. */
function CanDo({ client, file }: { readonly client: ClientView; readonly file: CaseFileView }) {
  const say = useTexts(counselTexts);
  return (
    <Card withBorder padding="md" component="section" aria-label={say('canDo')}>
      <Title order={2} mb="sm">
        {say('canDo')}
      </Title>
      <Stack gap="sm">
        <ActionList
          file={file}
          machine="complaint"
          preset={{ complainantPersonId: client.personId, complainantName: client.name, channel: 'counsel' }}
          onlyMine
        />
        <ActionList file={file} machine="appeal" preset={{ personId: client.personId, appellantName: client.name }} onlyMine />
      </Stack>
    </Card>
  );
}
