import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useTexts } from '@tergeu/ui';
import { useId } from 'react';
import { DateTimePicker } from '../kernel/dates';
import { useNow } from '../kernel/system-time';
import { formsTexts } from './forms.texts';
import { fromLocal, toLocal } from './local-time';

interface WhenFieldProps {
  /** Null: now, at the moment of giving. */
  readonly earlier: string | null;
  readonly onChange: (earlier: string | null) => void;
}

/** When the step happened, in the case's local time. */
export function WhenField({ earlier, onChange }: WhenFieldProps) {
  const say = useTexts(formsTexts);
  const now = useNow();
  const whenId = useId();
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500} id={whenId}>
        {say('when')}
      </Text>
      <SegmentedControl
        aria-labelledby={whenId}
        value={earlier === null ? 'now' : 'earlier'}
        onChange={(value) => onChange(value === 'now' ? null : new Date(now).toISOString())}
        data={[
          { value: 'now', label: say('now') },
          { value: 'earlier', label: say('earlier') },
        ]}
      />
      {earlier !== null && (
        <DateTimePicker
          aria-label={say('when')}
          description={`${say('whenHint')} · ${say('almatyTime')}`}
          value={toLocal(earlier)}
          onChange={(value) => onChange(value ? fromLocal(value) : null)}
          valueFormat="DD.MM.YYYY HH:mm"
          withSeconds={false}
        />
      )}
    </Stack>
  );
}
