import { Group, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import type { WorkItemView } from '@tergeu/contracts';
import { ClockBar, usePick, useTexts } from '@tergeu/ui';
import { useNow } from '../../kernel/system-time';
import { ClaimMark } from '../claim-mark';
import type { Tray } from '../tray/tray';
import { keyOf } from '../work-key';
import { deskTexts } from './desk.texts';

interface DeskListProps {
  readonly items: readonly WorkItemView[];
  readonly current: string | null;
  readonly tray: Tray;
  readonly onOpen: (key: string) => void;
}

/** All that is to be decided, the one on the desk marked. */
export function DeskList({ items, current, tray, onOpen }: DeskListProps) {
  const say = useTexts(deskTexts);
  const pick = usePick();
  const now = useNow();
  return (
    <Stack component="ol" gap={4} p={2} m={0} className="desk-list" aria-label={say('list')}>
      {items.map((item) => {
        const key = keyOf(item);
        return (
          <li key={key}>
            <UnstyledButton
              w="100%"
              className="desk-row"
              data-selected={key === current || undefined}
              aria-current={key === current}
              onClick={() => onOpen(key)}
            >
              <Group justify="space-between" gap={4} wrap="nowrap">
                <Text size="sm" fw={600} truncate>
                  {item.title || item.caseTitle}
                </Text>
                {tray.holds(key) && (
                  <Group gap={2} wrap="nowrap" c="dimmed" title={say('inTray')}>
                    <IconHourglass size={16} aria-hidden />
                    <VisuallyHidden>{say('inTray')}</VisuallyHidden>
                  </Group>
                )}
              </Group>
              <ClaimMark item={item} />
              {item.dueAt ? (
                <ClockBar startedAt={item.clockStartedAt} dueAt={item.dueAt} now={now} title={item.caseNumber} />
              ) : (
                <Text size="xs" c="dimmed">
                  {item.caseNumber} · {pick(item.text)}
                </Text>
              )}
            </UnstyledButton>
          </li>
        );
      })}
    </Stack>
  );
}
