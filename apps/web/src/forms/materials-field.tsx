import { MultiSelect } from '@mantine/core';
import type { ProceedingView } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { useEffect } from 'react';
import { useMachineTexts } from '../kernel/definitions';
import type { About } from './field';
import { formsTexts } from './forms.texts';

interface MaterialsFieldProps {
  readonly label: string;
  readonly error?: string;
  readonly withAsterisk: boolean;
  readonly about: About;
  readonly proceedings: readonly ProceedingView[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** What a decision rests on: any proceedings of the same file; a revision begins with those attached before. */
export function MaterialsField({ about, proceedings, value, onChange, ...shared }: MaterialsFieldProps) {
  const say = useTexts(formsTexts);
  const words = useMachineTexts();
  const attached = proceedings.find(({ id }) => id === about.proceedingId)?.memory['materials'];
  useEffect(() => {
    if (value === undefined && Array.isArray(attached)) onChange(attached);
  });
  const data = proceedings
    .filter(({ id, machine }) => id !== about.proceedingId && machine !== 'case')
    .map(({ id, machine, title }) => ({ value: id, label: [words.machine(machine), title || id].join(' · ') }));
  return (
    <MultiSelect
      {...shared}
      data={data}
      value={Array.isArray(value) ? (value as string[]) : []}
      onChange={onChange}
      searchable
      clearable
      maxValues={50}
      nothingFoundMessage={say('nothingFound')}
    />
  );
}
