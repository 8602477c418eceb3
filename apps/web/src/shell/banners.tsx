import { Alert, Button, Group, Progress, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconFlask, IconRefresh, IconWifiOff } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { formatMoment, useLanguage, useTexts } from '@tergeu/ui';
import { OutboxButton } from '../forms/outbox/outbox-button';
import { useAppUpdate } from '../kernel/app-update';
import { useOnline } from '../kernel/network';
import { queryClient } from '../kernel/query-client';
import { useSession } from '../kernel/session';
import { useNow, useSystem } from '../kernel/system-time';
import { shellTexts } from './shell.texts';

/** What everybody must know at once: no connection, steps that wait for it; a newer client; a demo, and its time. */
export function Banners() {
  const say = useTexts(shellTexts);
  const language = useLanguage();
  const online = useOnline();
  const { data: system } = useSystem();
  const now = useNow();
  const update = useAppUpdate();
  const isSignedIn = Boolean(useSession().data);
  return (
    <Stack gap="xs" mb="md">
      {/* A live region has to be there before its news. */}
      <VisuallyHidden role="status" aria-live="polite">
        {online ? '' : say('offline')}
      </VisuallyHidden>
      {!online && (
        <Alert color="orange" icon={<IconWifiOff aria-hidden />} title={say('offline')}>
          <Text size="sm">{say('offlineHint')}</Text>
          {isSignedIn && <AsOf />}
        </Alert>
      )}
      {isSignedIn && <OutboxButton />}
      {update && (
        <Group gap="xs">
          <Text size="sm">{say('newer')}</Text>
          <Button size="compact-sm" variant="light" leftSection={<IconRefresh size={14} aria-hidden />} onClick={update}>
            {say('useNewer')}
          </Button>
        </Group>
      )}
      {system?.demo && (
        <Alert color="yellow" variant="light" p="xs" icon={<IconFlask aria-hidden />} role="status">
          <Text size="sm">{say('demo', { time: formatMoment(new Date(now).toISOString(), language) })}</Text>
          {system.filling && (
            <>
              <Text size="xs" mt={4}>
                {say('filling')}: {say('fillingCount', { count: system.filling.done })} / {system.filling.total}
              </Text>
              <Progress
                value={(system.filling.done / Math.max(1, system.filling.total)) * 100}
                size="sm"
                mt={4}
                aria-label={say('filling')}
              />
            </>
          )}
        </Alert>
      )}
    </Stack>
  );
}

/** Without a network: as of when is the case file on the screen; or that it is not on this device. */
function AsOf() {
  const say = useTexts(shellTexts);
  const language = useLanguage();
  const caseId = useRouterState({ select: ({ location }) => /^\/cases\/([\da-f-]{36})$/.exec(location.pathname)?.[1] ?? null });
  const { offsetMs = 0 } = useSystem().data ?? {};
  if (caseId === null) return <Text size="sm">{say('onlyLastFile')}</Text>;
  const readAt = queryClient.getQueryState(['case', caseId, 'file'])?.dataUpdatedAt;
  return (
    <Text size="sm" fw={600} data-testid="as-of">
      {readAt ? say('asOf', { time: formatMoment(new Date(readAt + offsetMs).toISOString(), language) }) : say('notOnDevice')}
    </Text>
  );
}
