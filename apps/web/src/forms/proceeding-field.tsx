import { MultiSelect, Select, Stack } from '@mantine/core';
import type { ProceedingView } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { CreateInline } from './create-inline';
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
  const machines = schema.proceedings ?? (schema.proceeding === undefined ? [] : [schema.proceeding]);
  const data = proceedings.filter(({ machine }) => machines.includes(machine)).map(({ id, title }) => ({ value: id, label: title || id }));
  const more = { data, searchable: true, nothingFoundMessage: say('nothingFound') } as const;
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  if (schema.type === 'array')
    return (
      <Stack gap={4}>
        <MultiSelect {...shared} {...more} value={chosen} onChange={onChange} clearable maxValues={20} />
        <CreateInline machines={machines} onCreated={(id) => onChange([...chosen, id])} />
      </Stack>
    );
  return (
    <Stack gap={4}>
      <Select
        {...shared}
        {...more}
        value={typeof value === 'string' && value !== '' ? value : null}
        onChange={onChange}
        clearable={!shared.withAsterisk}
        placeholder={say('choose')}
      />
      <CreateInline machines={machines} onCreated={onChange} />
    </Stack>
  );
}
