import { Alert, Button, Card, Group, Stack, Text } from '@mantine/core';
import type { CaseFileView, Problem } from '@tergeu/contracts';
import { ProblemAlert, TimeText, usePick, useTexts } from '@tergeu/ui';
import { useState } from 'react';
import { useDefinitions, useMachineTexts, useVocabulary } from '../../kernel/definitions';
import { Told } from '../../queue/facts';
import { useCaseFile } from '../../queue/queue.api';
import { CommandModal } from '../command-modal';
import { WhatChanged } from '../what-changed';
import { FieldSteps } from './field-steps';
import { proceedingsWith } from './opened-here';
import type { Outbox } from './outbox';
import { outboxTexts } from './outbox.texts';
import { adapted, isHeld, sentAgainOn, type WaitingStep } from './waiting-step';

interface StepCardProps {
  readonly step: WaitingStep;
  readonly steps: readonly WaitingStep[];
  readonly outbox: Outbox;
}

/** One step: what was written, how it stands, and what can be done with it. */
export function StepCard({ step, steps, outbox }: StepCardProps) {
  const say = useTexts(outboxTexts);
  const pick = usePick();
  const words = useMachineTexts();
  const { command } = step.attempt;
  const file = useCaseFile(command.caseId).data;
  const known = file && { ...file, proceedings: [...proceedingsWith(file.proceedings, steps, file.id)] };
  return (
    <Card withBorder padding="sm" component="li" data-step={`${command.machine}.${command.type}`}>
      <Stack gap="xs">
        <div>
          <Text fw={600}>{pick(step.text)}</Text>
          <Text size="sm" c="dimmed">
            {[step.caseNumber, words.machine(command.machine), step.title].filter(Boolean).join(' · ')}
          </Text>
          <Text size="sm">
            {say('happened')}: <TimeText at={command.occurredAt} />
          </Text>
        </div>
        <State step={step} held={isHeld(steps, step)} />
        {known && (
          <div>
            <Text size="sm" fw={600}>
              {say('yours')}
            </Text>
            <Told file={known} machine={command.machine} values={command.payload} />
          </div>
        )}
        <Ways step={step} outbox={outbox} file={known} />
        {step.opens && known && <FieldSteps file={known} proceedingId={command.proceedingId} machine={command.machine} isNew />}
      </Stack>
    </Card>
  );
}

function State({ step, held }: { readonly step: WaitingStep; readonly held: boolean }) {
  const say = useTexts(outboxTexts);
  const { roles } = useVocabulary();
  const { stopped, attempt } = step;
  if (stopped === null)
    return (
      <Text size="sm" c="dimmed">
        {say(held ? 'held' : step.unanswered ? 'unanswered' : 'willGo')}
      </Text>
    );
  if (stopped.status === 409 && stopped.version !== undefined)
    return (
      <Alert color="orange" title={say('changed')} role="group">
        <Text size="sm">{say('changedHint')}</Text>
        <WhatChanged caseId={attempt.command.caseId} from={attempt.command.version} to={stopped.version} />
      </Alert>
    );
  return (
    <Stack gap={4}>
      <ProblemAlert problem={{ ...stopped, title: stopped.title || say('refused') }} roleTexts={roles} />
      <Text size="sm">{say('refusedHint')}</Text>
    </Stack>
  );
}

/** The version on which it goes out anew: the conflict's, or the newest that is known here. */
const versionFor = (stopped: Problem | null, file: CaseFileView | undefined, own: number): number =>
  Math.max(stopped?.version ?? 0, stopped === null ? 0 : (file?.version ?? 0), own);

function Ways({ step, outbox, file }: Omit<StepCardProps, 'steps'> & { readonly file: CaseFileView | undefined }) {
  const say = useTexts(outboxTexts);
  const definition = useDefinitions()?.[step.attempt.command.machine];
  const [doing, setDoing] = useState<'adapting' | 'withdrawing' | null>(null);
  const { command } = step.attempt;
  const version = versionFor(step.stopped, file, command.version);
  const change = (next: Parameters<Outbox['change']>[0]) => outbox.change(next).then(() => outbox.send());
  if (doing === 'withdrawing')
    return (
      <Group gap="xs" role="group" aria-label={say('withdrawSure')}>
        <Text size="sm">{say('withdrawSure')}</Text>
        <Button size="compact-sm" color="red" onClick={() => void change((all) => all.filter(({ id }) => id !== step.id))}>
          {say('withdraw')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDoing(null)}>
          {say('keepIt')}
        </Button>
      </Group>
    );
  return (
    <>
      <Group gap="xs">
        {step.stopped !== null && (
          <Button size="compact-sm" onClick={() => void change((all) => sentAgainOn(all, step, version))}>
            {say('sendAgain')}
          </Button>
        )}
        <Button size="compact-sm" variant="light" disabled={!definition} onClick={() => setDoing('adapting')}>
          {say('adapt')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setDoing('withdrawing')}>
          {say('withdraw')}
        </Button>
      </Group>
      {doing === 'adapting' && definition && (
        <CommandModal
          opened
          caseId={command.caseId}
          version={version}
          definition={definition}
          command={command.type}
          proceedingId={command.proceedingId}
          proceedings={file?.proceedings ?? []}
          preset={command.payload}
          draftKey={`step/${step.id}`}
          amends={{
            occurredAt: command.occurredAt,
            save: (wish) => change((all) => adapted(all, step, wish, command.occurredAt)),
          }}
          onDone={() => setDoing(null)}
          onCancel={() => setDoing(null)}
        />
      )}
    </>
  );
}
