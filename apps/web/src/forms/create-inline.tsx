import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { AvailabilityView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useDefinitions } from '../kernel/definitions';
import { useAvailability } from '../queue/queue.api';
import { CommandModal } from './command-modal';
import { useFormPlace, type FormPlaceValue } from './form-place';
import { formsTexts } from './forms.texts';

/** What a form may need and nobody has recorded yet: people and things, not other proceedings with a course of their own. */
const simple = new Set(['person', 'weapon', 'vehicle', 'attacked-object', 'evidence-item']);

interface CreateInlineProps {
  readonly machines: readonly string[];
  readonly onCreated: (id: string) => void;
}

/** A person or a thing that is missing from the file is recorded without leaving the form, if the server lets this official. */
export function CreateInline({ machines, onCreated }: CreateInlineProps) {
  const place = useFormPlace();
  const wanted = machines.filter((one) => simple.has(one));
  if (!place || wanted.length === 0) return null;
  return (
    <Group gap="xs">
      {wanted.map((machine) => (
        <CreateOne key={machine} machine={machine} place={place} onCreated={onCreated} />
      ))}
    </Group>
  );
}

interface CreateOneProps {
  readonly machine: string;
  readonly place: FormPlaceValue;
  readonly onCreated: (id: string) => void;
}

function CreateOne({ machine, place, onCreated }: CreateOneProps) {
  const say = useTexts(formsTexts);
  const pick = usePick();
  const definition = useDefinitions()?.[machine];
  const open = useAvailability(place.caseId, { machine, open: 'true' }).data ?? [];
  const [chosen, setChosen] = useState<{ readonly one: AvailabilityView; readonly id: string } | null>(null);
  if (!definition) return null;
  return (
    <>
      {open.map((one) => (
        <Button
          key={one.command}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setChosen({ one, id: uuidv7() })}
          data-create={`${machine}.${one.command}`}
        >
          {say('createNew', { what: pick(open.length > 1 ? one.text : definition.title) })}
        </Button>
      ))}
      {chosen && (
        <CommandModal
          opened
          {...place}
          definition={definition}
          command={chosen.one.command}
          proceedingId={chosen.id}
          draftKey={`${place.caseId}/${machine}/${chosen.one.command}/inline`}
          onDone={(result) => {
            if (result) place.onOwnStep(result.version);
            onCreated(chosen.id);
            setChosen(null);
          }}
          onCancel={() => setChosen(null)}
        />
      )}
    </>
  );
}
