import { Chip, Group } from '@mantine/core';
import { PageHeader, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts } from '../../kernel/definitions';
import { DecisionDesk } from '../../queue/desk/decision-desk';
import { petitionsTexts } from './petitions.texts';

const machines = ['court-authorisation', 'restraint'] as const;

/** What the judge has to decide: authorisations, measures, urgent actions already done. */
export function PetitionsPage() {
  const say = useTexts(petitionsTexts);
  const words = useMachineTexts();
  const [machine, setMachine] = useState('');
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')} />
      <Chip.Group value={machine} onChange={(value) => setMachine(value as string)}>
        <Group gap="xs" mb="md" className="chip-row">
          <Chip value="">{say('all')}</Chip>
          {machines.map((one) => (
            <Chip key={one} value={one}>
              {words.machine(one)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <DecisionDesk key={machine} machine={machine || undefined} />
    </>
  );
}
