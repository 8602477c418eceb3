import { ActionIcon, Button, Card, Group, NumberInput, Select, Stack } from '@mantine/core';
import { IconArrowsExchange, IconPlus, IconX } from '@tabler/icons-react';
import type { SupposableView, WhatIfRunView } from '@tergeu/contracts';
import { ProblemAlert, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { durationOf, partsOf, units, valueText, type Unit } from './duration';
import { useAsk } from './what-if.api';
import { whatIfTexts } from './what-if.texts';

interface Line {
  readonly id: string | null;
  readonly amount: number | string;
  readonly unit: Unit;
}
const empty: Line = { id: null, amount: 24, unit: 'hours' };

/** Which limits are to be supposed otherwise. */
export function Question(props: { readonly limits: readonly SupposableView[]; readonly onAsked: (run: WhatIfRunView) => void }) {
  const say = useTexts(whatIfTexts);
  const [lines, setLines] = useState<readonly Line[]>([empty]);
  const ask = useAsk(props.onAsked);
  const set = (index: number, line: Line) => setLines(lines.map((one, at) => (at === index ? line : one)));
  const whole = lines.every(({ id, amount }) => id !== null && typeof amount === 'number');
  const send = () =>
    ask.mutate({ suppositions: lines.map(({ id, amount, unit }) => ({ id: id!, value: durationOf(Number(amount), unit) })) });
  return (
    <Card withBorder padding="md">
      <Stack gap="sm">
        {lines.map((line, index) => (
          <SupposedLimit
            key={index}
            line={line}
            limits={props.limits.filter(({ id }) => id === line.id || !lines.some((one) => one.id === id))}
            onChange={(changed) => set(index, changed)}
            onRemove={lines.length > 1 ? () => setLines(lines.filter((_, at) => at !== index)) : null}
          />
        ))}
        {ask.isError && <ProblemAlert problem={problemOf(ask.error)} />}
        <Group justify="space-between">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={lines.length >= 10}
            onClick={() => setLines([...lines, empty])}
          >
            {say('add')}
          </Button>
          <Button leftSection={<IconArrowsExchange size={16} aria-hidden />} disabled={!whole} loading={ask.isPending} onClick={send}>
            {say('ask')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}

interface SupposedLimitProps {
  readonly line: Line;
  readonly limits: readonly SupposableView[];
  readonly onChange: (line: Line) => void;
  readonly onRemove: (() => void) | null;
}

function SupposedLimit({ line, limits, onChange, onRemove }: SupposedLimitProps) {
  const say = useTexts(whatIfTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const chosen = limits.find(({ id }) => id === line.id);
  const choose = (id: string | null) => {
    const parts = partsOf(limits.find((one) => one.id === id)?.value ?? '');
    onChange({ ...line, id, unit: parts?.unit ?? line.unit });
  };
  return (
    <Group align="flex-start" gap="sm">
      <Select
        label={say('limit')}
        description={chosen ? say('now', { value: valueText(chosen.value, say) }) : say('limitHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        searchable
        flex="1 1 260px"
        value={line.id}
        onChange={choose}
        data={limits.map((one) => ({ value: one.id, label: `${words.machine(one.machine)}: ${pick(one.title)}` }))}
      />
      <NumberInput
        label={say('instead')}
        w={110}
        min={0}
        max={9_999}
        allowDecimal={false}
        value={line.amount}
        onChange={(amount) => onChange({ ...line, amount })}
      />
      <Select
        label={say('unit')}
        w={130}
        allowDeselect={false}
        value={line.unit}
        onChange={(unit) => onChange({ ...line, unit: (unit ?? line.unit) as Unit })}
        data={units.map((unit) => ({ value: unit, label: say(unit) }))}
      />
      {onRemove && (
        <ActionIcon variant="subtle" color="gray" size="lg" mt={26} aria-label={say('remove')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
