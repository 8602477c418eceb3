import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlaneDeparture, IconUserCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { AbsenceView } from '@tergeu/contracts';
import { formatMoment, useLanguage, useTexts } from '@tergeu/ui';
import { useOfficial } from '../../kernel/session';
import { useAbsences, useEnd } from './absences.api';
import { myWorkTexts } from './my-work.texts';

/** I am away; or I stand in for somebody who is. */
export function AbsenceNotes() {
  const me = useOfficial().id;
  const { data = [] } = useAbsences();
  if (data.length === 0) return null;
  return (
    <Stack gap="xs" mb="md">
      {data.map((one) =>
        one.official.id === me ? <Mine key={one.id} one={one} /> : one.status === 'running' && <Other key={one.id} one={one} />,
      )}
    </Stack>
  );
}

function Mine({ one }: { readonly one: AbsenceView }) {
  const say = useTexts(myWorkTexts);
  const language = useLanguage();
  const end = useEnd();
  const until = formatMoment(one.until, language);
  const isRunning = one.status === 'running';
  return (
    <Alert color={one.isUncovered ? 'orange' : 'blue'} icon={<IconPlaneDeparture aria-hidden />} p="xs" data-testid="my-absence">
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {isRunning ? say('youAreAway', { until }) : say('youWillBeAway', { since: formatMoment(one.since, language), until })}
          {' · '}
          {one.substitute ? say('standsIn', { name: one.substitute.name }) : say('nobodyStandsIn')}
        </Text>
        <Button size="compact-sm" variant="light" loading={end.isPending} onClick={() => end.mutate(one.id)}>
          {say(isRunning ? 'iAmBack' : 'takeBack')}
        </Button>
      </Group>
    </Alert>
  );
}

function Other({ one }: { readonly one: AbsenceView }) {
  const say = useTexts(myWorkTexts);
  const language = useLanguage();
  return (
    <Alert color="blue" icon={<IconUserCheck aria-hidden />} p="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{say('youStandIn', { name: one.official.name, until: formatMoment(one.until, language) })}</Text>
        <Button renderRoot={(props) => <Link {...props} to="/work" search={{ whose: 'absent' }} />} size="compact-sm" variant="light">
          {say('show')}
        </Button>
      </Group>
    </Alert>
  );
}
