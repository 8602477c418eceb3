import { Chip, Group } from '@mantine/core';
import { PageHeader, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useMachineTexts } from '../../kernel/definitions';
import { DecisionDesk } from '../../queue/desk/decision-desk';
import { decisionsTexts } from './decisions.texts';

const machines = ['key-decision', 'detention', 'restraint', 'court-authorisation', 'medical-examination', 'case'] as const;

/** The prosecutor's queue: forty decisions before noon, one kind after the other. */
export function DecisionsPage() {
  const say = useTexts(decisionsTexts);
  const words = useMachineTexts();
  const [machine, setMachine] = useState('key-decision');
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
