import { Badge, Button, Card, Collapse, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ExaminationView } from '@tergeu/contracts';
import { ClockBar, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useVocabulary } from '../../kernel/definitions';
import { CaseLink } from '../../shell/case-link';
import { Comparison } from './comparison';
import { examinationsTexts } from './examinations.texts';
import type { Giving } from './give-step';

interface ExaminationCardProps {
  readonly one: ExaminationView;
  readonly now: number;
  readonly onGive: (giving: Giving) => void;
}

/** Who, where, brought when, how long there is; what can be recorded is a thumb's width away. */
export function ExaminationCard({ one, now, onGive }: ExaminationCardProps) {
  const say = useTexts(examinationsTexts);
  const pick = usePick();
  return (
    <Card withBorder padding="md" className="work-card" component="article" aria-label={one.personName} data-examination={one.personName}>
      <Stack gap="sm">
        <Stack gap={4}>
          <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
            {one.personName}
          </Title>
          <Where one={one} />
        </Stack>
        {one.examinedAt !== null && <Found one={one} />}
        {one.examinedAt === null && one.detention && (
          <Stack gap={2}>
            <ClockBar
              title={pick(one.detention.limit.title)}
              startedAt={one.detention.limit.startedAt}
              dueAt={one.detention.limit.dueAt}
              now={now}
            />
            {!one.detention.placed && (
              <Text size="xs" c="dimmed">
                {say('afterThat')}
              </Text>
            )}
          </Stack>
        )}
        <Steps one={one} onGive={onGive} />
        <Earlier one={one} />
      </Stack>
    </Card>
  );
}

/** Large while somebody waits; afterwards there is only something to add. */
function Steps({ one, onGive }: Omit<ExaminationCardProps, 'now'>) {
  const pick = usePick();
  const waits = one.examinedAt === null;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
      {one.steps.map(({ command, text }) => (
        <Button
          key={command}
          size={waits ? 'md' : 'sm'}
          px="xs"
          variant={command === 'recordInjuries' ? 'filled' : waits ? 'light' : 'default'}
          onClick={() => onGive({ caseId: one.caseId, proceedingId: one.proceedingId, command })}
          data-command={`medical-examination.${command}`}
        >
          {pick(text)}
        </Button>
      ))}
    </SimpleGrid>
  );
}

function Where({ one }: { readonly one: ExaminationView }) {
  const say = useTexts(examinationsTexts);
  const pick = usePick();
  const { cities } = useVocabulary();
  const { detention } = one;
  return (
    <Stack gap={2}>
      <Text size="sm">
        {detention === null
          ? `${say('free')}, ${pick(cities[one.city]) || one.city}`
          : `${say('place')}: ${pick(detention.where)}, ${say(detention.placed ? 'placed' : 'notPlaced')}`}
        {detention?.minor && ` · ${say('minor')}`}
      </Text>
      <Group gap="4px 12px">
        <Text size="sm" c="dimmed">
          {detention === null || detention.deliveredAt ? (
            <>
              {say(detention ? 'brought' : 'ordered')} <TimeText at={detention?.deliveredAt ?? one.orderedAt} />
            </>
          ) : (
            say('notBrought')
          )}
        </Text>
        <CaseLink caseId={one.caseId} number={one.caseNumber} proceedingId={one.proceedingId} />
      </Group>
    </Stack>
  );
}

function Found({ one }: { readonly one: ExaminationView }) {
  const say = useTexts(examinationsTexts);
  return (
    <Group gap={6}>
      <Text size="sm">
        {say('examined')} <TimeText at={one.examinedAt!} />
      </Text>
      <Badge color={one.injuries ? 'orange' : 'green'} variant="light" tt="none">
        {say(one.injuries ? 'injuries' : 'noInjuries')}
      </Badge>
      {one.newInjuries && (
        <Badge color="red" variant="light" tt="none" leftSection={<IconAlertTriangle size={13} aria-hidden />}>
          {say('newInCustody')}
        </Badge>
      )}
      {one.fitForFacility === false && (
        <Badge color="red" variant="light" tt="none">
          {say('unfit')}
        </Badge>
      )}
    </Group>
  );
}

function Earlier({ one }: { readonly one: ExaminationView }) {
  const say = useTexts(examinationsTexts);
  const [shown, setShown] = useState(false);
  if (one.earlier === 0 && one.examinedAt === null)
    return (
      <Text size="sm" c="dimmed">
        {say('firstOne')}
      </Text>
    );
  const name = one.examinedAt === null ? say('earlier', { count: one.earlier }) : say('compare');
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        px={4}
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={shown}
        aria-label={`${shown ? say('fold') : name}: ${one.personName}`}
        rightSection={shown ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />}
        onClick={() => setShown(!shown)}
      >
        {shown ? say('fold') : name}
      </Button>
      <Collapse expanded={shown}>{shown && <Comparison caseId={one.caseId} proceedingId={one.proceedingId} />}</Collapse>
    </>
  );
}
