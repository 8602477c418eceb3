import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { ProblemAlert, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { OfficialField } from '../../forms/directory-fields';
import { fromLocal, toLocal } from '../../forms/local-time';
import { DateTimePicker } from '../../kernel/dates';
import { problemOf } from '../../kernel/problem';
import { useOfficial } from '../../kernel/session';
import { productTime } from '../../kernel/system-time';
import { useAnnounce } from './absences.api';
import { myWorkTexts } from './my-work.texts';

const dayMs = 86_400_000;
const at = (days: number) => new Date(productTime() + days * dayMs).toISOString();

/** From when until when somebody is away, and who stands in. */
export function AbsenceModal({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const say = useTexts(myWorkTexts);
  return (
    <Modal opened={opened} onClose={onClose} title={say('iAmAway')}>
      <AbsenceForm onClose={onClose} />
    </Modal>
  );
}

function AbsenceForm({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(myWorkTexts);
  const { role } = useOfficial();
  const announcing = useAnnounce();
  const [since, setSince] = useState(() => at(0));
  const [until, setUntil] = useState(() => at(7));
  const [substituteId, setSubstituteId] = useState<string | null>(null);
  const picker = (label: 'from' | 'until', value: string, change: (instant: string) => void) => (
    <DateTimePicker
      label={say(label)}
      value={toLocal(value)}
      onChange={(local) => local && change(fromLocal(local))}
      valueFormat="DD.MM.YYYY HH:mm"
    />
  );
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {say('awayHint')}
      </Text>
      {picker('from', since, setSince)}
      {picker('until', until, setUntil)}
      <OfficialField role={role} label={say('substitute')} withAsterisk={false} value={substituteId} onChange={setSubstituteId} />
      {substituteId === null && (
        <Text size="sm" c="dimmed">
          {say('noSubstitute')}
        </Text>
      )}
      {announcing.isError && <ProblemAlert problem={problemOf(announcing.error)} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('cancel')}
        </Button>
        <Button loading={announcing.isPending} onClick={() => announcing.mutate({ since, until, substituteId }, { onSuccess: onClose })}>
          {say('announce')}
        </Button>
      </Group>
    </Stack>
  );
}
