import { Button, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { CaseFileView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useDefinitions } from '../../kernel/definitions';
import { MenuButton } from '../../kernel/menu-button';
import { useOnline } from '../../kernel/network';
import { useOfficial } from '../../kernel/session';
import { useAvailability } from '../../queue/queue.api';
import { CommandModal } from '../command-modal';
import { outboxTexts } from './outbox.texts';

interface FieldStepsProps {
  readonly file: CaseFileView;
  readonly proceedingId: string;
  readonly machine: string;
  /** The server does not know the proceeding yet. */
  readonly isNew?: boolean;
}

/**
 * Without a network nobody knows what is open after the steps that wait: every step of the field that is this
 * official's can be written down, and the server decides when it arrives.
 */
export function FieldSteps({ file, proceedingId, machine, isNew = false }: FieldStepsProps) {
  const say = useTexts(outboxTexts);
  const pick = usePick();
  const online = useOnline();
  const { role } = useOfficial();
  const definition = useDefinitions()?.[machine];
  const known = useAvailability(isNew ? '' : file.id, { proceedingId }).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  if (!definition || (online && !isNew)) return null;
  const shown = new Set(known.filter(({ open }) => open).map(({ command }) => command));
  const others = definition.commands.filter(
    ({ name, field, opens, by }) =>
      field &&
      !opens &&
      !shown.has(name) &&
      (isNew ? by.some((one) => one.role === role) : known.some((one) => one.command === name && one.mine)),
  );
  if (others.length === 0) return null;
  return (
    <>
      <MenuButton
        position="bottom-start"
        width={320}
        head={<Text size="xs">{say('otherStepHint')}</Text>}
        items={others.map(({ name, text }) => ({ key: `${machine}.${name}`, text: pick(text), choose: () => setChosen(name) }))}
      >
        <Button
          size="compact-sm"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          data-testid="field-steps"
        >
          {say(isNew ? 'nextStep' : 'otherStep')}
        </Button>
      </MenuButton>
      {chosen !== null && (
        <CommandModal
          opened
          caseId={file.id}
          version={file.version}
          definition={definition}
          command={chosen}
          proceedingId={proceedingId}
          proceedings={file.proceedings}
          onDone={() => setChosen(null)}
          onCancel={() => setChosen(null)}
        />
      )}
    </>
  );
}
