import { Alert, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { notifications } from '@mantine/notifications';
import type { CommandResult, DefinitionView, Problem, ProceedingView } from '@tergeu/contracts';
import { ProblemAlert, usePick, useTexts } from '@tergeu/ui';
import { useId, useState } from 'react';
import { useVocabulary } from '../kernel/definitions';
import { problemOf } from '../kernel/problem';
import { queryClient } from '../kernel/query-client';
import { useOfficial } from '../kernel/session';
import { useNow } from '../kernel/system-time';
import { formsTexts } from './forms.texts';
import { fromLocal, toLocal } from './local-time';
import { faultsOf, isUnseen, payloadOf, type FieldSchema, type Values } from './schema';
import { SchemaForm } from './schema-form';
import { isUnanswered, type Wish } from './attempt';
import { useCommand } from './use-command';
import { useDraft } from './use-draft';

export interface CommandFormProps {
  readonly caseId: string;
  readonly version: number;
  readonly definition: DefinitionView;
  readonly command: string;
  readonly proceedingId: string;
  readonly proceedings: readonly ProceedingView[];
  readonly preset?: Values;
  /** Under which name the draft is kept; default: case and command. */
  readonly draftKey?: string;
  readonly onDone: (result: CommandResult) => void;
  /** Instead of sending it: who sends it later, and under which name what was typed is kept until it is on record. */
  readonly onGive?: (wish: Wish, keptAs: string) => void;
  readonly onCancel?: () => void;
}

/** Asks for what a command needs and gives it. Nothing typed is lost: not by a refusal, a conflict, a lost connection or a reload. */
export function CommandForm(props: CommandFormProps) {
  const { caseId, version, definition, command, proceedingId, proceedings, preset, onDone, onGive, onCancel } = props;
  const known = definition.commands.find(({ name }) => name === command);
  const schema = (known?.schema ?? {}) as FieldSchema;
  const say = useTexts(formsTexts);
  const pick = usePick();
  const now = useNow();
  const { roles } = useVocabulary();
  const whenId = useId();
  const writer = useOfficial().id;
  const isNew = !proceedings.some(({ id }) => id === proceedingId);
  // A draft is its writer's: whoever signs in next in this tab does not find it. The name stays when a new proceeding appears in the file.
  const [keptAs] = useState(() => `${writer}/${props.draftKey ?? [caseId, definition.name, command, isNew ? '' : proceedingId].join('/')}`);
  const draft = useDraft(keptAs, schema, preset);
  // Ids of a new proceeding are made anew at each drawing: the first one stays.
  const [target] = useState({ caseId, proceedingId });
  const [onVersion, setOnVersion] = useState(version);
  const [tried, setTried] = useState(false);
  const send = useCommand(keptAs);
  const problem = send.error ? problemOf(send.error) : null;
  // Somebody else wrote meanwhile: said before it is sent on top of that.
  const newest = Math.max(onVersion, version, problem?.version ?? 0);
  const hasChanged = newest > onVersion && !send.isPending;
  const faults = Object.entries(faultsOf(schema, draft.values)).map(([name, { fault, bound }]) => [name, say(fault, { bound })]);
  const errors = { ...fieldErrors(problem ?? {}, pick), ...(tried ? (Object.fromEntries(faults) as Record<string, string>) : {}) };

  const give = (asOf: number) => {
    setTried(true);
    if (faults.length > 0) return;
    const wish = {
      ...target,
      version: asOf,
      machine: definition.name,
      type: command,
      payload: payloadOf(draft.values, schema),
      occurredAt: draft.earlier,
    };
    if (onGive) {
      onGive(wish, keptAs);
      return;
    }
    send.mutate(
      { wish, now: new Date(now).toISOString() },
      {
        onSuccess: (result) => {
          draft.forget();
          notifications.show({ title: say('done'), message: pick(known?.text), color: 'teal' });
          onDone(result);
        },
        onError: (error) => {
          if (!isUnanswered(problemOf(error).status)) void queryClient.invalidateQueries({ queryKey: ['case', caseId] });
        },
      },
    );
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setOnVersion(newest);
        give(newest);
      }}
      noValidate
    >
      <Stack gap="md">
        <SchemaForm
          schema={schema}
          definition={definition}
          proceedings={proceedings}
          values={draft.values}
          errors={errors}
          about={target}
          onChange={draft.change}
        />
        <Stack gap={4}>
          <Text size="sm" fw={500} id={whenId}>
            {say('when')}
          </Text>
          <SegmentedControl
            aria-labelledby={whenId}
            value={draft.earlier === null ? 'now' : 'earlier'}
            onChange={(value) => draft.setEarlier(value === 'now' ? null : new Date(now).toISOString())}
            data={[
              { value: 'now', label: say('now') },
              { value: 'earlier', label: say('earlier') },
            ]}
          />
          {draft.earlier !== null && (
            <DateTimePicker
              aria-label={say('when')}
              description={`${say('whenHint')} · ${say('almatyTime')}`}
              value={toLocal(draft.earlier)}
              onChange={(value) => draft.setEarlier(value ? fromLocal(value) : null)}
              valueFormat="DD.MM.YYYY HH:mm"
              withSeconds={false}
            />
          )}
        </Stack>
        {problem && !(problem.status === 409 && hasChanged) && <Answer problem={problem} roleTexts={roles} />}
        {hasChanged && (
          <Alert color="orange" title={say('changed')} role="alert">
            {say('changedHint')}
          </Alert>
        )}
        <Group justify="flex-end">
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {say('cancel')}
            </Button>
          )}
          <Button type="submit" loading={send.isPending} disabled={isUnseen(schema, draft.values)}>
            {hasChanged ? say('sendAgain') : pick(known?.text) || say('give')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Answer({
  problem,
  roleTexts,
}: {
  readonly problem: Problem;
  readonly roleTexts: Parameters<typeof ProblemAlert>[0]['roleTexts'];
}) {
  const say = useTexts(formsTexts);
  if (isUnanswered(problem.status))
    return (
      <Alert color="orange" title={say('notSent')} role="alert">
        {say('notSentHint')}
      </Alert>
    );
  return <ProblemAlert problem={problem} roleTexts={roleTexts} />;
}

/** Faults that the server found, by field: what is wrong at `/injuries/0/site` is said at `injuries`. */
function fieldErrors({ errors = [], reasons = [] }: Partial<Problem>, pick: ReturnType<typeof usePick>): Record<string, string> {
  const named = reasons.flatMap(({ pointer, text }) => (pointer === undefined ? [] : [{ pointer, detail: pick(text) }]));
  return Object.fromEntries(
    [...errors, ...named].map(({ pointer, detail }) => [/^\/(?:payload\/)?([^/]*)/.exec(pointer)?.[1] ?? '', detail]),
  );
}
