import { Button, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '@tergeu/ui';
import { deskTexts } from '../desk/desk.texts';
import type { Tray } from './tray';

/** Leaving the desk asks as long as something is not sent; closing the tab asks, too, and sends nothing. */
export function LeaveGuard({ tray }: { readonly tray: Tray }) {
  const say = useTexts(deskTexts);
  const open = tray.all().filter(({ stage }) => stage === 'waiting' || stage === 'sending');
  const isOpen = () => tray.all().some(({ stage }) => stage === 'waiting' || stage === 'sending');
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isOpen(),
    enableBeforeUnload: isOpen,
    withResolver: true,
  });
  const leave = async () => {
    await tray.sendNow(...open.map(({ id }) => id));
    blocker.proceed?.();
  };
  return (
    <Modal opened={blocker.status === 'blocked'} onClose={() => blocker.reset?.()} title={say('leaveTitle')}>
      <Stack>
        <Text size="sm">{say('leaveText', { count: open.length })}</Text>
        <Button onClick={() => blocker.reset?.()} data-autofocus>
          {say('stay')}
        </Button>
        <Button variant="light" onClick={() => void leave()}>
          {say('leaveSend')}
        </Button>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {say('leaveKeep')}
        </Button>
      </Stack>
    </Modal>
  );
}
