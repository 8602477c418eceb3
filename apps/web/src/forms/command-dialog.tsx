import { Modal, Text } from '@mantine/core';
import { usePick } from '@tergeu/ui';
import { useNarrow } from '../kernel/narrow';
import { CommandForm, type CommandFormProps } from './command-form';

/** A command in a dialog; the whole screen on a phone. */
export function CommandDialog({ opened, ...props }: CommandFormProps & { readonly opened: boolean }) {
  const pick = usePick();
  const isPhone = useNarrow(36);
  const known = props.definition.commands.find(({ name }) => name === props.command);
  return (
    <Modal
      opened={opened}
      onClose={props.onCancel ?? (() => undefined)}
      fullScreen={isPhone}
      size="lg"
      title={
        <div>
          <Text fw={650}>{pick(known?.text)}</Text>
          <Text size="xs" c="dimmed">
            {pick(props.definition.title)} · {pick(known?.article.citation)}
          </Text>
        </div>
      }
    >
      <CommandForm {...props} />
    </Modal>
  );
}
