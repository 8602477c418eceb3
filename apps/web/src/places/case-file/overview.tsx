import { Anchor, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { CaseFileView, ProceedingView } from '@tergeu/contracts';
import { ClockBar, usePick, useTexts } from '@tergeu/ui';
import { Link } from '@tanstack/react-router';
import { useMachineTexts } from '../../kernel/definitions';
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

/** Whose limit it is, and the way there. */
function Of({ proceeding, file }: { readonly proceeding: ProceedingView | undefined; readonly file: CaseFileView }) {
  const words = useMachineTexts();
  if (!proceeding) return null;
  return (
    <Anchor
      size="xs"
      renderRoot={(props) => (
        <Link {...props} to="/cases/$caseId" params={{ caseId: file.id }} search={(now) => ({ ...now, proceeding: proceeding.id })} />
      )}
    >
      {[words.machine(proceeding.machine), proceeding.title].filter(Boolean).join(' · ')}
    </Anchor>
  );
}

function Limits({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(caseFileTexts);
  const pick = usePick();
  const now = useMomentOf(file);
  const byEnd = file.clocks.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  // What runs is never pushed out by what was missed long ago; of that, the latest.
  const running = byEnd.filter(({ status }) => status === 'running' || status === 'paused').slice(0, 8);
  const missed = byEnd.filter(({ status }) => status === 'missed').slice(-4);
  const urgent = [...running, ...missed.reverse()];
  return (
    <Card withBorder padding="lg">
      <Title order={2} mb="sm">
        {say('limits')}
      </Title>
      <Stack gap="sm">
        {urgent.length === 0 && <Text c="dimmed">{say('noLimits')}</Text>}
        {urgent.map((clock) => (
          <Stack key={clock.proceedingId + clock.name + clock.startedAt} gap={0}>
            <ClockBar {...clock} now={now} title={pick(clock.title)} />
            {clock.proceedingId !== file.id && <Of proceeding={file.proceedings.find(({ id }) => id === clock.proceedingId)} file={file} />}
          </Stack>
        ))}
      </Stack>
    </Card>
  );
}
