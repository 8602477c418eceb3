import { Accordion, Alert, Anchor, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconEyeOff, IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CaseFileView, MirrorView } from '@tergeu/contracts';
import { TimeText, usePick, useTexts } from '@tergeu/ui';
import { ActionList } from '../../queue/action-list';
import { Facts } from '../../queue/facts';
import { Effects } from '../../queue/states';
import { Fact } from './client-card';
import { counselTexts } from './counsel.texts';
import { Unverified } from './inbox';

type Shown = MirrorView['shown'][number];
type Withheld = MirrorView['withheld'][number];

/** What is shown, to be read; what is withheld, said so. */
export function Mirror({ mirror, file }: { readonly mirror: MirrorView; readonly file: CaseFileView }) {
  const say = useTexts(counselTexts);
  return (
    <Stack gap="sm" component="section" aria-label={say('mirror')}>
      <div>
        <Title order={2}>{say('mirror')}</Title>
        <Text size="sm" c="dimmed">
          {say('mirrorHint')}
        </Text>
      </div>
      <Title order={3}>
        {say('shown')} · {mirror.shown.length}
      </Title>
      <Accordion variant="separated" multiple order={4}>
        {mirror.shown.map((one) => (
          <ShownItem key={one.proceeding.id} one={one} file={file} />
        ))}
      </Accordion>
      <Anchor
        size="sm"
        className="no-print"
        renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId: file.id }} search={{ tab: 'journal' }} />}
      >
        {say('journal')}
      </Anchor>
      <Title order={3}>{say('withheld')}</Title>
      {mirror.isWhole ? (
        <Alert color="green">{say('everything')}</Alert>
      ) : (
        <>
          {mirror.withheld.length === 0 && (
            <Text size="sm" c="dimmed">
              {say('nothingCounted')}
            </Text>
          )}
          {mirror.withheld.map((one, index) => (
            <WithheldItem key={index} one={one} />
          ))}
          <Alert variant="light" color="gray" icon={<IconInfoCircle aria-hidden />}>
            {say('always')}
          </Alert>
        </>
      )}
    </Stack>
  );
}

function ShownItem({ one: { proceeding, name, stateText, sight, ground }, file }: { readonly one: Shown; readonly file: CaseFileView }) {
  const say = useTexts(counselTexts);
  const pick = usePick();
  return (
    <Accordion.Item value={proceeding.id}>
      <Accordion.Control>
        <Stack gap={2}>
          <Group gap="xs">
            <Text fw={600}>{pick(name)}</Text>
            <Badge size="sm" variant="light" color={sight === 'whole' ? 'green' : 'blue'} tt="none">
              {say(sight)}
            </Badge>
          </Group>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {proceeding.title && `${proceeding.title} · `}
            {pick(stateText)} · <TimeText at={proceeding.changedAt} />
          </Text>
        </Stack>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">
          <Effects proceeding={proceeding} />
          <Facts file={file} proceeding={proceeding} />
          <GroundLine ground={ground} />
          <div className="no-print">
            <ActionList file={file} proceedingId={proceeding.id} onlyMine />
          </div>
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function WithheldItem({ one }: { readonly one: Withheld }) {
  const say = useTexts(counselTexts);
  const pick = usePick();
  const day = one.since.split('-').reverse().join('.');
  return (
    <Card withBorder padding="sm" component="article" className="withheld">
      <Stack gap={6}>
        <Group gap="xs">
          <IconEyeOff size={18} aria-hidden />
          <Text fw={600}>{pick(one.text)}</Text>
          <Text size="sm" c="dimmed">
            {say('count', { count: one.count })} · {say('firstOn')} {day}
          </Text>
        </Group>
        <GroundLine ground={one.ground} />
        <Group gap="xl">
          <Fact label={say('by')}>{one.by ?? say('byLaw')}</Fact>
          <Fact label={say('until')}>{one.until ? <TimeText at={one.until} /> : one.untilText && pick(one.untilText)}</Fact>
        </Group>
      </Stack>
    </Card>
  );
}

function GroundLine({ ground }: { readonly ground: Shown['ground'] }) {
  const say = useTexts(counselTexts);
  const pick = usePick();
  return (
    <Group gap={6}>
      <Text size="sm" c="dimmed">
        {say('why')}: {pick(ground.text)}
        {ground.article && ` · ${pick(ground.article.citation)}`}
      </Text>
      {ground.certainty === 'unverified' && <Unverified />}
    </Group>
  );
}
