import { Badge, Card, Group, RangeSlider, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import type { CaseFileView, ChangesView, MomentReading, ProceedingChangeView } from '@tergeu/contracts';
import { EmptyState, formatMoment, ListSkeleton, ProblemAlert, TimeText, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useDefinitions, useMachineTexts } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { useWords } from '../../queue/facts';
import { useChanges } from './case-file.api';
import { pastTexts } from './past.texts';

interface ChangesProps {
  /** The file as it is now: names what is spoken of. */
  readonly file: CaseFileView;
  /** Where to begin: the past moment that is looked at, or the file's first entry. */
  readonly from: number;
}

/** What was added and what has changed from one moment to another, in words. */
export function Changes({ file, from: first }: ChangesProps) {
  const say = useTexts(pastTexts);
  const [[from, to], setRange] = useState<[number, number]>([Math.min(first, file.sequence), file.sequence]);
  const [dragged, setDragged] = useState<[number, number]>([from, to]);
  const [reading, setReading] = useState<MomentReading>('recorded');
  const changes = useChanges(file.id, from, to, reading);
  return (
    <Stack gap="md">
      <Card withBorder padding="md" className="no-print">
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {say('compareHint')}
          </Text>
          <RangeSlider
            min={1}
            max={Math.max(2, file.sequence)}
            minRange={0}
            value={dragged}
            onChange={setDragged}
            onChangeEnd={setRange}
            label={(entry) => say('entryOf', { entry, head: file.sequence })}
            thumbFromLabel={say('from')}
            thumbToLabel={say('to')}
            thumbSize={22}
          />
          <SegmentedControl
            size="xs"
            className="readings"
            aria-label={say('reading')}
            value={reading}
            onChange={(value) => setReading(value as MomentReading)}
            data={[
              { value: 'recorded', label: say('recorded') },
              { value: 'occurred', label: say('occurred') },
            ]}
          />
        </Stack>
      </Card>
      {changes.isPending && <ListSkeleton />}
      {changes.isError && <ProblemAlert problem={problemOf(changes.error)} retry={() => void changes.refetch()} />}
      {changes.isSuccess && <Told file={file} changes={changes.data} />}
    </Stack>
  );
}

function Told({ file, changes }: { readonly file: CaseFileView; readonly changes: ChangesView }) {
  const say = useTexts(pastTexts);
  const { from, to, proceedings, unchanged } = changes;
  const added = proceedings.filter(({ change }) => change === 'added');
  const changed = proceedings.filter(({ change }) => change === 'changed');
  return (
    <Stack gap="md" aria-live="polite" data-testid="changes">
      <Text size="sm">
        {say('from')} №{from.entry}, <TimeText at={from.at} /> — {say('to').toLowerCase()} №{to.entry}, <TimeText at={to.at} />
      </Text>
      {proceedings.length === 0 && <EmptyState title={say('same')} />}
      {[...changed, ...added].map((one) => (
        <ProceedingChange key={one.id} file={file} one={one} />
      ))}
      <Text size="sm" c="dimmed">
        {say('unchanged', { count: unchanged })}
      </Text>
    </Stack>
  );
}

function ProceedingChange({ file, one }: { readonly file: CaseFileView; readonly one: ProceedingChangeView }) {
  const say = useTexts(pastTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const rows = useRows(file, one);
  return (
    <Card withBorder padding="md" data-change={one.change} data-machine={one.machine}>
      <Group gap={8} mb={6}>
        <Badge variant="light" color={one.change === 'added' ? 'green' : 'blue'} tt="none">
          {say(one.change)}
        </Badge>
        <Title order={3} style={{ overflowWrap: 'anywhere' }}>
          {words.machine(one.machine)}
          {one.title && `: ${one.title}`}
        </Title>
      </Group>
      <Table verticalSpacing={5} withRowBorders={false} layout="fixed">
        <Table.Tbody>
          {rows.map(({ what, before, after }, index) => (
            <Table.Tr key={index}>
              <Table.Th w="34%" fw={500} c="dimmed" style={{ verticalAlign: 'top' }}>
                {what}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
                {before !== '' && (
                  <Text size="sm" c="dimmed">
                    {say('was')}: {before}
                  </Text>
                )}
                <Text size="sm">
                  {before !== '' && `${say('became')}: `}
                  {after === '' ? say('wasNothing') : after}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {one.effects.map((effect) => (
        <Text key={pick(effect.text)} size="sm" c="red.8">
          {say(effect.came ? 'effectCame' : 'effectWent')}: {pick(effect.text)}
        </Text>
      ))}
    </Card>
  );
}

interface Row {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const clockStatuses = ['running', 'paused', 'met', 'missed', 'stopped'] as const;

/** State, limits and fields of a change in words; what has no words stays out, as on the proceeding's own page. */
function useRows(file: CaseFileView, one: ProceedingChangeView): Row[] {
  const say = useTexts(pastTexts);
  const pick = usePick();
  const language = useLanguage();
  const words = useMachineTexts();
  const definition = useDefinitions()?.[one.machine];
  const wordsOf = useWords(file, definition);
  const told = (field: string, value: unknown) =>
    value === null || value === undefined ? '' : [wordsOf(field, value) ?? ''].flat().join('; ');
  const states = (paths: readonly string[]) => paths.map((path) => words.state(one.machine, path)).join(', ');
  const clock = (then: ProceedingChangeView['clocks'][number]['after']) => {
    const status = clockStatuses.find((name) => name === then?.status);
    return then && status ? `${formatMoment(then.dueAt, language)}, ${say(status)}` : '';
  };
  const state = { what: say('state'), before: states(one.statesBefore), after: states(one.statesAfter) };
  return [
    ...(state.before === state.after ? [] : [state]),
    ...one.clocks.map(({ title, before, after }) => ({
      what: `${say('limit')}: ${pick(title)}`,
      before: clock(before),
      after: clock(after),
    })),
    ...one.fields
      .map(({ field, before, after }) => ({
        what: pick(definition?.fields[field]),
        before: told(field, before),
        after: told(field, after),
      }))
      .filter(({ what, before, after }) => what !== '' && before !== after),
  ];
}
