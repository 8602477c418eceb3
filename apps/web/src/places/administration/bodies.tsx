import { Badge, Button, Card, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { BodyView } from '@tergeu/contracts';
import { usePick, useTexts, type Language } from '@tergeu/ui';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useVocabulary } from '../../kernel/definitions';
import { usePages } from '../../kernel/pages';
import { faultyFields, useChange } from './administration.api';
import { administrationTexts } from './administration.texts';
import { ChangeDialog } from './change-dialog';
import { PagesOf } from './pages-of';

const names = [
  ['kk', 'nameKk'],
  ['ru', 'nameRu'],
  ['en', 'nameEn'],
] as const satisfies readonly (readonly [Language, string])[];

/** Bodies with their units. */
export function Bodies() {
  const say = useTexts(administrationTexts);
  const pages = usePages<BodyView>(['bodies', 'pages'], '/bodies');
  const [doing, setDoing] = useState<'body' | BodyView | null>(null);
  const onClose = () => setDoing(null);
  return (
    <Stack gap="sm">
      <Group justify="flex-end">
        <Button onClick={() => setDoing('body')}>{say('addBody')}</Button>
      </Group>
      <PagesOf pages={pages} empty={say('nothing')} row={(one) => <Body key={one.id} one={one} onUnit={() => setDoing(one)} />} />
      {doing === 'body' && <AddBody onClose={onClose} />}
      {doing !== null && doing !== 'body' && <AddUnit body={doing} onClose={onClose} />}
    </Stack>
  );
}

function Body({ one, onUnit }: { readonly one: BodyView; readonly onUnit: () => void }) {
  const say = useTexts(administrationTexts);
  const pick = usePick();
  const { bodyKinds, cities } = useVocabulary();
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={4} flex="1 1 260px" miw={0}>
          <Text fw={600} size="sm">
            {pick(one.name)}
          </Text>
          <Text size="sm" c="dimmed">
            {pick(bodyKinds[one.kind]) || one.kind} · {one.city === null ? say('wholeCountry') : pick(cities[one.city]) || one.city}
          </Text>
          <Group gap={4}>
            {one.units.map(({ id, name }) => (
              <Badge key={id} variant="default" tt="none" fw={400}>
                {name}
              </Badge>
            ))}
          </Group>
        </Stack>
        <Button size="compact-sm" variant="subtle" aria-label={`${say('addUnit')}: ${pick(one.name)}`} onClick={onUnit}>
          {say('addUnit')}
        </Button>
      </Group>
    </Card>
  );
}

function AddBody({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const pick = usePick();
  const { bodyKinds, cities } = useVocabulary();
  const [id] = useState(uuidv7);
  const [kind, setKind] = useState<string | null>(null);
  const [city, setCity] = useState<string | null>(null);
  const [name, setName] = useState<Partial<Record<Language, string>>>({});
  const change = useChange<BodyView>(onClose);
  const faults = faultyFields(change.error);
  const options = (table: typeof cities) => Object.entries(table).map(([value, text]) => ({ value, label: pick(text) }));
  return (
    <ChangeDialog
      title={say('addBody')}
      confirm={say('save')}
      isPending={change.isPending}
      error={faults.length > 0 ? null : change.error}
      onConfirm={() => change.mutate({ path: '/bodies', body: { id, kind, name, city } })}
      onClose={onClose}
    >
      <Select
        label={say('kind')}
        required
        data={options(bodyKinds)}
        value={kind}
        error={faults.includes('kind') && say('faultField')}
        onChange={setKind}
      />
      <Select label={say('city')} placeholder={say('wholeCountry')} clearable data={options(cities)} value={city} onChange={setCity} />
      {names.map(([language, label]) => (
        <TextInput
          key={language}
          label={say(label)}
          required
          maxLength={200}
          value={name[language] ?? ''}
          error={faults.includes(`name/${language}`) && say('faultField')}
          onChange={(event) => setName({ ...name, [language]: event.currentTarget.value })}
        />
      ))}
    </ChangeDialog>
  );
}

function AddUnit({ body, onClose }: { readonly body: BodyView; readonly onClose: () => void }) {
  const say = useTexts(administrationTexts);
  const pick = usePick();
  const [id] = useState(uuidv7);
  const [name, setName] = useState('');
  const change = useChange<BodyView>(onClose);
  return (
    <ChangeDialog
      title={`${say('addUnit')}: ${pick(body.name)}`}
      confirm={say('save')}
      isPending={change.isPending}
      error={change.error}
      onConfirm={() => change.mutate({ path: `/bodies/${body.id}/units`, body: { id, name } })}
      onClose={onClose}
    >
      <TextInput label={say('unit')} required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} />
    </ChangeDialog>
  );
}
