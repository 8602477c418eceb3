import { Button, LoadingOverlay, Modal, Portal, Stack } from '@mantine/core';
import { ProblemAlert, ReasonList, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { CommandModal } from '../../forms/command-modal';
import { useDefinitions, useVocabulary } from '../../kernel/definitions';
import { problemOf } from '../../kernel/problem';
import { useAvailability, useCaseFile } from '../../queue/queue.api';
import { examinationsTexts } from './examinations.texts';

const machine = 'medical-examination';

/** What was tapped: a step of one examination. */
export interface Giving {
  readonly caseId: string;
  readonly proceedingId: string;
  readonly command: string;
}

/** The form of a step as soon as its case file is there; or, where the step is not open, why it is not. */
export function GiveStep({ giving, onEnd }: { readonly giving: Giving; readonly onEnd: () => void }) {
  const say = useTexts(examinationsTexts);
  const { roles } = useVocabulary();
  const file = useCaseFile(giving.caseId);
  const steps = useAvailability(giving.caseId, { proceedingId: giving.proceedingId });
  const definition = useDefinitions()?.[machine];
  const failed = file.error ?? steps.error;
  const step = steps.data?.find(({ command }) => command === giving.command);
  // Once it was open its form stays: recording the step closes it, and what has been recorded must not read as refused.
  const [wasOpen, setWasOpen] = useState(false);
  if (step?.open && !steps.isFetching && !wasOpen) setWasOpen(true);
  if (!wasOpen && (failed || (step && !step.open)))
    return (
      <Modal opened onClose={onEnd} title={say('cannot')} closeButtonProps={{ 'aria-label': say('close') }}>
        <Stack gap="sm">
          {failed ? <ProblemAlert problem={problemOf(failed)} /> : <ReasonList reasons={step!.reasons} roleTexts={roles} />}
          <Button variant="default" onClick={onEnd}>
            {say('close')}
          </Button>
        </Stack>
      </Modal>
    );
  if (!file.data || !definition || !wasOpen)
    return (
      <Portal>
        <LoadingOverlay visible zIndex={300} pos="fixed" />
      </Portal>
    );
  return (
    <CommandModal
      opened
      caseId={giving.caseId}
      version={file.data.version}
      definition={definition}
      command={giving.command}
      proceedingId={giving.proceedingId}
      proceedings={file.data.proceedings}
      onDone={onEnd}
      onCancel={onEnd}
    />
  );
}
