import { DataList, Group, List, Stack, Text } from '@mantine/core';
import type { CaseFileView, DefinitionView, ProceedingView } from '@tergeu/contracts';
import { formatDay, formatLength, formatMoment, formatNumber, useLanguage, usePick, useTexts } from '@tergeu/ui';
import { lazy, Suspense } from 'react';
import { useDefinitions, useMachineTexts, useVocabulary } from '../kernel/definitions';
import { useNarrow } from '../kernel/narrow';
import { queueTexts } from './queue.texts';

const ExaminedBody = lazy(() => import('../forms/body-map/examined-body').then((part) => ({ default: part.ExaminedBody })));

/** Shown in the header of the file, with the way there. */
const toldElsewhere: readonly string[] = ['relations'];
const isMoment = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);

/** What a proceeding remembers, in words: names for ids, local times, texts of choices. Unknown keys stay out. */
export function Facts({ file, proceeding }: { readonly file: CaseFileView; readonly proceeding: ProceedingView }) {
  return (
    <>
      <Told file={file} machine={proceeding.machine} values={proceeding.memory} />
      {proceeding.machine === 'medical-examination' && (
        <Suspense>
          <ExaminedBody file={file} examination={proceeding} />
        </Suspense>
      )}
    </>
  );
}

interface ToldProps {
  readonly file: CaseFileView;
  readonly machine: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Values of a machine's fields in words; null when none of them can be told. */
export function Told({ file, machine, values }: ToldProps) {
  const definition = useDefinitions()?.[machine];
  const wordsOf = useWords(file, definition);
  if (!definition) return null;
  // In the order of the form: the database keeps none.
  const order = Object.keys(definition.fields);
  const told = Object.entries(values).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const rows = told.flatMap(([key, value]) => {
    const label = toldElsewhere.includes(key) ? undefined : definition.fields[key];
    const words = value === null || value === undefined ? null : wordsOf(key, value);
    return label && words ? [{ key, label, words }] : [];
  });
  if (rows.length === 0) return null;
  return <FactTable rows={rows} />;
}

function FactTable({
  rows,
}: {
  readonly rows: readonly { key: string; label: { kk: string; ru: string; en: string }; words: string | readonly string[] }[];
}) {
  const pick = usePick();
  // Long Russian and Kazakh labels would run into the words beside them.
  const isPhone = useNarrow(36);
  return (
    <DataList gap={12} orientation={isPhone ? 'vertical' : 'horizontal'}>
      {rows.map(({ key, label, words }) => (
        <DataList.Item key={key}>
          <DataList.ItemLabel flex={isPhone ? undefined : '0 0 38%'} fw={500}>
            {pick(label)}
          </DataList.ItemLabel>
          <DataList.ItemValue flex={1} miw={0}>
            {typeof words === 'string' ? (
              <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {words}
              </Text>
            ) : (
              <List size="sm">
                {words.map((one, index) => (
                  <List.Item key={index}>{one}</List.Item>
                ))}
              </List>
            )}
          </DataList.ItemValue>
        </DataList.Item>
      ))}
    </DataList>
  );
}

/** Words for a value of a field: names for ids, local times, texts of choices. */
export function useWords(file: CaseFileView, definition: DefinitionView | undefined) {
  const pick = usePick();
  const say = useTexts(queueTexts);
  const language = useLanguage();
  const { cities } = useVocabulary();
  const titleOf = (value: unknown): string | null =>
    isId(value) ? (file.officials[value]?.name ?? (file.proceedings.find(({ id }) => id === value)?.title || null)) : null;
  /** Part of a value that has several; what says nothing to a reader is empty. */
  const partOf = (name: string, part: unknown): string => {
    if (part === null || part === undefined || part === false) return '';
    if (name === 'sizeMm') return formatLength(Number(part), language);
    if (isMoment(part)) return formatMoment(part, language);
    if (isDay(part)) return formatDay(part, language);
    if (isId(part)) return titleOf(part) ?? '';
    return pick(definition?.options[name]?.[String(part)]) || (part === true ? pick(definition?.fields[name]) : String(part));
  };
  return (key: string, value: unknown): string | readonly string[] | null => {
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    if (typeof value === 'number')
      return key.toLowerCase().includes('tenge') ? `${formatNumber(value, language)} ₸` : formatNumber(value, language);
    if (Array.isArray(value)) {
      const parts = value.map((one: unknown) =>
        typeof one === 'object' && one !== null
          ? // A region that is also the site's name is said once.
            [...new Set(Object.entries(one).map(([name, part]: [string, unknown]) => partOf(name, part)))].filter(Boolean).join(': ')
          : titleOf(one) || pick(definition?.options[key]?.[String(one)]) || String(one),
      );
      return parts.length > 0 ? parts : null;
    }
    if (typeof value !== 'string') return null;
    if (isMoment(value)) return formatMoment(value, language);
    if (isDay(value)) return formatDay(value, language);
    if (isId(value)) return titleOf(value);
    return pick(definition?.options[key]?.[value]) || (key === 'city' ? pick(cities[value]) : '') || value;
  };
}

/** One line that names a proceeding: its machine, kind and title. */
export function ProceedingTitle({ proceeding }: { readonly proceeding: ProceedingView }) {
  const words = useMachineTexts();
  const kind = typeof proceeding.memory['kind'] === 'string' ? words.option(proceeding.machine, 'kind', proceeding.memory['kind']) : '';
  return (
    <Stack gap={0}>
      <Group gap={6}>
        <Text fw={650}>{kind || words.machine(proceeding.machine)}</Text>
        {kind && (
          <Text size="xs" c="dimmed">
            {words.machine(proceeding.machine)}
          </Text>
        )}
      </Group>
      {proceeding.title && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {proceeding.title}
        </Text>
      )}
    </Stack>
  );
}
