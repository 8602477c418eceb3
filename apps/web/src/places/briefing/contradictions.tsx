import { Badge, Button, Card, Group, Stack, Tabs, Text, Textarea } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconQuestionMark } from '@tabler/icons-react';
import type { ContradictionView } from '@tergeu/contracts';
import { formatNumber, ProblemAlert, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { problemOf } from '../../kernel/problem';
import { useCheck } from './briefing.api';
import { briefingTexts } from './briefing.texts';

const looks = {
  agrees: { color: 'green', icon: IconCircleCheck },
  disagrees: { color: 'red', icon: IconCircleX },
  doesNotClose: { color: 'orange', icon: IconCircleDashed },
  notStated: { color: 'gray', icon: IconQuestionMark },
} as const;

/** Which totals agree and which don't: in our own figures, and in any text. */
export function Contradictions({ own }: { readonly own: readonly ContradictionView[] }) {
  const say = useTexts(briefingTexts);
  const [text, setText] = useState('');
  const check = useCheck();
  return (
    <Tabs defaultValue="own" variant="pills">
      <Tabs.List mb="md" className="tab-row">
        <Tabs.Tab value="own">{say('ownDraft')}</Tabs.Tab>
        <Tabs.Tab value="text">{say('anyText')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="own">
        <Findings list={own} />
      </Tabs.Panel>
      <Tabs.Panel value="text">
        <Stack>
          <Textarea
            label={say('paste')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={6}
            maxRows={16}
            maxLength={100_000}
          />
          <Group>
            <Button onClick={() => check.mutate(text)} loading={check.isPending} disabled={text.trim() === ''}>
              {say('run')}
            </Button>
          </Group>
          {check.isError && <ProblemAlert problem={problemOf(check.error)} />}
          {check.data && <Findings list={check.data} />}
        </Stack>
      </Tabs.Panel>
    </Tabs>
  );
}

function Findings({ list }: { readonly list: readonly ContradictionView[] }) {
  const say = useTexts(briefingTexts);
  const pick = usePick();
  const language = useLanguage();
  const number = (value: number | null) => (value === null ? '—' : formatNumber(value, language));
  return (
    <Stack gap="xs">
      {list.map((one) => {
        const { color, icon: Mark } = looks[one.verdict];
        return (
          <Card key={one.rule} withBorder padding="sm" data-rule={one.rule} data-verdict={one.verdict}>
            <Group justify="space-between" align="flex-start">
              <Stack gap={2} flex="1 1 260px">
                <Text fw={600} size="sm">
                  {pick(one.text)}
                </Text>
                <Text size="sm" c="dimmed">
                  {pick(one.explanation)}
                </Text>
              </Stack>
              <Stack gap={2} className="row-end">
                <Badge color={color} variant="light" tt="none" leftSection={<Mark size={14} aria-hidden />}>
                  {say(one.verdict)}
                </Badge>
                <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {number(one.left)} {one.relation === 'atLeast' ? '≥' : '='} {number(one.right)}
                </Text>
                {one.difference !== null && one.difference !== 0 && (
                  <Text size="xs" c="dimmed">
                    {say('difference', { value: number(one.difference) })}
                  </Text>
                )}
              </Stack>
            </Group>
          </Card>
        );
      })}
    </Stack>
  );
}
