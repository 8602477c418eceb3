import { Card, Drawer, Group, SimpleGrid, Stack, Tabs, Text, Title, UnstyledButton } from '@mantine/core';
import type { FigureView } from '@tergeu/contracts';
import { formatNumber, ListSkeleton, PageHeader, ProblemAlert, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { fromLocal, toLocal } from '../../forms/local-time';
import { DateTimePicker } from '../../kernel/dates';
import { problemOf } from '../../kernel/problem';
import { useOfficial } from '../../kernel/session';
import { useBriefing } from './briefing.api';
import { briefingTexts } from './briefing.texts';
import { BriefingText } from './briefing-text';
import { Charts } from './charts';
import { Contradictions } from './contradictions';
import { FigureRows } from './figure-rows';
import { Published } from './published';

/** The figures of the briefing, live or as of any moment, and everything that can be asked about them. */
export function BriefingPage() {
  const say = useTexts(briefingTexts);
  const [asOf, setAsOf] = useState<string | null>(null);
  const [figure, setFigure] = useState<FigureView | null>(null);
  const briefing = useBriefing(asOf);
  const { role } = useOfficial();
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')}>
        <DateTimePicker
          label={say('asOf')}
          placeholder={say('now')}
          value={asOf ? toLocal(asOf) : null}
          onChange={(value) => setAsOf(value ? fromLocal(value) : null)}
          valueFormat="DD.MM.YYYY HH:mm"
          clearable
          w={210}
        />
      </PageHeader>
      {briefing.isPending && <ListSkeleton />}
      {briefing.isError && <ProblemAlert problem={problemOf(briefing.error)} retry={() => void briefing.refetch()} />}
      {briefing.data && (
        <Tabs defaultValue="figures" keepMounted={false}>
          <Tabs.List mb="md" className="tab-row">
            <Tabs.Tab value="figures">{say('figures')}</Tabs.Tab>
            <Tabs.Tab value="charts">{say('charts')}</Tabs.Tab>
            <Tabs.Tab value="check">{say('check')}</Tabs.Tab>
            <Tabs.Tab value="text">{say('text')}</Tabs.Tab>
            <Tabs.Tab value="published">{say('published')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="figures">
            <Figures figures={briefing.data.figures} onOpen={setFigure} />
          </Tabs.Panel>
          <Tabs.Panel value="charts">
            <Charts series={briefing.data.series} />
          </Tabs.Panel>
          <Tabs.Panel value="check">
            <Contradictions own={briefing.data.contradictions} />
          </Tabs.Panel>
          <Tabs.Panel value="text">
            <BriefingText text={briefing.data.text} />
          </Tabs.Panel>
          <Tabs.Panel value="published">
            <Published asOf={asOf} mayPublish={role === 'prosecutor' || role === 'administrator'} />
          </Tabs.Panel>
        </Tabs>
      )}
      <Drawer
        opened={figure !== null}
        onClose={() => setFigure(null)}
        position="right"
        size="lg"
        title={
          <Text fw={650}>
            <FigureName figure={figure} />
          </Text>
        }
      >
        {figure && <FigureRows figure={figure} asOf={asOf} />}
      </Drawer>
    </>
  );
}

const isGroup = (group: string): group is keyof typeof briefingTexts.texts => group in briefingTexts.texts;

function Figures({ figures, onOpen }: { readonly figures: readonly FigureView[]; readonly onOpen: (figure: FigureView) => void }) {
  const say = useTexts(briefingTexts);
  const pick = usePick();
  const language = useLanguage();
  const groups = [...new Set(figures.map(({ group }) => group))];
  return (
    <Stack gap="xl">
      {groups.map((group) => {
        return (
          <Stack key={group} gap="sm">
            <Title order={2}>{isGroup(group) ? say(group) : group}</Title>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3, xl: 4 }} spacing="sm">
              {figures
                .filter((one) => one.group === group)
                .map((one) => (
                  <UnstyledButton key={one.key} onClick={() => onOpen(one)} data-figure={one.key}>
                    <Card withBorder padding="md" className="work-card" h="100%">
                      <Group gap={4} align="baseline">
                        <Text size="xl" fw={750} style={{ fontVariantNumeric: 'tabular-nums' }}>
                          {formatNumber(one.value, language)}
                        </Text>
                        {one.unit === 'tenge' && <Text fw={600}>₸</Text>}
                      </Group>
                      <Text size="sm" c="dimmed">
                        {pick(one.text)}
                      </Text>
                    </Card>
                  </UnstyledButton>
                ))}
            </SimpleGrid>
          </Stack>
        );
      })}
    </Stack>
  );
}

function FigureName({ figure }: { readonly figure: FigureView | null }) {
  const pick = usePick();
  return pick(figure?.text);
}
