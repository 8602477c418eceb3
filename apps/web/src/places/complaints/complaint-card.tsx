import { Badge, Button, Card, Collapse, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ComplaintView } from '@tergeu/contracts';
import { ClockBar, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { States } from '../../queue/states';
import { CaseLink } from '../../shell/case-link';
import { ComplaintDetail } from './complaint-detail';
import { complaintsTexts } from './complaints.texts';
import { Injuries } from './injuries';
import { Told } from './told';

/** A complaint at a glance: whom it is about, how long is left, whose move it is, what was found. */
export function ComplaintCard({ one, now }: { readonly one: ComplaintView; readonly now: number }) {
  const say = useTexts(complaintsTexts);
  const pick = usePick();
  const [shown, setShown] = useState(false);
  return (
    <Card withBorder padding="md" component="article" aria-label={one.complainant} data-complaint={one.complainant}>
      <Stack gap="sm">
        <Heading one={one} />
        {one.limit && <ClockBar title={pick(one.limit.title)} startedAt={one.limit.startedAt} dueAt={one.limit.dueAt} now={now} />}
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
          <Stack gap="sm">
            <Against one={one} />
            <Injuries injuries={one.injuries} />
          </Stack>
          <Stack gap="sm">
            <Duty one={one} />
            <Outcome one={one} />
          </Stack>
        </SimpleGrid>
        <Button
          size="compact-sm"
          variant="light"
          style={{ alignSelf: 'flex-start' }}
          aria-expanded={shown}
          aria-label={`${say(shown ? 'close' : 'open')}: ${one.complainant}`}
          rightSection={shown ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />}
          onClick={() => setShown(!shown)}
        >
          {say(shown ? 'close' : 'open')}
        </Button>
        <Collapse expanded={shown}>{shown && <ComplaintDetail one={one} />}</Collapse>
      </Stack>
    </Card>
  );
}

function Heading({ one }: { readonly one: ComplaintView }) {
  const say = useTexts(complaintsTexts);
  return (
    <Stack gap={6}>
      <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
        {one.complainant}
      </Title>
      <Group gap="4px 12px">
        <CaseLink caseId={one.caseId} number={one.caseNumber} proceedingId={one.proceedingId} />
        <Text size="sm" c="dimmed">
          {say('received')} <TimeText at={one.receivedAt} />
        </Text>
      </Group>
      <Group gap={4}>
        <States proceeding={{ machine: 'complaint', states: one.states }} />
        {one.hasMissed && (
          <Badge color="red" variant="light" tt="none" leftSection={<IconAlertTriangle size={13} aria-hidden />}>
            {say('hadMissed')}
          </Badge>
        )}
      </Group>
    </Stack>
  );
}

function Against({ one: { subject } }: { readonly one: ComplaintView }) {
  const say = useTexts(complaintsTexts);
  const pick = usePick();
  return (
    <Told label={say('against')}>
      <Text size="sm" fw={600}>
        {subject.officerName ?? say('notNamed')}
      </Text>
      {[subject.unitName, pick(subject.bodyName)].filter(Boolean).join(' · ')}
    </Told>
  );
}

function Duty({ one }: { readonly one: ComplaintView }) {
  const say = useTexts(complaintsTexts);
  const pick = usePick();
  const { roles, cities } = useVocabulary();
  return (
    <Stack gap="xs">
      <Told label={say('duty')}>
        {one.duties.length === 0 && say('nobodysDuty')}
        {one.duties.map(({ role, officialName, city, text }) => (
          <div key={role + (officialName ?? '')}>
            <b>{officialName ?? [pick(roles[role]), pick(cities[city ?? ''])].filter(Boolean).join(', ')}</b>
            {officialName && `, ${pick(roles[role])}`}: {pick(text)}
          </div>
        ))}
      </Told>
      {one.toDecide.length > 0 && <Told label={say('toDecide')}>{one.toDecide.map(pick).join(' · ')}</Told>}
    </Stack>
  );
}

function Outcome({ one }: { readonly one: ComplaintView }) {
  const say = useTexts(complaintsTexts);
  const words = useMachineTexts();
  if (one.finding === null) return <Told label={say('outcome')}>{say('undecided')}</Told>;
  return (
    <Told label={say('outcome')}>
      <Group gap={6}>
        <Badge color={one.finding === 'wellFounded' ? 'orange' : 'gray'} variant="light" tt="none">
          {say(one.finding)}
        </Badge>
        {one.reviewOutcome && (
          <Badge color="blue" variant="light" tt="none">
            {say('review')}: {words.option('complaint', 'outcome', one.reviewOutcome)}
          </Badge>
        )}
      </Group>
      <Text size="sm" lineClamp={3}>
        {one.findingReasons}
      </Text>
      {one.consequences && (
        <Text size="sm">
          {say('consequences')}: {one.consequences}
        </Text>
      )}
    </Told>
  );
}
