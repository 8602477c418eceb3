import { Box, Group, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconHourglassLow, IconPlayerPause } from '@tabler/icons-react';
import { useLanguage } from './language';
import { useTexts, type Say } from './texts';
import { formatMoment } from './time-text';
import { uiTexts } from './ui.texts';

export interface ClockBarProps {
  readonly startedAt: string | null;
  readonly dueAt: string;
  readonly now: number;
  readonly status?: 'running' | 'paused' | 'met' | 'missed' | 'stopped';
  readonly title?: string;
  readonly performedAt?: string | null;
  /** Since when the limit stands still, and how long it stood before; not counted. */
  readonly pausedAt?: string | null;
  readonly standstillMs?: number;
}

const minute = 60_000;

/** Whole units, the two largest: "2 days 3 h", "45 min". */
export function spanText(ms: number, say: Say<'minutes' | 'hours' | 'days'>): string {
  const minutes = Math.floor(Math.abs(ms) / minute);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return [say('days', { count: days }), hours > 0 ? say('hours', { count: hours }) : ''].join(' ').trim();
  if (hours > 0) return [say('hours', { count: hours }), minutes % 60 > 0 ? say('minutes', { count: minutes % 60 }) : ''].join(' ').trim();
  return say('minutes', { count: minutes });
}

/** A legal limit: how much is gone, what is left; never by colour alone. */
export function ClockBar(props: ClockBarProps) {
  const { startedAt, dueAt, status = 'running', title, pausedAt, standstillMs = 0 } = props;
  const left = Date.parse(dueAt) - (pausedAt ? Date.parse(pausedAt) : props.now);
  const whole = startedAt ? Date.parse(dueAt) - Date.parse(startedAt) - standstillMs : 0;
  const gone = whole > 0 ? Math.min(100, Math.max(0, 100 - (left / whole) * 100)) : left > 0 ? 50 : 100;
  const look = lookOf(status, left, gone);
  const words = useWords({ ...props, status }, left);
  return (
    <Box>
      <Group justify="space-between" gap="4px 12px">
        {title && <Text size="sm">{title}</Text>}
        <Group gap={4} wrap="nowrap" c={look.color}>
          <look.icon size={16} aria-hidden />
          <Text size="sm" fw={600}>
            {words}
          </Text>
        </Group>
      </Group>
      {(status === 'running' || status === 'paused') && startedAt !== null && (
        <Progress value={gone} color={look.bar} size="sm" mt={4} aria-label={title ?? words} />
      )}
    </Box>
  );
}

function useWords({ status = 'running', pausedAt, performedAt }: ClockBarProps, left: number): string {
  const say = useTexts(uiTexts);
  const language = useLanguage();
  if (status === 'paused' && pausedAt) return say('paused', { since: formatMoment(pausedAt, language), span: spanText(left, say) });
  if (status === 'running') return left >= 0 ? say('left', { span: spanText(left, say) }) : `${say('overdue')}: ${spanText(left, say)}`;
  return status === 'missed' && performedAt ? `${say('missed')}, ${say('performedLate')}` : say(status === 'paused' ? 'stopped' : status);
}

function lookOf(status: ClockBarProps['status'], left: number, gone: number) {
  if (status === 'met') return { color: 'var(--tergeu-met)', bar: 'green', icon: IconCheck };
  if (status === 'stopped' || status === 'paused') return { color: 'dimmed', bar: 'gray', icon: IconPlayerPause };
  if (status === 'missed' || left < 0) return { color: 'var(--tergeu-late)', bar: 'red', icon: IconAlertTriangle };
  if (gone >= 80) return { color: 'var(--tergeu-soon)', bar: 'orange', icon: IconHourglassLow };
  return { color: 'dimmed', bar: 'teal', icon: IconClock };
}
