import { Box, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { CaseFileView, HistoryEntryView } from '@tergeu/contracts';
import { formatMoment, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useMachineTexts } from '../../kernel/definitions';
import { timelineTexts } from './timeline.texts';
import './lanes.css';

interface LanesProps {
  readonly file: CaseFileView;
  readonly entries: readonly HistoryEntryView[];
}

const row = 22;
const names = 220;
const end = 16;

/** One lane a proceeding, time from left to right: when it happened, and when it was told. The list beside it says the same. */
export function Lanes({ file, entries }: LanesProps) {
  const say = useTexts(timelineTexts);
  const language = useLanguage();
  const words = useMachineTexts();
  const { ref, width } = useElementSize();
  const lanes = [...new Set(entries.map(({ proceedingId }) => proceedingId))].toReversed();
  const times = entries.flatMap(({ occurredAt, recordedAt }) => [Date.parse(occurredAt), Date.parse(recordedAt)]);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max(100, width - names - end);
  const x = (at: string) => names + ((Date.parse(at) - first) / Math.max(1, last - first)) * room;
  const nameOf = (id: string) => {
    const one = file.proceedings.find((proceeding) => proceeding.id === id);
    return one ? [words.machine(one.machine), one.id === file.id ? '' : one.title].filter(Boolean).join(': ') : '';
  };
  return (
    <Box ref={ref} className="lanes" aria-hidden>
      <Text size="xs" c="dimmed" mb={4}>
        {say('lanesHint')}
      </Text>
      {width > 0 && entries.length > 0 && (
        <svg width={width} height={lanes.length * row + 22} role="presentation">
          {lanes.map((id, index) => (
            <Lane key={id} y={index * row + row / 2} width={width} name={nameOf(id)} />
          ))}
          {entries.map((entry) => (
            <Mark key={entry.sequence} entry={entry} y={lanes.indexOf(entry.proceedingId) * row + row / 2} x={x} />
          ))}
          <text className="lane-time" x={names} y={lanes.length * row + 14}>
            {formatMoment(new Date(first).toISOString(), language)}
          </text>
          <text className="lane-time" x={width - end} y={lanes.length * row + 14} textAnchor="end">
            {formatMoment(new Date(last).toISOString(), language)}
          </text>
        </svg>
      )}
    </Box>
  );
}

function Lane({ y, width, name }: { readonly y: number; readonly width: number; readonly name: string }) {
  return (
    <g>
      <line className="lane-line" x1={names - 6} x2={width} y1={y} y2={y} />
      <text className="lane-name" x={0} y={y + 4}>
        <title>{name}</title>
        {name.length > 32 ? `${name.slice(0, 31)}…` : name}
      </text>
    </g>
  );
}

function Mark({ entry, y, x }: { readonly entry: HistoryEntryView; readonly y: number; readonly x: (at: string) => number }) {
  const pick = usePick();
  const language = useLanguage();
  const at = x(entry.occurredAt);
  const told = x(entry.recordedAt);
  return (
    <g className={`mark mark-${markOf(entry)}`}>
      <title>{`№${entry.sequence} ${pick(entry.commandText) || entry.command}, ${formatMoment(entry.occurredAt, language)}`}</title>
      {told - at > 3 && <line className="mark-late" x1={at} x2={told} y1={y} y2={y} />}
      <path d={shapes[markOf(entry)]} transform={`translate(${at} ${y})`} />
    </g>
  );
}

const shapes = { step: 'M -4 0 a 4 4 0 1 0 8 0 a 4 4 0 1 0 -8 0', missed: 'M 0 -6 L 6 5 L -6 5 Z', refused: 'M -4 -4 L 4 4 M -4 4 L 4 -4' };

/** What an entry is to the eye. */
export function markOf({ kind, actor }: Pick<HistoryEntryView, 'kind' | 'actor'>): keyof typeof shapes {
  if (kind === 'refused') return 'refused';
  return actor.role === 'clock' ? 'missed' : 'step';
}
