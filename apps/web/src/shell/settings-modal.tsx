import { Alert, Modal, Select, Stack, Text, Title } from '@mantine/core';
import { useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { prefer, usePreferences, type Preferences } from '../kernel/preferences';
import { DeskSettings } from '../queue/desk/keys-help';
import { settingsTexts } from './settings.texts';
import { permission } from './use-reminders';

const minutes = [30, 60, 180, 720, 1440] as const;

/** What somebody chooses for this device. */
export function SettingsModal({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const say = useTexts(settingsTexts);
  return (
    <Modal opened={opened} onClose={onClose} title={say('title')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {say('onDevice')}
        </Text>
        <Title order={3}>{say('reminders')}</Title>
        <ReminderSettings />
        <Title order={3}>{say('desk')}</Title>
        <DeskSettings />
      </Stack>
    </Modal>
  );
}

/** The browser is asked only when somebody wants to be reminded. */
function ReminderSettings() {
  const say = useTexts(settingsTexts);
  const { remind } = usePreferences();
  const [allowed, setAllowed] = useState(permission);
  const choose = async (value: string | null) => {
    const wanted: Preferences['remind'] = value === 'off' || value === 'marks' ? value : Number(value);
    if (wanted !== 'off' && permission() === 'default') setAllowed(await Notification.requestPermission());
    prefer({ remind: wanted });
  };
  const hours = (count: number) => (count < 60 ? say('minutesBefore', { count }) : say('hoursBefore', { count: count / 60 }));
  if (allowed === 'unsupported') return <Alert color="gray">{say('unsupported')}</Alert>;
  return (
    <>
      <Select
        label={say('remind')}
        description={say('remindHint')}
        allowDeselect={false}
        value={String(remind)}
        onChange={(value) => void choose(value)}
        data={[
          { value: 'off', label: say('never') },
          { value: 'marks', label: say('marks') },
          ...minutes.map((count) => ({ value: String(count), label: hours(count) })),
        ]}
      />
      {remind !== 'off' && allowed !== 'granted' && (
        <Alert color="orange" role="alert">
          {say(allowed === 'denied' ? 'denied' : 'notAsked')}
        </Alert>
      )}
    </>
  );
}
