import { Group, Kbd, Modal, Select, Stack, Switch, Table, Text } from '@mantine/core';
import { useTexts } from '@tergeu/ui';
import { prefer, usePreferences } from '../../kernel/preferences';
import { keysOf, type DeskKey } from './desk-keys';
import { deskTexts } from './desk.texts';

/** Which key does what; and the switch that turns them off. */
export function KeysHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const say = useTexts(deskTexts);
  return (
    <Modal opened={opened} onClose={onClose} title={say('help')}>
      <Stack>
        <Table aria-label={say('help')}>
          <Table.Tbody>
            {(Object.keys(keysOf) as DeskKey[]).map((one) => (
              <Table.Tr key={one}>
                <Table.Td>
                  <Group gap={4}>
                    {keysOf[one].map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </Group>
                </Table.Td>
                <Table.Td>{say(one)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm" c="dimmed">
          {say('helpHint')}
        </Text>
        <DeskSettings />
      </Stack>
    </Modal>
  );
}

/** How the desk works on this device. */
export function DeskSettings() {
  const say = useTexts(deskTexts);
  const { shortcuts, undoSeconds } = usePreferences();
  return (
    <>
      <Switch label={say('shortcuts')} checked={shortcuts} onChange={(event) => prefer({ shortcuts: event.currentTarget.checked })} />
      <Select
        label={say('undoTime')}
        allowDeselect={false}
        value={String(undoSeconds)}
        onChange={(value) => prefer({ undoSeconds: Number(value) })}
        data={[
          ...[5, 10, 30, 60].map((count) => ({ value: String(count), label: say('seconds', { count }) })),
          { value: '0', label: say('byHand') },
        ]}
      />
    </>
  );
}
