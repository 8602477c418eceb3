import { Button, Kbd, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCornerUpLeft, IconX } from '@tabler/icons-react';
import type { AvailabilityView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { usePreferences } from '../../kernel/preferences';
import { commandsOf, keysOf } from './desk-keys';
import { deskTexts } from './desk.texts';

export type Kind = keyof typeof commandsOf;
export const kinds = ['agree', 'return', 'refuse'] as const satisfies readonly Kind[];

const looks = {
  agree: { variant: 'filled', color: 'teal', icon: IconCheck },
  return: { variant: 'default', color: 'gray', icon: IconCornerUpLeft },
  refuse: { variant: 'light', color: 'red', icon: IconX },
} as const;

/** The command that a key stands for in this proceeding now, open or not. */
export const commandFor = (kind: Kind, commands: readonly AvailabilityView[]): AvailabilityView | undefined =>
  commands.find(({ command, inState, mine }) => inState && mine && commandsOf[kind].includes(command));

interface DeskActionsProps {
  readonly commands: readonly AvailabilityView[];
  /** Why agreeing is closed as yet. */
  readonly hint: string | null;
  readonly onAct: (kind: Kind) => void;
}

/** Agree, return, refuse: big enough for a thumb, each with its key. */
export function DeskActions({ commands, hint, onAct }: DeskActionsProps) {
  const pick = usePick();
  const shown = kinds.flatMap((kind) => {
    const command = commandFor(kind, commands);
    return command ? [{ kind, command }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <div className="desk-actions">
      {shown.map(({ kind, command }) => (
        <ActionButton
          key={kind}
          kind={kind}
          text={pick(command.text)}
          name={`${command.machine}.${command.command}`}
          hint={command.open ? (kind === 'agree' ? hint : null) : ''}
          onAct={onAct}
        />
      ))}
    </div>
  );
}

interface ActionButtonProps {
  readonly kind: Kind;
  readonly text: string;
  readonly name: string;
  /** Not null: closed as yet. It can be pressed all the same, and then says why. */
  readonly hint: string | null;
  readonly onAct: (kind: Kind) => void;
}

function ActionButton({ kind, text, name, hint, onAct }: ActionButtonProps) {
  const say = useTexts(deskTexts);
  const { shortcuts } = usePreferences();
  const look = looks[kind];
  return (
    <Button
      size="md"
      h="auto"
      mih={44}
      py={6}
      styles={{ label: { whiteSpace: 'normal' } }}
      variant={look.variant}
      color={look.color}
      leftSection={<look.icon size={18} aria-hidden />}
      rightSection={shortcuts ? <Kbd visibleFrom="sm">{keysOf[kind][0]}</Kbd> : undefined}
      aria-keyshortcuts={shortcuts ? keysOf[kind][0] : undefined}
      aria-disabled={hint !== null}
      data-disabled={hint !== null || undefined}
      data-command={name}
      onClick={() => onAct(kind)}
      style={{ cursor: 'pointer' }}
    >
      {text}
      {hint && (
        <VisuallyHidden>
          {'. '}
          {hint}
        </VisuallyHidden>
      )}
      {hint === '' && <VisuallyHidden>{say('closed')}</VisuallyHidden>}
    </Button>
  );
}
