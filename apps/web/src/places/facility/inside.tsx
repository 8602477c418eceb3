import { Alert, Badge, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { CustodyView } from '@tergeu/contracts';
import { ClockBar, ListSkeleton, ProblemAlert, ReasonList, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { call } from '../../kernel/http';
import { problemOf } from '../../kernel/problem';
import { useNow } from '../../kernel/system-time';
import { CaseLink } from '../../shell/case-link';
import { useAvailability } from '../../queue/queue.api';
import { facilityTexts } from './facility.texts';
import { MustGo, mustGo } from './must-go';

const hour = 3_600_000;

/** Who is inside and who waits at the door, the one whose time ends first on top; a sheet of it for the shift. */
export function Inside() {
  const say = useTexts(facilityTexts);
  const now = useNow();
  const custody = useQuery({ queryKey: ['work', 'custody'], queryFn: () => call<CustodyView>('/facility/custody') });
  if (custody.isPending) return <ListSkeleton />;
  if (custody.isError) return <ProblemAlert problem={problemOf(custody.error)} retry={() => void custody.refetch()} />;
  const { inside, atTheDoor } = custody.data;
  const mayStay = inside.filter((one) => !mustGo(one, now));
  const past = inside.length - mayStay.length;
  const soon = mayStay.filter(({ limitAt }) => Date.parse(limitAt) - now <= 6 * hour).length;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {say('asOf')} <TimeText at={new Date(now).toISOString()} />
        </Text>
        <Button
          className="not-printed"
          variant="default"
          size="compact-sm"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {say('print')}
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
        <Count text={say('inside')} count={inside.length} />
        <Count text={say('endsSoon')} count={soon} color="var(--tergeu-soon)" />
        <Count text={say('past')} count={past} color="var(--tergeu-late)" />
        <Count text={say('atTheDoor')} count={atTheDoor.length} />
      </SimpleGrid>
      <People title={say('inside')} empty={say('nobodyInside')}>
        {inside.map((one) => (
          <Held key={one.proceedingId} one={one} now={now} isNext={one === mayStay[0]} />
        ))}
      </People>
      <People title={say('atTheDoor')} empty={say('nobodyAtTheDoor')}>
        {atTheDoor.map((one) => (
          <AtTheDoor key={one.proceedingId} one={one} now={now} />
        ))}
      </People>
    </Stack>
  );
}

function People({ title, empty, children }: { readonly title: string; readonly empty: string; readonly children: readonly ReactNode[] }) {
  return (
    <Stack gap="xs">
      <Title order={2}>{title}</Title>
      {children.length === 0 ? (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      ) : (
        children
      )}
    </Stack>
  );
}

function Count({ text, count, color }: { readonly text: string; readonly count: number; readonly color?: string }) {
  return (
    <Card withBorder padding="sm">
      <Text size="xl" fw={700} c={count > 0 ? color : undefined}>
        {count}
      </Text>
      <Text size="sm">{text}</Text>
    </Card>
  );
}

interface HeldProps {
  readonly one: CustodyView['inside'][number];
  readonly now: number;
}

function Who({ one }: { readonly one: HeldProps['one'] }) {
  return (
    <Group justify="space-between" gap="xs">
      <Text fw={600} size="sm">
        {one.personName}
      </Text>
      <CaseLink caseId={one.caseId} number={one.caseNumber} proceedingId={one.proceedingId} />
    </Group>
  );
}

function Held({ one, now, isNext }: HeldProps & { readonly isNext: boolean }) {
  const say = useTexts(facilityTexts);
  const words = useMachineTexts();
  return (
    <Card withBorder padding="sm" data-held={one.personName}>
      <Stack gap={6}>
        <Who one={one} />
        {mustGo(one, now) && <MustGo one={one} now={now} />}
        {isNext && (
          <Badge variant="light" color="orange" tt="none" style={{ alignSelf: 'flex-start' }}>
            {say('nextToBeFree')}
          </Badge>
        )}
        <Text size="sm">
          {say('heldSince')} <TimeText at={one.detainedAt} />
          {one.placedAt !== null && (
            <>
              {' · '}
              {say('insideSince')} <TimeText at={one.placedAt} />
            </>
          )}
        </Text>
        <ClockBar startedAt={one.detainedAt} dueAt={one.limitAt} now={now} title={say('freeBy')} />
        <Text size="sm" c="dimmed">
          {say('atMost')} <TimeText at={one.limitAt} /> · {words.state('detention', one.state)}
        </Text>
      </Stack>
    </Card>
  );
}

/** The server says why he may not be accepted yet. */
function AtTheDoor({ one, now }: HeldProps) {
  const say = useTexts(facilityTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  const availability = useAvailability(one.caseId, { proceedingId: one.proceedingId });
  const place = availability.data?.find(({ command }) => command === 'place');
  return (
    <Card withBorder padding="sm" data-at-the-door={one.personName}>
      <Stack gap={6}>
        <Who one={one} />
        <ClockBar startedAt={one.detainedAt} dueAt={one.limitAt} now={now} title={say('freeBy')} />
        {availability.isPending && <ListSkeleton rows={1} />}
        {availability.isError && <ProblemAlert problem={problemOf(availability.error)} retry={() => void availability.refetch()} />}
        {place?.open && (
          <Alert color="green" p="xs">
            {say('mayBeAccepted')}
          </Alert>
        )}
        {place && !place.open && (
          <Stack gap={4}>
            <Text size="sm" fw={600}>
              {say('notYet')}: {pick(place.text)}
            </Text>
            <ReasonList reasons={place.reasons} roleTexts={roles} />
          </Stack>
        )}
      </Stack>
    </Card>
  );
}
