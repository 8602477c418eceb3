import { Modal, Text } from '@mantine/core';
import { usePick } from '@tergeu/ui';
import { useRef } from 'react';
import { useNarrow } from '../kernel/narrow';
import { CommandForm, type CommandFormProps } from './command-form';

/** A command in a dialog; the whole screen on a phone. */
export function CommandDialog({ opened, ...props }: CommandFormProps & { readonly opened: boolean }) {
  const pick = usePick();
  // Its own: a dialog may be open above another.
  const form = useRef<HTMLDivElement>(null);
  const isPhone = useNarrow(36);
  // About whom or what: on a phone the form hides all else.
  const about = props.proceedings.find(({ id }) => id === props.proceedingId)?.title;
  const known = props.definition.commands.find(({ name }) => name === props.command);
  return (
    <Modal
      opened={opened}
      onClose={props.onCancel ?? (() => undefined)}
      fullScreen={isPhone}
      size="lg"
      // Where there is something to write, the cursor stands there, not on the cross.
      onEnterTransitionEnd={() => form.current?.querySelector<HTMLElement>('textarea:not(:disabled)')?.focus()}
      title={
        <div>
          <Text fw={650}>{pick(known?.text)}</Text>
          {about && (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {about}
            </Text>
          )}
          <Text size="xs" c="dimmed">
            {pick(props.definition.title)} · {pick(known?.article.citation)}
          </Text>
        </div>
      }
    >
      <div ref={form}>
        <CommandForm {...props} />
      </div>
    </Modal>
  );
}
