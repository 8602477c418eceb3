import { Anchor, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CaseFileView, PersonInCaseView } from '@tergeu/contracts';
import { EmptyState, formatMoment, StatusBadge, toneOf, useLanguage, useTexts } from '@tergeu/ui';
import type { ReactNode } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { States } from '../../queue/states';
import { caseFileTexts } from './case-file.texts';
import { contentsTexts } from './contents.texts';
import { ProceedingLink } from './proceeding-link';
import { SeveredTo } from './related-cases';

/** Everybody of the case: those whom it is about, and those who work on it. */
export function People({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(contentsTexts);
  return (
    <Stack gap="sm">
      <Title order={2}>{say('people')}</Title>
      {file.people.length === 0 && <EmptyState title={say('noPeople')} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
        {file.people.map((person) => (
          <Person key={person.id} file={file} person={person} />
        ))}
      </SimpleGrid>
      <Officials file={file} />
    </Stack>
  );
}

function Person({ file, person }: { readonly file: CaseFileView; readonly person: PersonInCaseView }) {
  const say = useTexts(contentsTexts);
  const words = useMachineTexts();
  const language = useLanguage();
  return (
    <Card withBorder padding="sm" data-person={person.id}>
      <Stack gap={6}>
        <Group gap={8}>
          <ProceedingLink file={file} id={person.id}>
            <Text fw={650} span>
              {person.name}
            </Text>
          </ProceedingLink>
          <StatusBadge text={words.option('person', 'roleInCase', person.roleInCase)} tone="plain" />
          <States proceeding={{ machine: 'person', states: person.states }} />
        </Group>
        <SeveredTo file={file} personId={person.id} />
        <Line label={say('since')}>{formatMoment(person.since, language)}</Line>
        {(person.held !== null || person.roleInCase === 'suspect') && (
          <Line label={say('held')}>
            <HeldLine file={file} person={person} />
          </Line>
        )}
        {person.counsel.length > 0 && (
          <Line label={say('counsel')}>
            {person.counsel.map((one) => (
              <Group key={one.proceedingId} gap={6}>
                <ProceedingLink file={file} id={one.proceedingId}>
                  {one.counselId ? (file.officials[one.counselId]?.name ?? say('counsel')) : say('counsel')}
                </ProceedingLink>
                <States proceeding={{ machine: 'defence', states: one.states }} />
              </Group>
            ))}
          </Line>
        )}
        {person.measures.length > 0 && (
          <Line label={say('measures')}>
            {person.measures.map((one) => (
              <Group key={one.proceedingId} gap={6}>
                <ProceedingLink file={file} id={one.proceedingId}>
                  {words.option('restraint', 'kind', one.kind)}
                </ProceedingLink>
                {one.states.map((state) => (
                  <StatusBadge key={state} text={words.state('restraint', state)} tone={toneOf(state)} />
                ))}
              </Group>
            ))}
          </Line>
        )}
        {person.proceedingIds.length > 0 && (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link {...props} to="/cases/$caseId" params={{ caseId: file.id }} search={(now) => ({ ...now, tab: 'proceedings' })} />
            )}
          >
            {say('about')}: {person.proceedingIds.length}
          </Anchor>
        )}
      </Stack>
    </Card>
  );
}

function HeldLine({ file, person }: { readonly file: CaseFileView; readonly person: PersonInCaseView }) {
  const say = useTexts(contentsTexts);
  const sayFile = useTexts(caseFileTexts);
  const words = useMachineTexts();
  const language = useLanguage();
  if (!person.held) return <Text size="sm">{say('free')}</Text>;
  const { machine, proceedingId, since, until, overdue } = person.held;
  return (
    <Group gap={4} c={overdue ? 'red.8' : undefined}>
      <IconLock size={15} aria-hidden />
      <ProceedingLink file={file} id={proceedingId}>
        {words.machine(machine)}
      </ProceedingLink>
      <Text size="sm" span>
        {say('heldSince', { at: formatMoment(since, language) })}
        {until && `, ${sayFile(overdue ? 'heldTooLong' : 'until', { at: formatMoment(until, language) })}`}
      </Text>
    </Group>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text size="sm" component="div">
        {children}
      </Text>
    </div>
  );
}

function Officials({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(contentsTexts);
  const language = useLanguage();
  const { roles } = useVocabulary();
  const name = (id: string) => file.officials[id]?.name ?? '';
  const days = (from: string, to: string | null) =>
    to === null
      ? say('from', { from: formatMoment(from, language) })
      : say('fromTo', { from: formatMoment(from, language), to: formatMoment(to, language) });
  const rows = [
    ...file.team.map((id) => ({ id, as: say('investigator'), when: '' })),
    ...(file.groupLeaderId ? [{ id: file.groupLeaderId, as: say('leader'), when: '' }] : []),
    ...file.supervision.map(({ id, since, until }) => ({
      id,
      as: say(until === null ? 'supervisor' : 'formerSupervisor'),
      when: days(since, until),
    })),
  ];
  if (rows.length === 0 || Object.keys(roles).length === 0) return null;
  return (
    <Card withBorder padding="sm">
      <Title order={3} mb={6}>
        {say('officials')}
      </Title>
      {rows.map(({ id, as, when }) => (
        <Text key={as + id + when} size="sm">
          {as}: {name(id)} {when && `(${when})`}
        </Text>
      ))}
    </Card>
  );
}
