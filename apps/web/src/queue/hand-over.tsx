import { Alert, Button, Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconPlaneDeparture, IconUserShare } from '@tabler/icons-react';
import type { CaseFileView, WorkItemView } from '@tergeu/contracts';
import { formatMoment, ReasonList, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { CommandModal } from '../forms/command-modal';
import type { FieldSchema, Values } from '../forms/schema';
import { useDefinitions, useVocabulary } from '../kernel/definitions';
import { useOfficial } from '../kernel/session';
import { useAvailability } from './queue.api';
import { queueTexts } from './queue.texts';

interface HandOverProps {
  readonly item: WorkItemView;
  readonly file: CaseFileView;
  readonly onDone?: (() => void) | undefined;
}

interface Giving {
  readonly machine: string;
  readonly command: string;
  readonly proceedingId: string;
  readonly preset: Values;
}

/** Who does it may change by a command on the case only: taken over from an absent colleague, given back, handed to another. */
export function HandOver({ item, file, onDone }: HandOverProps) {
  const [giving, setGiving] = useState<Giving | null>(null);
  const definition = useDefinitions()?.[giving?.machine ?? ''];
  return (
    <>
      {item.absent && <StandingIn absent={item.absent} give={setGiving} />}
      {item.handBack && <HandBack item={item} handBack={item.handBack} give={setGiving} />}
      {item.whose === 'mine' && <ToAnother file={file} give={setGiving} />}
      {giving && definition && (
        <CommandModal
          opened
          caseId={file.id}
          version={file.version}
          definition={definition}
          command={giving.command}
          proceedingId={giving.proceedingId}
          proceedings={file.proceedings}
          preset={giving.preset}
          onDone={() => {
            setGiving(null);
            onDone?.();
          }}
          onCancel={() => setGiving(null)}
        />
      )}
    </>
  );
}

type Give = (giving: Giving) => void;

function StandingIn({
  absent: { official, until, takeOver },
  give,
}: {
  readonly absent: NonNullable<WorkItemView['absent']>;
  readonly give: Give;
}) {
  const say = useTexts(queueTexts);
  const pick = usePick();
  const language = useLanguage();
  const { roles } = useVocabulary();
  return (
    <Alert
      color="orange"
      icon={<IconPlaneDeparture aria-hidden />}
      title={`${say('standIn')}: ${say('forAbsent', { name: official.name, until: formatMoment(until, language) })}`}
      data-testid="standing-in"
    >
      <Stack gap="xs">
        <Text size="sm">{say(takeOver ? 'standInHint' : 'noWay')}</Text>
        {takeOver?.open && (
          <Group>
            <Button data-command={`${takeOver.machine}.${takeOver.command}`} onClick={() => give(takeOver)}>
              {say('takeOver', { command: pick(takeOver.text) })}
            </Button>
          </Group>
        )}
        {takeOver && !takeOver.open && (
          <>
            <Text size="sm" fw={600}>
              {say('cannotTakeOver')}
            </Text>
            <ReasonList reasons={takeOver.reasons} roleTexts={roles} />
          </>
        )}
      </Stack>
    </Alert>
  );
}

interface HandBackProps {
  readonly item: WorkItemView;
  readonly handBack: NonNullable<WorkItemView['handBack']>;
  readonly give: Give;
}

function HandBack({ item, handBack: { official, isBack }, give }: HandBackProps) {
  const say = useTexts(queueTexts);
  return (
    <Group gap="xs">
      <Text size="sm">{say(isBack ? 'isBack' : 'takenOver', { name: official.name })}</Text>
      <Button
        size="compact-sm"
        variant={isBack ? 'filled' : 'default'}
        data-testid="hand-back"
        onClick={() =>
          give({ machine: 'case', command: 'replaceSupervisor', proceedingId: item.caseId, preset: { prosecutorId: official.id } })
        }
      >
        {say('handBack', { name: official.name })}
      </Button>
    </Group>
  );
}

/** Commands of the case that are open and name an official of my role. */
function ToAnother({ file, give }: { readonly file: CaseFileView; readonly give: Give }) {
  const say = useTexts(queueTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <UnstyledButton fz="sm" c="dimmed" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} data-testid="hand-over">
        <Group gap={6}>
          <IconUserShare size={16} aria-hidden />
          {say('handOver')}
        </Group>
      </UnstyledButton>
      <Collapse expanded={isOpen}>{isOpen && <WaysToAnother file={file} give={give} />}</Collapse>
    </div>
  );
}

function WaysToAnother({ file, give }: { readonly file: CaseFileView; readonly give: Give }) {
  const say = useTexts(queueTexts);
  const pick = usePick();
  const { role } = useOfficial();
  const commands = useAvailability(file.id, { proceedingId: file.id });
  const definitions = useDefinitions() ?? {};
  const names = (machine: string, command: string): boolean => {
    const schema = definitions[machine]?.commands.find(({ name }) => name === command)?.schema as FieldSchema | undefined;
    return Object.values(schema?.properties ?? {}).some(({ official }) => official === role);
  };
  const ways = (commands.data ?? []).filter(({ open, machine, command }) => open && names(machine, command));
  return (
    <Stack gap={6} mt={6}>
      <Text size="xs" c="dimmed">
        {say(commands.isSuccess && ways.length === 0 ? 'handOverNone' : 'handOverHint')}
      </Text>
      <Group gap="xs">
        {ways.map(({ machine, command, text }) => (
          <Button
            key={command}
            size="compact-sm"
            variant="light"
            data-command={`${machine}.${command}`}
            onClick={() => give({ machine, command, proceedingId: file.id, preset: {} })}
          >
            {pick(text)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
