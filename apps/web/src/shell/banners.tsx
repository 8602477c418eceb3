import { Alert, Progress, Stack, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconFlask, IconWifiOff } from '@tabler/icons-react';
import { formatMoment, useLanguage, useTexts } from '@tergeu/ui';
import { useNow, useSystem } from '../kernel/system-time';
import { shellTexts } from './shell.texts';

/** What everybody must know at once: no connection; a demo, and its time. */
export function Banners() {
  const say = useTexts(shellTexts);
  const language = useLanguage();
  const { online } = useNetwork();
  const { data: system } = useSystem();
  const now = useNow();
  return (
    <Stack gap="xs" mb={online && !system?.demo ? 0 : 'md'}>
      {!online && (
        <Alert color="orange" icon={<IconWifiOff aria-hidden />} title={say('offline')} role="status">
          {say('offlineHint')}
        </Alert>
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
