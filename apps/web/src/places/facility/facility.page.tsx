import { Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { CaseFileView } from '@tergeu/contracts';
import { PageHeader, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { WorkDesk } from '../../queue/work-desk';
import { facilityTexts } from './facility.texts';
import { Inside } from './inside';

/** The facility officer's place: who is brought, who is held, whose time is up. */
export function FacilityPage() {
  const say = useTexts(facilityTexts);
  const [view, setView] = useState<'inside' | 'work'>('work');
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')}>
        <SegmentedControl
          className="not-printed"
          value={view}
          onChange={(next) => setView(next as typeof view)}
          data={[
            { value: 'inside', label: say('register') },
            { value: 'work', label: say('work') },
          ]}
        />
      </PageHeader>
      {view === 'inside' && <Inside />}
      {view === 'work' && (
        <WorkDesk machine="detention" besides={(file, { proceedingId }) => <Checks file={file} detentionId={proceedingId} />} />
      )}
    </>
  );
}

/** A glance before the door: the server decides, this only shows the same facts. */
function Checks({ file, detentionId }: { readonly file: CaseFileView; readonly detentionId: string }) {
  const say = useTexts(facilityTexts);
  const detention = file.proceedings.find(({ id }) => id === detentionId)?.memory ?? {};
  const ofPerson = (machine: string) =>
    file.proceedings.filter((one) => one.machine === machine && one.memory['personId'] === detention['personId']);
  const examined = ofPerson('medical-examination').filter(
    ({ memory }) => String(memory['examinedAt'] ?? '') >= String(detention['deliveredAt'] ?? '~'),
  );
  return (
    <Paper bg="var(--mantine-color-default-hover)" p="sm">
      <Text size="sm" fw={600} mb={6}>
        {say('checks')}
      </Text>
      <Stack gap={4}>
        <Check holds={typeof detention['protocolAt'] === 'string'} text={say('protocol')} />
        <Check holds={examined.length > 0} text={say('examined')} />
        <Check holds={ofPerson('defence').some(({ memory }) => typeof memory['offeredAt'] === 'string')} text={say('counsel')} />
        {examined.some(({ memory }) => memory['injuries'] === true) && (
          <Group gap={6} c="var(--tergeu-soon)">
            <IconAlertTriangle size={18} aria-hidden />
            <Text size="sm" fw={600}>
              {say('injuries')}
            </Text>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function Check({ holds, text }: { readonly holds: boolean; readonly text: string }) {
  const say = useTexts(facilityTexts);
  return (
    <Group gap={6} c={holds ? 'var(--tergeu-met)' : 'var(--tergeu-late)'}>
      {holds ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleX size={18} aria-hidden />}
      <Text size="sm">
        {text}: {holds ? say('yes') : say('no')}
      </Text>
    </Group>
  );
}
