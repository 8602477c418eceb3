import { Badge, Card, Group, Select, Stack, Tabs, Text } from '@mantine/core';
import {
  IconBan,
  IconClockExclamation,
  IconClockX,
  IconEye,
  IconMessageReport,
  IconRadar2,
  IconSearch,
  IconUserCog,
} from '@tabler/icons-react';
import type { AttemptView, LateEntryView, MissedClockView } from '@tergeu/contracts';
import { PageHeader, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { CaseLink } from '../../shell/case-link';
import { Administration } from './administration';
import { ComplaintHistories } from './complaint-histories';
import { oversightTexts } from './oversight.texts';
import { Radar } from './radar.page';
import { Readings } from './readings';
import { Rows } from './rows';
import { Searches } from './searches';

/** The auditor's place: what somebody would rather not show. */
export function OversightPage() {
  const say = useTexts(oversightTexts);
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')} />
      <Tabs defaultValue="attempts" keepMounted={false}>
        <Tabs.List mb="md" className="tab-row">
          <Tabs.Tab value="attempts" leftSection={<IconBan size={16} aria-hidden />}>
            {say('attempts')}
          </Tabs.Tab>
          <Tabs.Tab value="late" leftSection={<IconClockExclamation size={16} aria-hidden />}>
            {say('late')}
          </Tabs.Tab>
          <Tabs.Tab value="missed" leftSection={<IconClockX size={16} aria-hidden />}>
            {say('missed')}
          </Tabs.Tab>
          <Tabs.Tab value="readings" leftSection={<IconEye size={16} aria-hidden />}>
            {say('readings')}
          </Tabs.Tab>
          <Tabs.Tab value="searches" leftSection={<IconSearch size={16} aria-hidden />}>
            {say('searches')}
          </Tabs.Tab>
          <Tabs.Tab value="administration" leftSection={<IconUserCog size={16} aria-hidden />}>
            {say('administration')}
          </Tabs.Tab>
          <Tabs.Tab value="complaints" leftSection={<IconMessageReport size={16} aria-hidden />}>
            {say('complaints')}
          </Tabs.Tab>
          <Tabs.Tab value="radar" leftSection={<IconRadar2 size={16} aria-hidden />}>
            {say('radar')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="attempts">
          <Attempts />
        </Tabs.Panel>
        <Tabs.Panel value="late">
          <LateEntries />
        </Tabs.Panel>
        <Tabs.Panel value="missed">
          <MissedClocks />
        </Tabs.Panel>
        <Tabs.Panel value="readings">
          <Readings />
        </Tabs.Panel>
        <Tabs.Panel value="searches">
          <Searches />
        </Tabs.Panel>
        <Tabs.Panel value="administration">
          <Administration />
        </Tabs.Panel>
        <Tabs.Panel value="complaints">
          <ComplaintHistories />
        </Tabs.Panel>
        <Tabs.Panel value="radar">
          <Radar />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Attempts() {
  const say = useTexts(oversightTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { roles, safeguards } = useVocabulary();
  const [safeguard, setSafeguard] = useState<string | null>(null);
  return (
    <Rows<AttemptView>
      hint={say('attemptsHint')}
      path="/oversight/attempts"
      query={{ safeguard: safeguard ?? undefined }}
      filter={
        <Select
          w={200}
          placeholder={say('safeguard')}
          aria-label={say('safeguard')}
          data={Object.keys(safeguards)}
          value={safeguard}
          onChange={setSafeguard}
          clearable
        />
      }
      row={(one, index) => (
        <Card key={`${one.caseId}/${one.sequence}/${index}`} withBorder padding="sm">
          <Group justify="space-between" align="flex-start">
            <Stack gap={2} flex="1 1 240px">
              <Text fw={600} size="sm">
                {pick(one.commandText) || one.command} · {words.machine(one.machine)}
              </Text>
              <Text size="sm">
                {one.actorName} · {pick(roles[one.actorRole])}
              </Text>
              {one.reasons.map((reason) => (
                <Group key={reason.condition} gap={6}>
                  {reason.safeguard && (
                    <Badge color="orange" variant="light">
                      {reason.safeguard}
                    </Badge>
                  )}
                  <Text size="sm" c="var(--tergeu-late)">
                    {say('unmet')}: {pick(reason.text)}
                  </Text>
                </Group>
              ))}
            </Stack>
            <Stack gap={2} className="row-end">
              {one.caseId ? <CaseLink caseId={one.caseId} number={one.caseNumber ?? ''} /> : <Text size="sm">{say('noCase')}</Text>}
              <TimeText at={one.recordedAt} size="sm" />
            </Stack>
          </Group>
        </Card>
      )}
    />
  );
}

function LateEntries() {
  const say = useTexts(oversightTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  return (
    <Rows<LateEntryView>
      hint={say('lateHint')}
      path="/oversight/late-entries"
      row={(one) => (
        <Card key={`${one.caseId}/${one.sequence}`} withBorder padding="sm">
          <Group justify="space-between" align="flex-start">
            <Stack gap={2} flex="1 1 240px">
              <Text fw={600} size="sm">
                {pick(one.commandText) || one.command}
              </Text>
              <Text size="sm">
                {one.actorName} · {pick(roles[one.actorRole])}
              </Text>
              <Text size="xs" c="dimmed">
                {say('happened')} <TimeText at={one.occurredAt} />
              </Text>
            </Stack>
            <Stack gap={4} className="row-end">
              <CaseLink caseId={one.caseId} number={one.caseNumber} />
              <Badge color="orange" variant="light" tt="none">
                {say('lateBy', { count: one.lateMinutes })}
              </Badge>
            </Stack>
          </Group>
        </Card>
      )}
    />
  );
}

function MissedClocks() {
  const say = useTexts(oversightTexts);
  const pick = usePick();
  const words = useMachineTexts();
  return (
    <Rows<MissedClockView>
      hint={say('missedHint')}
      path="/oversight/missed-clocks"
      row={(one) => (
        <Card key={`${one.proceedingId}/${one.clock}/${one.dueAt}`} withBorder padding="sm">
          <Group justify="space-between" align="flex-start">
            <Stack gap={2} flex="1 1 240px">
              <Text fw={600} size="sm">
                {pick(one.title)} · {words.machine(one.machine)}
              </Text>
              <Text size="sm" c="dimmed">
                {say('due')} <TimeText at={one.dueAt} />
              </Text>
            </Stack>
            <Stack gap={4} className="row-end">
              <CaseLink caseId={one.caseId} number={one.caseNumber} proceedingId={one.proceedingId} />
              {one.performedAt ? (
                <Text size="sm">
                  {say('performed')} <TimeText at={one.performedAt} />
                </Text>
              ) : (
                <Badge color="red" variant="light" tt="none">
                  {say('notPerformed')}
                </Badge>
              )}
            </Stack>
          </Group>
        </Card>
      )}
    />
  );
}
