import { Badge, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconLock, IconLockOpen } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ClientView } from '@tergeu/contracts';
import { ClockBar, TimeText, usePick, useTexts } from '@tergeu/ui';
import type { ReactNode } from 'react';
import { useNow } from '../../kernel/system-time';
import { counselTexts } from './counsel.texts';

/** A client at a glance: at liberty or held, until when at most, what runs, what is new. */
export function ClientCard({ client }: { readonly client: ClientView }) {
  const say = useTexts(counselTexts);
  const pick = usePick();
  return (
    <Card withBorder padding="lg" component="article" aria-label={client.name}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Stack gap={2} miw={0}>
            <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
              {client.name}
            </Title>
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {client.caseNumber} · {pick(client.caseStateText)}
            </Text>
          </Stack>
          {client.unread > 0 && (
            <Badge tt="none" style={{ flexShrink: 0 }}>
              {say('isNew', { count: client.unread })}
            </Badge>
          )}
        </Group>
        <Holding client={client} />
        <Limits client={client} most={2} />
        <Group>
          <Button renderRoot={(props) => <Link {...props} to="/clients/$caseId" params={{ caseId: client.caseId }} />} variant="light">
            {say('openFile')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

/** Where, since when, until when at most. */
export function Holding({ client: { held, measure } }: { readonly client: ClientView }) {
  const say = useTexts(counselTexts);
  const pick = usePick();
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Badge
          size="lg"
          tt="none"
          variant="light"
          color={held?.overdue ? 'red' : held ? 'orange' : 'green'}
          leftSection={held ? <IconLock size={14} aria-hidden /> : <IconLockOpen size={14} aria-hidden />}
        >
          {held ? say('held') : say('free')}
        </Badge>
        {held?.overdue && (
          <Group gap={4} c="var(--mantine-color-red-text)" wrap="nowrap">
            <IconAlertTriangle size={18} aria-hidden />
            <Text size="sm" fw={600}>
              {say('overdue')}
            </Text>
          </Group>
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing={4}>
        {held && (
          <>
            <Fact label={say('heldAt')}>{held.place ? pick(held.place) : say(held.machine === 'restraint' ? 'byOrder' : 'notPlaced')}</Fact>
            {held.until && (
              <Fact label={say('atMostUntil')} isStrong>
                <TimeText at={held.until} />
              </Fact>
            )}
            {held.since && (
              <Fact label={say('since')}>
                <TimeText at={held.since} />
              </Fact>
            )}
          </>
        )}
        <Fact label={say('measure')}>{measure ? pick(measure.text) : say('noMeasure')}</Fact>
      </SimpleGrid>
    </Stack>
  );
}

export function Fact({ label, isStrong, children }: { readonly label: string; readonly isStrong?: boolean; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text size="sm" fw={isStrong ? 700 : 400} component="div" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </div>
  );
}

export function Limits({ client, most }: { readonly client: ClientView; readonly most: number }) {
  const say = useTexts(counselTexts);
  const pick = usePick();
  const now = useNow();
  if (client.limits.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('noLimits')}
      </Text>
    );
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {say('nextLimits')}
      </Text>
      {client.limits.slice(0, most).map((clock) => (
        <ClockBar key={clock.proceedingId + clock.name + clock.startedAt} {...clock} now={now} title={pick(clock.title)} />
      ))}
    </Stack>
  );
}
