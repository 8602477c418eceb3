import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { ProblemAlert, useTexts } from '@tergeu/ui';
import type { ReactNode } from 'react';
import { useNarrow } from '../../kernel/narrow';
import { problemOf } from '../../kernel/problem';
import { administrationTexts } from './administration.texts';

interface ChangeDialogProps {
  readonly title: string;
  readonly hint?: string;
  readonly confirm: string;
  readonly isDangerous?: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A change before it is made: what it does, its fields, and what the server says of it. */
export function ChangeDialog({ title, hint, confirm, isDangerous = false, children, ...rest }: ChangeDialogProps) {
  const say = useTexts(administrationTexts);
  const isPhone = useNarrow(36);
  const { isPending, error, onConfirm, onClose } = rest;
  return (
    <Modal opened onClose={onClose} title={title} fullScreen={isPhone} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <Stack gap="sm">
          {hint && <Text size="sm">{hint}</Text>}
          {children}
          {error !== null && <ProblemAlert problem={{ ...problemOf(error), errors: undefined }} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={isPending} color={isDangerous ? 'red' : undefined}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
