import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useTexts } from '@tergeu/ui';
import { paletteTexts } from './palette.texts';

const keys = [
  ['Ctrl K · ⌘ K', 'keyOpen'],
  ['↑ ↓', 'keyStep'],
  ['Enter ↵', 'keyChoose'],
  ['Esc', 'keyClose'],
] as const;

/** Which keys there are. */
export function KeysDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const say = useTexts(paletteTexts);
  return (
    <Modal opened={opened} onClose={onClose} title={<Text fw={650}>{say('keys')}</Text>}>
      <Table>
        <Table.Tbody>
          {keys.map(([key, text]) => (
            <Table.Tr key={key}>
              <Table.Td>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{say(text)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
