import { TextInput } from '@mantine/core';
import { useTexts } from '@tergeu/ui';
import { oversightTexts } from './oversight.texts';

/** Narrows a list to one calendar day; empty: all days. */
export function DayField({ value, onChange }: { readonly value: string; readonly onChange: (day: string) => void }) {
  const say = useTexts(oversightTexts);
  return (
    <TextInput flex="0 1 170px" type="date" label={say('day')} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
