import { ActionIcon, Card, Group, SegmentedControl, Slider, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { MomentReading } from '@tergeu/contracts';
import { useLanguage, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { fromLocal, toLocal } from '../../forms/local-time';
import { DateTimePicker } from '../../kernel/dates';
import { isPast } from './case-file.api';
import type { MomentBarProps } from './moment-bar';
import { pastTexts } from './past.texts';

/** To which entry or moment, and by which of its two times. */
export function MomentChoice({ head, moment, shown, onChange }: MomentBarProps) {
  const say = useTexts(pastTexts);
  const language = useLanguage();
  const reading: MomentReading = moment.reading ?? 'recorded';
  const at = moment.entry ?? shown?.asOf?.entry ?? head;
  const goTo = (entry: number) => onChange({ entry: Math.min(head, Math.max(1, entry)), reading: moment.reading });
  return (
    <Card withBorder padding="sm">
      <Stack gap="sm">
        <EntrySlider head={head} at={at} onGo={goTo} />
        <Group gap="sm" align="flex-end">
          <DateTimePicker
            label={say('moment')}
            value={shown?.asOf ? toLocal(shown.asOf.at) : null}
            onChange={(value) => value && onChange({ asOf: fromLocal(value), reading: moment.reading })}
            valueFormat={language === 'en' ? 'DD MMM YYYY HH:mm' : 'DD.MM.YYYY HH:mm'}
            flex="1 1 200px"
            clearable={false}
          />
          <Stack gap={2} flex="2 1 280px">
            <Text size="sm" fw={500} id="moment-reading">
              {say('reading')}
            </Text>
            <SegmentedControl
              aria-labelledby="moment-reading"
              className="readings"
              size="xs"
              value={reading}
              onChange={(value) =>
                onChange({ ...(isPast(moment) ? moment : { entry: head }), reading: value === 'occurred' ? 'occurred' : undefined })
              }
              data={[
                { value: 'recorded', label: say('recorded') },
                { value: 'occurred', label: say('occurred') },
              ]}
            />
          </Stack>
        </Group>
        <Text size="xs" c="dimmed">
          {say(reading === 'occurred' ? 'occurredHint' : 'recordedHint')}
        </Text>
      </Stack>
    </Card>
  );
}

interface EntrySliderProps {
  readonly head: number;
  readonly at: number;
  readonly onGo: (entry: number) => void;
}

function EntrySlider({ head, at, onGo }: EntrySliderProps) {
  const say = useTexts(pastTexts);
  const [dragged, setDragged] = useState(at);
  const [shown, setShown] = useState(at);
  if (shown !== at) {
    setShown(at);
    setDragged(at);
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon variant="default" size="lg" aria-label={say('earlier')} disabled={at <= 1} onClick={() => onGo(at - 1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Slider
        flex={1}
        min={1}
        max={Math.max(2, head)}
        value={dragged}
        onChange={setDragged}
        onChangeEnd={onGo}
        label={null}
        thumbLabel={say('entry')}
        thumbSize={22}
      />
      <ActionIcon variant="default" size="lg" aria-label={say('later')} disabled={at >= head} onClick={() => onGo(at + 1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {say('entryOf', { entry: dragged, head })}
      </Text>
    </Group>
  );
}
