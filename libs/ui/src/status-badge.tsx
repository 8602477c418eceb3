import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDot, IconCircleX, IconClockPause } from '@tabler/icons-react';

export type Tone = 'waiting' | 'good' | 'bad' | 'late' | 'plain';

const looks = {
  waiting: { color: 'blue', icon: IconClockPause },
  good: { color: 'green', icon: IconCircleCheck },
  bad: { color: 'gray', icon: IconCircleX },
  late: { color: 'red', icon: IconAlertTriangle },
  plain: { color: 'teal', icon: IconCircleDot },
} as const;

const tones: Readonly<Record<string, Tone>> = {
  overdue: 'late', reviewOverdue: 'late', foundUnlawful: 'late', refused: 'bad', declined: 'bad', lapsed: 'bad', refusedByProsecutor: 'bad',
  refusedByJudge: 'bad', revoked: 'bad', superseded: 'bad', terminated: 'bad', expired: 'bad', inForce: 'good', agreed: 'good', granted: 'good', executed: 'good',
  foundLawful: 'good', admitted: 'good', determined: 'good', closed: 'good', released: 'good', replaced: 'good', inCourt: 'good', submitted: 'waiting',
  supported: 'waiting', judgeTold: 'waiting', received: 'waiting', registered: 'waiting', awaited: 'waiting', executedUrgently: 'waiting',
  injuriesRecorded: 'waiting', circumstancesBeingDetermined: 'waiting', underReview: 'waiting', appealed: 'waiting', inReview: 'waiting',
}; // prettier-ignore

/** Tone of a machine's state, by its last name. */
export const toneOf = (state: string): Tone => tones[state.split('.').at(-1) ?? ''] ?? 'plain';

/** A state as word, icon and colour. */
export function StatusBadge({ text, tone }: { readonly text: string; readonly tone: Tone }) {
  const { color, icon: Mark } = looks[tone];
  return (
    <Badge variant="light" color={color} leftSection={<Mark size={14} aria-hidden />} tt="none" fw={600} style={{ maxWidth: '100%' }}>
      {text}
    </Badge>
  );
}
