import { Button, Group, Input, Paper, Stack, TextInput } from '@mantine/core';
import { useTexts } from '@tergeu/ui';
import { useId } from 'react';
import { bodyMapTexts } from './body-map/body-map.texts';
import { emptyMark, type Mark } from './body-map/mark';
import { hasRegions, MapOfMarks, MarkPlace, type Options } from './body-map/mark-fields';
import { formsTexts } from './forms.texts';
import type { FieldSchema } from './schema';

interface MarksFieldProps {
  readonly label: string;
  readonly error?: string;
  readonly withAsterisk: boolean;
  readonly schema: FieldSchema;
  /** Words of the server for regions, sides and kinds. */
  readonly options: Options;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Bodily injuries, one row each: where, and what is seen. */
export function MarksField({ schema, options, value, onChange, ...shared }: MarksFieldProps) {
  const say = useTexts(formsTexts);
  const words = useTexts(bodyMapTexts);
  const onMap = hasRegions(schema);
  const id = useId();
  const marks = (Array.isArray(value) && value.length > 0 ? value : [emptyMark]) as readonly Mark[];
  const change = (index: number, part: Partial<Mark>) => onChange(marks.map((mark, at) => (at === index ? { ...mark, ...part } : mark)));
  return (
    <Input.Wrapper {...shared} id={id} labelElement="div" description={onMap ? words('pointAt') : undefined}>
      <Stack gap="xs" mt={4} role="group" aria-labelledby={`${id}-label`} aria-describedby={shared.error ? `${id}-error` : undefined}>
        {onMap && <MapOfMarks marks={marks} options={options} onChange={onChange} />}
        {marks.map((mark, index) => (
          <Paper key={index} withBorder p="xs" role="group" aria-label={words('mark', { number: index + 1 })}>
            <Stack gap="xs">
              {onMap && <MarkPlace mark={mark} options={options} onChange={(next) => change(index, next)} />}
              <TextInput
                label={say('site')}
                value={mark.site}
                maxLength={100}
                onChange={(event) => change(index, { site: event.currentTarget.value })}
              />
              <TextInput
                label={say('description')}
                value={mark.description}
                maxLength={500}
                onChange={(event) => change(index, { description: event.currentTarget.value })}
              />
              {marks.length > 1 && (
                <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onChange(marks.filter((_, at) => at !== index))}>
                  {say('removeRow')}
                </Button>
              )}
            </Stack>
          </Paper>
        ))}
        <Group>
          <Button size="compact-sm" variant="light" onClick={() => onChange([...marks, emptyMark])}>
            {say('addRow')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
