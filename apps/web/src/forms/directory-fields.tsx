import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { BodyView, GroupView, OfficialView, Page } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { call, queryOf } from '../kernel/http';
import { formsTexts } from './forms.texts';

interface PickerProps {
  readonly label: string;
  readonly error?: string;
  readonly withAsterisk: boolean;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** An official with that role, found by name; the nearest first. */
export function OfficialField({ role, ...props }: PickerProps & { readonly role: string }) {
  const pick = usePick();
  const say = useTexts(formsTexts);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 250);
  const { data } = useQuery({
    queryKey: ['officials', role, q],
    queryFn: () => call<Page<OfficialView>>(`/officials${queryOf({ role, q, limit: 50 })}`),
    staleTime: 300_000,
    placeholderData: (earlier) => earlier,
  });
  const options = (data?.items ?? []).map((one) => ({
    value: one.id,
    label: [one.name, pick(one.bodyName), one.unitName].filter(Boolean).join(' · '),
  }));
  return (
    <Select
      {...props}
      data={options}
      searchable
      onSearchChange={(text) => setTyped(options.some(({ label }) => label === text) ? '' : text)}
      filter={({ options: all }) => all}
      placeholder={say('choose')}
      nothingFoundMessage={say('nothingFound')}
      maxDropdownHeight={260}
    />
  );
}

export function BodyField(props: PickerProps) {
  const pick = usePick();
  const say = useTexts(formsTexts);
  const { data } = useQuery({ queryKey: ['bodies'], queryFn: () => call<Page<BodyView>>('/bodies?limit=200'), staleTime: Infinity });
  const options = (data?.items ?? []).map((one) => ({ value: one.id, label: pick(one.name) }));
  return <Select {...props} data={options} searchable clearable placeholder={say('choose')} nothingFoundMessage={say('nothingFound')} />;
}

export function GroupField(props: PickerProps) {
  const say = useTexts(formsTexts);
  const { data } = useQuery({ queryKey: ['groups'], queryFn: () => call<Page<GroupView>>('/groups?limit=200'), staleTime: 300_000 });
  const options = (data?.items ?? []).map((one) => ({ value: one.id, label: one.name }));
  return <Select {...props} data={options} searchable placeholder={say('choose')} nothingFoundMessage={say('nothingFound')} />;
}
