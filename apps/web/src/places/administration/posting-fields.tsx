import { Select } from '@mantine/core';
import { usePick, useTexts } from '@tergeu/ui';
import { useVocabulary } from '../../kernel/definitions';
import { useBodies } from './administration.api';
import { administrationTexts } from './administration.texts';

export interface Posting {
  readonly role: string | null;
  readonly bodyId: string | null;
  readonly unitId: string | null;
}

interface PostingFieldsProps {
  readonly value: Posting;
  readonly faults: readonly string[];
  readonly onChange: (part: Partial<Posting>) => void;
}

/** Body, unit of that body, role. Whether such a body employs such a role, the server says. */
export function PostingFields({ value, faults, onChange }: PostingFieldsProps) {
  const say = useTexts(administrationTexts);
  const pick = usePick();
  const { roles } = useVocabulary();
  const bodies = useBodies().data?.items ?? [];
  const units = bodies.find(({ id }) => id === value.bodyId)?.units ?? [];
  return (
    <>
      <Select
        label={say('body')}
        required
        searchable
        data={bodies.map(({ id, name }) => ({ value: id, label: pick(name) }))}
        value={value.bodyId}
        error={faults.includes('bodyId') && say('faultField')}
        onChange={(bodyId) => onChange({ bodyId, unitId: null })}
      />
      <Select
        label={say('unit')}
        placeholder={say('noUnit')}
        clearable
        disabled={units.length === 0}
        data={units.map(({ id, name }) => ({ value: id, label: name }))}
        value={value.unitId}
        error={faults.includes('unitId') && say('faultField')}
        onChange={(unitId) => onChange({ unitId })}
      />
      <Select
        label={say('role')}
        required
        data={Object.entries(roles).map(([role, text]) => ({ value: role, label: pick(text) }))}
        value={value.role}
        error={faults.includes('role') && say('faultRole')}
        onChange={(role) => onChange({ role })}
      />
    </>
  );
}
