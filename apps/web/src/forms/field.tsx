import { Checkbox, Group, NumberInput, Radio, Select, Textarea, TextInput } from '@mantine/core';
import type { DefinitionView, ProceedingView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { DateInput, DateTimePicker } from '../kernel/dates';
import { formsTexts } from './forms.texts';
import { GroupField, BodyField, OfficialField } from './directory-fields';
import { CaseFileField } from './case-file-field';
import { ChoicesField } from './choices-field';
import { MaterialsField } from './materials-field';
import { MarksField } from './marks-field';
import { dayFrom, fromLocal, toLocal } from './local-time';
import { ProceedingField } from './proceeding-field';
import type { FieldSchema } from './schema';
import { SeenField } from './seen-field';

/** The proceeding that a form is about. */
export interface About {
  readonly caseId: string;
  readonly proceedingId: string;
}

export interface FieldProps {
  readonly name: string;
  readonly schema: FieldSchema;
  readonly required: boolean;
  readonly value: unknown;
  readonly error?: string;
  readonly definition: DefinitionView;
  readonly proceedings: readonly ProceedingView[];
  readonly about: About;
  readonly onChange: (value: unknown) => void;
}

const labelOf = (text: string, required: boolean, optional: string) => (required ? text : `${text} (${optional})`);

/** One field of a payload, by its schema and hint. */
export function Field({ name, schema, required, value, error, definition, proceedings, about, onChange }: FieldProps) {
  const pick = usePick();
  const say = useTexts(formsTexts);
  const options = definition.options[name];
  const label = labelOf(pick(definition.fields[name]) || name, required, say('optional'));
  const shared = { label, error, withAsterisk: required } as const;
  const text = typeof value === 'string' ? value : '';
  const wordsFor = (values: readonly string[] = []) => values.map((one) => ({ value: one, label: pick(options?.[one]) || one }));
  const choices = schema.enum ?? schema.anyOf?.find((one) => one.enum)?.enum;

  if (schema.official) return <OfficialField {...shared} role={schema.official} value={text || null} onChange={onChange} />;
  if (schema.widget === 'body') return <BodyField {...shared} value={text || null} onChange={onChange} />;
  if (schema.widget === 'group') return <GroupField {...shared} value={text || null} onChange={onChange} />;
  if (schema.widget === 'injuries')
    return <MarksField {...shared} schema={schema} options={definition.options} value={value} onChange={onChange} />;
  if (schema.widget === 'caseFile') return <CaseFileField {...shared} value={value} onChange={onChange} />;
  if (schema.widget === 'seen') return <SeenField {...shared} about={about} onChange={onChange} />;
  if (schema.widget === 'materials')
    return <MaterialsField {...shared} about={about} proceedings={proceedings} value={value} onChange={onChange} />;
  if (schema.proceeding !== undefined || schema.proceedings !== undefined)
    return <ProceedingField {...shared} schema={schema} proceedings={proceedings} value={value} onChange={onChange} />;
  if (schema.widget === 'choices')
    return <ChoicesField {...shared} choices={wordsFor(schema.items?.enum)} value={value} onChange={onChange} />;
  if (choices) {
    const data = wordsFor(choices);
    return (
      <Select
        {...shared}
        data={data}
        value={text || null}
        onChange={onChange}
        searchable={data.length > 7}
        clearable={!required}
        placeholder={say('choose')}
        nothingFoundMessage={say('nothingFound')}
      />
    );
  }
  // Without a default nobody may answer by not looking: yes or no must be said.
  if (schema.type === 'boolean' && schema.default === undefined)
    return (
      <Radio.Group
        {...shared}
        value={value === undefined ? null : value === true ? 'yes' : 'no'}
        onChange={(next) => onChange(next === 'yes')}
      >
        <Group gap="lg" mt={6}>
          <Radio value="yes" label={say('yes')} />
          <Radio value="no" label={say('no')} />
        </Group>
      </Radio.Group>
    );
  if (schema.type === 'boolean')
    return (
      <Checkbox
        label={pick(definition.fields[name]) || name}
        checked={value === true}
        error={error}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  if (schema.type === 'integer' || schema.type === 'number')
    return (
      <NumberInput
        {...shared}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator=" "
        suffix={schema.widget === 'money' ? ' ₸' : undefined}
      />
    );
  if (schema.widget === 'instant')
    return (
      <DateTimePicker
        {...shared}
        value={text ? toLocal(text) : null}
        onChange={(next) => onChange(next ? fromLocal(next) : undefined)}
        description={say('almatyTime')}
        valueFormat="DD.MM.YYYY HH:mm"
        clearable={!required}
      />
    );
  if (schema.widget === 'date')
    return (
      <DateInput
        {...shared}
        value={text || null}
        onChange={(next) => onChange(next ?? undefined)}
        valueFormat="DD.MM.YYYY"
        dateParser={dayFrom}
        placeholder="31.12.1990"
      />
    );
  if (schema.widget === 'longText')
    return (
      <Textarea
        {...shared}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={schema.maxLength}
      />
    );
  return <TextInput {...shared} value={text} onChange={(event) => onChange(event.currentTarget.value)} maxLength={schema.maxLength} />;
}
