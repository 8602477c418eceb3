import { Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { OtherFileView } from '@tergeu/contracts';
import { defineTexts, t, useTexts } from '@tergeu/ui';
import { useEffect, useState } from 'react';
import { call } from '../kernel/http';
import { problemOf } from '../kernel/problem';

const texts = defineTexts('otherFile', {
  hint: t('Екінші істің СДТБТ нөмірі', 'Номер второго дела в ЕРДР', 'Register number of the other case'),
  looking: t('Ізделуде…', 'Поиск…', 'Looking…'),
  none: t('Мұндай нөмірлі іс жоқ', 'Дела с таким номером нет', 'There is no case of this number'),
  failed: t('Істі іздеу мүмкін болмады', 'Не удалось найти дело', 'The case could not be looked up'),
  found: t('Іс табылды, тіркелген күні', 'Дело найдено, зарегистрировано', 'Found; registered on'),
  held: t(
    'онда қамауда не үйқамақта адам бар',
    'в нём есть лица под стражей или домашним арестом',
    'somebody in it is in custody or under house arrest',
  ),
});

interface CaseFileFieldProps {
  readonly label: string;
  readonly error?: string;
  readonly withAsterisk: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Another case by its number: the server tells what the order has to name of it, nobody types it. */
export function CaseFileField({ value, onChange, ...field }: CaseFileFieldProps) {
  const say = useTexts(texts);
  const [typed, setTyped] = useState((value as OtherFileView | undefined)?.number ?? '');
  const [number] = useDebouncedValue(typed.trim(), 300);
  const { data, isFetching, error } = useQuery({
    queryKey: ['other-file', number],
    queryFn: () => call<OtherFileView>(`/case-files/by-number/${encodeURIComponent(number)}`),
    enabled: number !== '',
    retry: false,
    staleTime: 0,
  });
  const found = number !== '' && typed.trim() === number && !isFetching && data?.number === number ? data : undefined;
  useEffect(() => {
    onChange(found);
    // The form is told of another case, not of its own redrawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found]);
  const missing = error ? say(problemOf(error).status === 404 ? 'none' : 'failed') : '';
  const told = found
    ? `${say('found')} ${found.registeredAt.slice(0, 10)}${found.inCustody ? `; ${say('held')}` : ''}`
    : isFetching
      ? say('looking')
      : missing;
  return (
    <Stack gap={4}>
      <TextInput
        {...field}
        description={say('hint')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maxLength={40}
        autoComplete="off"
      />
      <Text size="sm" role="status">
        {told}
      </Text>
    </Stack>
  );
}
