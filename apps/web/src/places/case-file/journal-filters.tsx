import { Button, Collapse, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import type { CaseFileView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { fromLocal, toLocal } from '../../forms/local-time';
import { DateTimePicker } from '../../kernel/dates';
import { useDefinitions, useMachineTexts } from '../../kernel/definitions';
import { journalTexts } from './journal.texts';

export interface JournalChoice {
  readonly kind?: string | undefined;
  readonly machine?: string | undefined;
  readonly command?: string | undefined;
  readonly personId?: string | undefined;
  readonly actorId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly q?: string | undefined;
}

interface JournalFiltersProps {
  readonly file: CaseFileView;
  readonly actors: Readonly<Record<string, string>>;
  readonly choice: JournalChoice;
  readonly onChange: (choice: JournalChoice) => void;
  /** Of one proceeding: its machine and person are given. */
  readonly isOfOne: boolean;
}

/** What to look for in the journal; the server does the looking. */
export function JournalFilters({ file, actors, choice, onChange, isOfOne }: JournalFiltersProps) {
  const say = useTexts(journalTexts);
  const words = useMachineTexts();
  const [opened, setOpened] = useState(false);
  const set = (part: JournalChoice) => onChange({ ...choice, ...part });
  const search = useDebouncedCallback((q: string) => set({ q: q.trim() || undefined }), 300);
  const count = Object.values(choice).filter(Boolean).length;
  const machines = [...new Set(file.proceedings.map(({ machine }) => machine))];
  return (
    <Stack gap="xs" className="no-print">
      <Group gap="xs" align="flex-end">
        <TextInput
          aria-label={say('search')}
          placeholder={say('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          defaultValue={choice.q ?? ''}
          onChange={(event) => search(event.currentTarget.value)}
          flex="1 1 200px"
          type="search"
        />
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {say('filter')}
          {count > 0 && ` (${count})`}
        </Button>
      </Group>
      <Collapse expanded={opened}>
        {opened && (
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs">
            <KindSelect value={choice.kind} onChange={(kind) => set({ kind })} />
            {!isOfOne && (
              <Choose
                label={say('machine')}
                value={choice.machine}
                onChange={(machine) => set({ machine, command: undefined })}
                data={machines.map((value) => ({ value, label: words.machine(value) }))}
              />
            )}
            {choice.machine && <CommandSelect machine={choice.machine} value={choice.command} onChange={(command) => set({ command })} />}
            {!isOfOne && (
              <Choose
                label={say('person')}
                value={choice.personId}
                onChange={(personId) => set({ personId })}
                data={file.people.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <Choose
              label={say('actor')}
              value={choice.actorId}
              onChange={(actorId) => set({ actorId })}
              data={Object.entries(actors).map(([value, label]) => ({ value, label }))}
            />
            <Moment label={say('from')} value={choice.from} onChange={(from) => set({ from })} />
            <Moment label={say('to')} value={choice.to} onChange={(to) => set({ to })} />
          </SimpleGrid>
        )}
      </Collapse>
    </Stack>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Choose({
  label,
  value,
  onChange,
  data,
}: ChooseProps & { readonly data: readonly { readonly value: string; readonly label: string }[] }) {
  const say = useTexts(journalTexts);
  return (
    <Select
      label={label}
      placeholder={say('any')}
      data={data}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      clearable
      searchable
    />
  );
}

const kinds = ['accepted', 'refused', 'late', 'clock'] as const;

function KindSelect({ value, onChange }: Omit<ChooseProps, 'label'>) {
  const say = useTexts(journalTexts);
  return <Choose label={say('kind')} value={value} onChange={onChange} data={kinds.map((kind) => ({ value: kind, label: say(kind) }))} />;
}

function CommandSelect({ machine, value, onChange }: Omit<ChooseProps, 'label'> & { readonly machine: string }) {
  const say = useTexts(journalTexts);
  const pick = usePick();
  const commands = useDefinitions()?.[machine]?.commands ?? [];
  return (
    <Choose
      label={say('command')}
      value={value}
      onChange={onChange}
      data={commands.map(({ name, text }) => ({ value: name, label: pick(text) }))}
    />
  );
}

function Moment({ label, value, onChange }: ChooseProps) {
  return (
    <DateTimePicker
      label={label}
      value={value ? toLocal(value) : null}
      onChange={(next) => onChange(next ? fromLocal(next) : undefined)}
      valueFormat="DD.MM.YYYY HH:mm"
      clearable
    />
  );
}
