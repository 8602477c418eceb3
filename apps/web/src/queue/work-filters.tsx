import { Button, Group, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilterOff, IconSearch } from '@tabler/icons-react';
import { usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { Choice } from '../kernel/choice';
import { useDefinitions, useVocabulary } from '../kernel/definitions';
import { Folded } from '../kernel/folded';
import { useOfficial } from '../kernel/session';
import { isFiltered, workSearch } from './grouping';
import type { WorkFilter } from './queue.api';
import { queueTexts } from './queue.texts';

interface WorkFiltersProps {
  readonly filter: WorkFilter;
  /** The place has chosen the kind. */
  readonly isFixed: boolean;
  readonly onChange: (filter: WorkFilter) => void;
}

/** What is left out, how it is grouped and ordered. */
export function WorkFilters({ filter, isFixed, onChange }: WorkFiltersProps) {
  const say = useTexts(queueTexts);
  const [typed, setTyped] = useState(filter.q ?? '');
  const change = (part: Readonly<Record<string, unknown>>) => onChange(workSearch({ ...filter, ...part }));
  const search = useDebouncedCallback((q: string) => change({ q: q.trim() }), 300);
  const isNarrowed = isFiltered(filter, isFixed);
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        flex="2 1 240px"
        leftSection={<IconSearch size={16} aria-hidden />}
        placeholder={say('search')}
        aria-label={say('search')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <Folded>
        <Choices filter={filter} isFixed={isFixed} change={change} />
      </Folded>
      {isNarrowed && (
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconFilterOff size={16} aria-hidden />}
          onClick={() => {
            setTyped('');
            onChange({ group: filter.group, sort: filter.sort, machine: isFixed ? filter.machine : undefined });
          }}
        >
          {say('clear')}
        </Button>
      )}
    </Group>
  );
}

interface ChoicesProps {
  readonly filter: WorkFilter;
  readonly isFixed: boolean;
  readonly change: (part: Readonly<Record<string, unknown>>) => void;
}

function Choices({ filter, isFixed, change }: ChoicesProps) {
  const say = useTexts(queueTexts);
  const pick = usePick();
  const { cities } = useVocabulary();
  const definitions = useDefinitions() ?? {};
  const isOfOneCity = useOfficial().city !== null;
  const options = <K extends Parameters<typeof say>[0]>(values: Readonly<Record<string, K>>) =>
    Object.entries(values).map(([value, key]) => ({ value, label: say(key) }));
  const named = (values: readonly (readonly [string, string])[]) =>
    values.map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
  const choice = (field: keyof WorkFilter, label: string, data: readonly { value: string; label: string }[], empty: string) => (
    <Choice
      key={field}
      flex="1 1 140px"
      size="sm"
      label={label}
      value={filter[field] ?? ''}
      data={[{ value: '', label: empty }, ...data]}
      onChange={(value) => change({ [field]: value })}
      data-filter={field}
    />
  );
  const kinds = named(Object.values(definitions).map(({ name, title }) => [name, pick(title)] as const));
  return (
    <>
      {choice('due', say('timeLeft'), options({ overdue: 'overdue', today: 'today', week: 'week', none: 'noLimit' }), say('all'))}
      {!isFixed && choice('machine', say('kind'), kinds, say('all'))}
      {choice('whose', say('whose'), options({ mine: 'mine', pool: 'pool', absent: 'ofAbsent' }), say('all'))}
      {!isOfOneCity &&
        choice('city', say('city'), named(Object.entries(cities).map(([city, name]) => [city, pick(name)] as const)), say('all'))}
      {choice('group', say('groupBy'), options({ time: 'timeLeft', case: 'case', kind: 'kind', person: 'person' }), say('ungrouped'))}
      {choice('sort', say('sortBy'), options({ waiting: 'byWaiting' }), say('byDue'))}
    </>
  );
}
