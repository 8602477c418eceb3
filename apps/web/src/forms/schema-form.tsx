import { Stack } from '@mantine/core';
import type { DefinitionView, ProceedingView } from '@tergeu/contracts';
import { Field, type About } from './field';
import type { FieldSchema, Values } from './schema';

interface SchemaFormProps {
  readonly schema: FieldSchema;
  readonly definition: DefinitionView;
  readonly proceedings: readonly ProceedingView[];
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  readonly about: About;
  readonly onChange: (values: Values) => void;
}

/** The fields of a command, drawn from the schema that the server validates with. */
export function SchemaForm({ schema, definition, proceedings, values, errors, about, onChange }: SchemaFormProps) {
  return (
    <Stack gap="sm">
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
        <div key={name} data-field={name}>
          <Field
            name={name}
            schema={field}
            required={schema.required?.includes(name) === true && field.default === undefined}
            value={values[name]}
            error={errors[name]}
            definition={definition}
            proceedings={proceedings}
            about={about}
            onChange={(value) => onChange({ ...values, [name]: value })}
          />
        </div>
      ))}
    </Stack>
  );
}
