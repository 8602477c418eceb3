import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { CaseFileView } from '@tergeu/contracts';
import { ClockBar, usePick, useTexts } from '@tergeu/ui';
import { ActionList } from '../../queue/action-list';
import { Facts } from '../../queue/facts';
import { caseFileTexts } from './case-file.texts';
import { MapWhenSeen } from './map-when-seen';
import { useMomentOf } from './moment-of';
import { NewProceeding } from './new-proceeding';

/** The case itself: its limits, its people, what can be done with it, and the map. */
export function Overview({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(caseFileTexts);
  const itself = file.proceedings.find(({ id }) => id === file.id);
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          {file.asOf === null && (
            <Card withBorder padding="lg">
              <Stack gap="md">
                <Title order={2}>{say('actions')}</Title>
                <ActionList file={file} proceedingId={file.id} onlyMine />
                <NewProceeding file={file} />
              </Stack>
            </Card>
          )}
          {itself && (
            <Card withBorder padding="lg">
              <Title order={2} mb="sm">
                {say('facts')}
              </Title>
              <Facts file={file} proceeding={itself} />
            </Card>
          )}
        </Stack>
        <Stack gap="lg">
          <Limits file={file} />
        </Stack>
      </SimpleGrid>
      {itself && (
        <Card withBorder padding="lg">
          <Title order={2} mb="sm">
            {say('map')}
          </Title>
          <MapWhenSeen file={file} proceeding={itself} />
        </Card>
      )}
    </Stack>
  );
}

function Limits({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(caseFileTexts);
  const pick = usePick();
  const now = useMomentOf(file);
  const urgent = file.clocks
    .filter(({ status }) => status === 'running' || status === 'paused' || status === 'missed')
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    .slice(0, 8);
  return (
    <Card withBorder padding="lg">
      <Title order={2} mb="sm">
        {say('limits')}
      </Title>
      <Stack gap="sm">
        {urgent.length === 0 && <Text c="dimmed">{say('noLimits')}</Text>}
        {urgent.map((clock) => (
          <ClockBar key={clock.proceedingId + clock.name + clock.startedAt} {...clock} now={now} title={pick(clock.title)} />
        ))}
      </Stack>
    </Card>
  );
}
