import { Button, Group, Text } from '@mantine/core';
import { IconFolder, IconPlaneDeparture, IconPlus } from '@tabler/icons-react';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { PageHeader, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useOfficial } from '../../kernel/session';
import { whenOpened } from '../../kernel/when-opened';
import { WorkDesk } from '../../queue/work-desk';
import { AbsenceNotes } from './absence-notes';
import { myWorkTexts } from './my-work.texts';

const AbsenceModal = whenOpened(async () => (await import('./absence-modal')).AbsenceModal);
const route = getRouteApi('/work');

/** Where the day begins: what waits for me, by time left. */
export function MyWorkPage() {
  const say = useTexts(myWorkTexts);
  const { role } = useOfficial();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const [isLeaving, setLeaving] = useState(false);
  if (role === 'counsel') return <Navigate to="/clients" replace />;
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')}>
        <Button variant="default" leftSection={<IconPlaneDeparture size={16} aria-hidden />} onClick={() => setLeaving(true)}>
          {say('iAmAway')}
        </Button>
        {role === 'investigator' && (
          <Button component={Link} to="/cases/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {say('newCase')}
          </Button>
        )}
      </PageHeader>
      <AbsenceNotes />
      <WorkDesk filter={filter} onFilter={(search) => void navigate({ search, replace: true })} idle={<Idle />} />
      <AbsenceModal opened={isLeaving} onClose={() => setLeaving(false)} />
    </>
  );
}

/** Nothing waits: what can be done of one's own accord. */
function Idle() {
  const say = useTexts(myWorkTexts);
  const { role } = useOfficial();
  const hint = role === 'prosecutor' ? 'idleProsecutor' : role === 'investigator' ? 'idleInvestigator' : 'idleOther';
  return (
    <>
      <Text size="sm" c="dimmed" ta="center">
        {say(hint)}
      </Text>
      <Group justify="center">
        <Button component={Link} to="/cases" variant="light" leftSection={<IconFolder size={16} aria-hidden />}>
          {say('toCases')}
        </Button>
      </Group>
    </>
  );
}
