import { ActionIcon, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconLock, IconPrinter } from '@tabler/icons-react';
import type { CaseFileView, PersonInCaseView } from '@tergeu/contracts';
import { ClockBar, formatMoment, StatusBadge, toneOf, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { caseFileTexts } from './case-file.texts';
import { useMomentOf } from './moment-of';
import { RelatedCases } from './related-cases';
import './case-header.css';

/** What must not be lost from sight: which case, where it stands, what runs out next, who is held. Stays at the top. */
export function CaseHeader({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(caseFileTexts);
  const words = useMachineTexts();
  return (
    <>
      <header className="case-header">
        <Group gap="xs" wrap="nowrap" justify="space-between">
          <Group gap="4px 8px" style={{ minWidth: 0 }}>
            <Text size="sm" ff="monospace" fw={600}>
              {file.number}
            </Text>
            <StatusBadge text={words.state('case', file.state)} tone={toneOf(file.state)} />
          </Group>
          <ActionIcon variant="subtle" color="gray" className="no-print" aria-label={say('print')} onClick={() => window.print()}>
            <IconPrinter size={18} aria-hidden />
          </ActionIcon>
        </Group>
        <Title order={1} className="case-title" title={file.title}>
          {file.title}
        </Title>
        <Urgent file={file} />
      </header>
      <Facts file={file} />
      <RelatedCases file={file} />
    </>
  );
}

/** Who is held and must be free first, how many more, and the two nearest limits; the rest is on the overview. */
function Urgent({ file }: { readonly file: CaseFileView }) {
  const pick = usePick();
  const now = useMomentOf(file);
  const held = file.people
    .filter((person) => person.held !== null)
    .sort((a, b) => (a.held!.until ?? '9').localeCompare(b.held!.until ?? '9'));
  const next = file.clocks.filter(({ status }) => status === 'running').slice(0, 2);
  const titleOf = ({ proceedingId }: { readonly proceedingId: string }) =>
    proceedingId === file.id ? '' : file.proceedings.find(({ id }) => id === proceedingId)?.title;
  if (held.length + next.length === 0) return null;
  return (
    <div className="case-urgent">
      {held[0] && <Held person={held[0]} more={held.length - 1} />}
      {next.map((clock) => (
        <div key={clock.proceedingId + clock.name + clock.startedAt} className="case-limit">
          <ClockBar {...clock} now={now} title={[pick(clock.title), titleOf(clock)].filter(Boolean).join(' · ')} />
        </div>
      ))}
    </div>
  );
}

function Held({ person, more }: { readonly person: PersonInCaseView; readonly more: number }) {
  const say = useTexts(caseFileTexts);
  const language = useLanguage();
  const { until, overdue } = person.held!;
  return (
    <Group gap={4} wrap="nowrap" c={overdue ? 'red.8' : undefined}>
      <IconLock size={15} aria-hidden style={{ flexShrink: 0 }} />
      <Text fw={600} className="case-held" style={{ overflowWrap: 'anywhere' }}>
        {say('held', { name: person.name })}
        {until && `, ${say(overdue ? 'heldTooLong' : 'until', { at: formatMoment(until, language) })}`}
      </Text>
      {more > 0 && (
        <Badge variant="light" className="count-badge">
          +{more}
        </Badge>
      )}
    </Group>
  );
}

function Facts({ file }: { readonly file: CaseFileView }) {
  const pick = usePick();
  const say = useTexts(caseFileTexts);
  const { categories, cities, offences } = useVocabulary();
  const names = (ids: readonly string[]) => ids.map((id) => file.officials[id]?.name ?? '').filter(Boolean).join(', '); // prettier-ignore
  const offenceId = file.proceedings.find(({ id }) => id === file.id)?.memory['offenceId'];
  const offence = offences.find(({ id }) => id === offenceId);
  const rows: readonly (readonly [string, string])[] = [
    [say('offence'), offence ? pick(offence.text) : ''],
    [say('body'), pick(file.bodyName)],
    [say('team'), names(file.team)],
    [say('leader'), names(file.groupLeaderId ? [file.groupLeaderId] : [])],
    [say('supervisor'), names(file.supervisorIds)],
  ];
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed">
        {pick(categories[file.category])} · {pick(cities[file.city])}
      </Text>
      <Text size="sm" component="div">
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <span key={label} className="case-fact">
              <Text span size="sm" c="dimmed">
                {label}:{' '}
              </Text>
              {value}
            </span>
          ))}
      </Text>
      {file.headHash !== '' && (
        <Text size="xs" c="dimmed">
          {say('version', { version: file.version })} · {say('chain', { hash: `${file.headHash.slice(0, 12)}…` })}
        </Text>
      )}
    </Stack>
  );
}
