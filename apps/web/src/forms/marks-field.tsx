import { Button, Group, Input, Paper, Stack, TextInput } from '@mantine/core';
import { useTexts } from '@tergeu/ui';
import { useId } from 'react';
import { formsTexts } from './forms.texts';

interface Mark {
  readonly site: string;
  readonly description: string;
}

interface MarksFieldProps {
  readonly label: string;
  readonly error?: string;
  readonly withAsterisk: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const empty: Mark = { site: '', description: '' };

/** Bodily injuries, one row each: where, and what is seen. */
export function MarksField({ value, onChange, ...shared }: MarksFieldProps) {
  const say = useTexts(formsTexts);
  const id = useId();
  const marks = (Array.isArray(value) && value.length > 0 ? value : [empty]) as readonly Mark[];
  const change = (index: number, part: Partial<Mark>) => onChange(marks.map((mark, at) => (at === index ? { ...mark, ...part } : mark)));
  return (
    <Input.Wrapper {...shared} id={id} labelElement="div">
      <Stack gap="xs" mt={4} role="group" aria-labelledby={`${id}-label`} aria-describedby={shared.error ? `${id}-error` : undefined}>
        {marks.map((mark, index) => (
          <Paper key={index} withBorder p="xs">
            <Stack gap="xs">
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
          <Button size="compact-sm" variant="light" onClick={() => onChange([...marks, empty])}>
            {say('addRow')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
