import { Alert, Button, Group, Text } from '@mantine/core';
import { IconClockUp } from '@tabler/icons-react';
import { useTexts } from '@tergeu/ui';
import { lazy, Suspense, useState } from 'react';
import { outboxTexts } from './outbox.texts';
import { useOutbox, useOutboxAtWork } from './use-outbox';

const Tray = lazy(() => import('./tray').then((part) => ({ default: part.Tray })));

/** How many steps wait on this device, and the way to them; nothing, if none does. */
export function OutboxButton() {
  const say = useTexts(outboxTexts);
  useOutboxAtWork();
  const { steps } = useOutbox();
  const [opened, setOpened] = useState(false);
  const stopped = steps.filter((one) => one.stopped !== null).length;
  if (steps.length === 0 && !opened) return null;
  return (
    <>
      <Alert color={stopped > 0 ? 'red' : 'blue'} icon={<IconClockUp aria-hidden />} p="xs" role="status" data-testid="outbox">
        <Group justify="space-between" gap="xs">
          <Text size="sm">
            {say('waiting', { count: steps.length })}
            {stopped > 0 && ` · ${say('stopped', { count: stopped })}`}
          </Text>
          <Button size="compact-sm" variant="light" onClick={() => setOpened(true)}>
            {say('look')}
          </Button>
        </Group>
      </Alert>
      {opened && (
        <Suspense>
          <Tray onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
