import { Button } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import type { AvailabilityView, CaseFileView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { CommandModal } from '../../forms/command-modal';
import { useDefinitions } from '../../kernel/definitions';
import { MenuButton } from '../../kernel/menu-button';
import { useAvailability } from '../../queue/queue.api';
import { caseFileTexts } from './case-file.texts';

/** Opens a further proceeding: a person, a detention, a petition, a complaint … what I may open now. */
export function NewProceeding({ file }: { readonly file: CaseFileView }) {
  const say = useTexts(caseFileTexts);
  const pick = usePick();
  const definitions = useDefinitions();
  const openable = useAvailability(file.id, { fresh: 'true', open: 'true' }).data ?? [];
  const [chosen, setChosen] = useState<{ one: AvailabilityView; id: string } | null>(null);
  const definition = chosen ? definitions?.[chosen.one.machine] : undefined;
  if (openable.length === 0) return null;
  return (
    <>
      <MenuButton
        position="bottom-start"
        width={320}
        items={openable.map((one) => ({
          key: `${one.machine}.${one.command}`,
          text: `${pick(definitions?.[one.machine]?.title)}: ${pick(one.text)}`,
          choose: () => setChosen({ one, id: uuidv7() }),
        }))}
      >
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          data-testid="new-proceeding"
        >
          {say('startNew')}
        </Button>
      </MenuButton>
      {chosen && definition && (
        <CommandModal
          opened
          caseId={file.id}
          version={file.version}
          definition={definition}
          command={chosen.one.command}
          proceedingId={chosen.id}
          proceedings={file.proceedings}
          onDone={() => setChosen(null)}
          onCancel={() => setChosen(null)}
        />
      )}
    </>
  );
}
