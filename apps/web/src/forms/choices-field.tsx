import { Checkbox, SimpleGrid } from '@mantine/core';

interface ChoicesFieldProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly withAsterisk: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One choice or more of a short list: all of it in view, a tap each. */
export function ChoicesField({ choices, value, onChange, ...shared }: ChoicesFieldProps) {
  return (
    <Checkbox.Group {...shared} value={Array.isArray(value) ? (value as string[]) : []} onChange={onChange}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={6}>
        {choices.map((one) => (
          <Checkbox key={one.value} value={one.value} label={one.label} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
