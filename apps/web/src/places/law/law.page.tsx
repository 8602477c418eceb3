import { Badge, Card, Group, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconQuestionMark } from '@tabler/icons-react';
import type { LawParameterView } from '@tergeu/contracts';
import { ListSkeleton, PageHeader, ProblemAlert, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { useSystem } from '../../kernel/system-time';
import { LawRules, type JurisdictionId } from './law-rules';
import { useLaw, useLawRules } from './law.api';
import { lawTexts } from './law.texts';

const marks = {
  confirmed: { color: 'green', icon: IconCircleCheck },
  probable: { color: 'blue', icon: IconCircleDashed },
  unverified: { color: 'orange', icon: IconQuestionMark },
} as const;

/** Every parameter with article and source, what is unverified said openly; the safeguards by the code a refusal shows. */
export function LawPage() {
  const say = useTexts(lawTexts);
  const law = useLaw();
  const profile = useSystem().data?.lawProfile;
  const rules = useLawRules().data;
  const [onlyUnverified, setOnlyUnverified] = useState(false);
  const [picked, setPicked] = useState<JurisdictionId | null>(null);
  const shown = picked ?? rules?.chosen ?? 'kz';
  const list = (law.data ?? [])
    .map((one) => ({ ...one, versions: one.versions.filter(({ jurisdiction }) => jurisdiction === shown) }))
    .filter((one) => !onlyUnverified || one.versions.some(({ certainty }) => certainty === 'unverified'));
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')}>
        {profile && (
          <Badge size="lg" variant="light" tt="none" h="auto" mih={26} styles={{ label: { whiteSpace: 'normal' } }}>
            {say('profile')}: {say(profile)}
          </Badge>
        )}
      </PageHeader>
      <Stack gap="xl">
        {rules && <LawRules rules={rules} shown={shown} onShow={setPicked} />}
        <Safeguards />
        <Stack gap="sm">
          <Group justify="space-between">
            <Title order={2}>{say('parameters')}</Title>
            <Switch
              label={say('onlyUnverified')}
              checked={onlyUnverified}
              onChange={(event) => setOnlyUnverified(event.currentTarget.checked)}
            />
          </Group>
          {law.isPending && <ListSkeleton />}
          {law.isError && <ProblemAlert problem={problemOf(law.error)} retry={() => void law.refetch()} />}
          <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }} spacing="sm">
            {list.map((one) => (
              <Parameter key={one.id} one={one} />
            ))}
          </SimpleGrid>
        </Stack>
      </Stack>
    </>
  );
}

function Safeguards() {
  const say = useTexts(lawTexts);
  const pick = usePick();
  const { safeguards } = useVocabulary();
  return (
    <Stack gap="sm">
      <Title order={2}>{say('safeguards')}</Title>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
        {Object.entries(safeguards).map(([id, { text, article, promise }]) => (
          <Card key={id} id={id} withBorder padding="sm" style={{ scrollMarginTop: 72 }}>
            <Group align="flex-start" wrap="nowrap" gap="sm">
              <Badge color="orange" variant="light" size="lg" style={{ flexShrink: 0 }}>
                {id}
              </Badge>
              <Stack gap={2}>
                <Text size="sm">{pick(text)}</Text>
                <Text size="xs" c="dimmed">
                  {pick(article.citation)} · “{promise}”
                </Text>
              </Stack>
            </Group>
          </Card>
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function Parameter({ one }: { readonly one: LawParameterView }) {
  const say = useTexts(lawTexts);
  const pick = usePick();
  const words = useMachineTexts();
  return (
    <Card withBorder padding="md">
      <Stack gap={6}>
        <Text size="xs" c="dimmed">
          {one.machine ? words.machine(one.machine) : ''} · <span style={{ fontFamily: 'monospace' }}>{one.id}</span>
        </Text>
        <Text fw={600} size="sm">
          {pick(one.title)}
        </Text>
        {one.versions.map((version) => {
          const { color, icon: Mark } = marks[version.certainty];
          const [briefing, code] = [valueText(version.briefing, say), valueText(version.code, say)];
          return (
            <Stack key={version.from} gap={4}>
              {briefing === code ? (
                <Text size="lg" fw={650}>
                  {briefing}
                </Text>
              ) : (
                <Stack gap={0}>
                  <Text size="sm">
                    {say('briefing')}: <b>{briefing}</b>
                  </Text>
                  <Text size="sm">
                    {say('code')}: <b>{code}</b>
                  </Text>
                </Stack>
              )}
              <Group gap={6}>
                <Badge color={color} variant="light" tt="none" leftSection={<Mark size={13} aria-hidden />}>
                  {say(version.certainty)}
                </Badge>
                <Text size="xs" c="dimmed">
                  {version.article ? pick(version.article.citation) : say('noArticle')} · {say('from')} {version.from}
                  {version.until && ` ${say('until')} ${version.until}`} · {version.source}
                </Text>
              </Group>
              {version.note && <Text size="xs">{pick(version.note)}</Text>}
            </Stack>
          );
        })}
      </Stack>
    </Card>
  );
}

type Unit = 'minutes' | 'hours' | 'days' | 'workingDays' | 'months';

/** A limit in words, a list with commas; anything else as it is. */
function valueText(value: unknown, say: ReturnType<typeof useTexts<keyof typeof lawTexts.texts>>): string {
  if (value === null) return say('none');
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map((one) => valueText(one, say)).join(', ');
  if (typeof value === 'object' && 'amount' in value && 'unit' in value) return `${String(value.amount)} ${say(value.unit as Unit)}`;
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${String(part)}`)
      .join('; ');
  return String(value);
}
