import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { AvailabilityView, CaseFileView } from '@tergeu/contracts';
import { ListSkeleton, ReasonList, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { CommandModal } from '../forms/command-modal';
import { FieldSteps } from '../forms/outbox/field-steps';
import type { Values } from '../forms/schema';
import { useDefinitions, useVocabulary } from '../kernel/definitions';
import { useAvailability } from './queue.api';
import { queueTexts } from './queue.texts';

interface ActionListProps {
  readonly file: CaseFileView;
  /** Of this proceeding; without it, of one that could be opened by `machine`. */
  readonly proceedingId?: string;
  readonly machine?: string;
  readonly preset?: Values;
  /** Blocked commands that are nobody's business here are left out. */
  readonly onlyMine?: boolean;
  /** Commands that have a button elsewhere. */
  readonly without?: readonly string[];
  readonly onDone?: () => void;
}

/** What I may do now as buttons; what is mine but blocked, with its reasons. */
export function ActionList({ file, proceedingId, machine, preset, onlyMine = false, without = [], onDone }: ActionListProps) {
  const say = useTexts(queueTexts);
  const pick = usePick();
  const availability = useAvailability(file.id, proceedingId ? { proceedingId } : { machine });
  const definitions = useDefinitions();
  const [giving, setGiving] = useState<AvailabilityView | null>(null);
  if (availability.isPending || !definitions) return <ListSkeleton rows={1} />;
  const list = (availability.data ?? []).filter(({ command }) => !without.includes(command));
  const open = list.filter((one) => one.open);
  const blocked = list.filter(
    (one) => !one.open && one.inState && (one.mine || (!onlyMine && one.reasons.some(({ safeguard }) => safeguard !== null))),
  );
  const proceeding = file.proceedings.find(({ id }) => id === proceedingId);
  const definition = giving ? definitions[giving.machine] : undefined;
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {open.map((one, index) => (
          <Button
            key={one.machine + one.command}
            variant={index === 0 ? 'filled' : 'light'}
            onClick={() => setGiving(one)}
            data-command={`${one.machine}.${one.command}`}
          >
            {pick(one.text)}
          </Button>
        ))}
      </Group>
      {open.length === 0 && blocked.length === 0 && (
        <Group gap={6} c="dimmed">
          <IconLock size={16} aria-hidden />
          <Text size="sm">{say('nothingOpen')}</Text>
        </Group>
      )}
      {blocked.map((one) => (
        <Blocked key={one.machine + one.command} one={one} />
      ))}
      {proceeding && <FieldSteps file={file} proceedingId={proceeding.id} machine={proceeding.machine} />}
      {giving && definition && (
        <CommandModal
          opened
          caseId={file.id}
          version={file.version}
          definition={definition}
          command={giving.command}
          proceedingId={giving.proceedingId ?? uuidv7()}
          proceedings={file.proceedings}
          preset={preset}
          onDone={() => {
            setGiving(null);
            onDone?.();
          }}
          onCancel={() => setGiving(null)}
        />
      )}
    </Stack>
  );
}

function Blocked({ one }: { readonly one: AvailabilityView }) {
  const say = useTexts(queueTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  const [shown, setShown] = useState(false);
  const safeguards = [...new Set(one.reasons.flatMap(({ safeguard }) => safeguard ?? []))];
  return (
    <Stack gap={4} className="blocked" data-command={`${one.machine}.${one.command}`}>
      <Group gap="xs" justify="space-between">
        <Group gap={6}>
          <IconLock size={16} aria-hidden />
          <Text size="sm" c="dimmed">
            {pick(one.text)}
            {safeguards.length > 0 && ` · ${safeguards.join(', ')}`}
          </Text>
        </Group>
        <Button size="compact-xs" variant="subtle" onClick={() => setShown(!shown)} aria-expanded={shown}>
          {say('why')}
        </Button>
      </Group>
      <Collapse expanded={shown}>
        <ReasonList reasons={one.reasons} roleTexts={roles} />
      </Collapse>
    </Stack>
  );
}
