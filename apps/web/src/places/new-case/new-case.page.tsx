import { Card } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ListSkeleton, PageHeader, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { CommandForm } from '../../forms/command-form';
import { useDefinitions } from '../../kernel/definitions';
import { useOfficial } from '../../kernel/session';
import { newCaseTexts } from './new-case.texts';

/** Registration; the new case file opens when it is recorded. */
export function NewCasePage() {
  const say = useTexts(newCaseTexts);
  const navigate = useNavigate();
  const { city } = useOfficial();
  const definition = useDefinitions().data?.['case'];
  const [caseId] = useState(uuidv7);
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')} />
      {definition ? (
        <Card withBorder padding="lg" maw={640}>
          <CommandForm
            caseId={caseId}
            version={0}
            definition={definition}
            command="register"
            proceedingId={caseId}
            proceedings={[]}
            preset={city ? { city } : undefined}
            draftKey="new-case"
            onDone={() => void navigate({ to: '/cases/$caseId', params: { caseId } })}
          />
        </Card>
      ) : (
        <ListSkeleton rows={4} />
      )}
    </>
  );
}
