import { MultiSelect, Select } from '@mantine/core';
import type { ProceedingView } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { formsTexts } from './forms.texts';
import type { FieldSchema } from './schema';

interface ProceedingFieldProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly withAsterisk: boolean;
  readonly schema: FieldSchema;
  readonly proceedings: readonly ProceedingView[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One proceeding of the same file, or several where the schema says so. */
export function ProceedingField({ schema, proceedings, value, onChange, ...shared }: ProceedingFieldProps) {
  const say = useTexts(formsTexts);
  const machines = schema.proceedings ?? [schema.proceeding];
  const data = proceedings.filter(({ machine }) => machines.includes(machine)).map(({ id, title }) => ({ value: id, label: title || id }));
  const more = { data, searchable: true, nothingFoundMessage: say('nothingFound') } as const;
  if (schema.type === 'array')
    return (
      <MultiSelect
        {...shared}
        {...more}
        value={Array.isArray(value) ? (value as string[]) : []}
        onChange={onChange}
        clearable
        maxValues={20}
      />
    );
  return (
    <Select
      {...shared}
      {...more}
      value={typeof value === 'string' && value !== '' ? value : null}
      onChange={onChange}
      clearable={!shared.withAsterisk}
      placeholder={say('choose')}
    />
  );
}
