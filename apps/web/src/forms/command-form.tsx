import { Button, Group, Stack } from '@mantine/core';
import type { CommandResult, DefinitionView, ProceedingView } from '@tergeu/contracts';
import { ListSkeleton, usePick, useTexts } from '@tergeu/ui';
import { useMemo, useRef, useState } from 'react';
import { useOnline } from '../kernel/network';
import { useOfficial } from '../kernel/session';
import { ArticleHelp } from './article-help';
import type { Wish } from './attempt';
import { focusField } from './focus-field';
import { Answer, Changed, DraftNotices, ErrorSummary, FieldNotice } from './form-notices';
import { FormPlace } from './form-place';
import { formsTexts } from './forms.texts';
import { proceedingsWith } from './outbox/opened-here';
import { useOutbox } from './outbox/use-outbox';
import { isUnseen, type FieldSchema, type Values } from './schema';
import { SchemaForm } from './schema-form';
import { useDraft, useKeptDraft, type Draft } from './use-draft';
import { useGiving } from './use-giving';
import { WhenField } from './when-field';

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
  /** A step that waits on the device is adapted: it is kept anew instead of being sent. */
  readonly amends?: { readonly occurredAt: string; readonly save: (wish: Wish) => Promise<void> };
  /** Recorded; null: kept on the device until there is a network. */
  readonly onDone: (result: CommandResult | null) => void;
  /** Instead of sending it: who sends it later, and under which name what was typed is kept until it is on record. */
  readonly onGive?: (wish: Wish, keptAs: string) => void;
  readonly onCancel?: () => void;
}

/** Asks for what a command needs and gives it. Nothing typed is lost: not by a refusal, a conflict, a lost connection or a reload. */
export function CommandForm(props: CommandFormProps) {
  const { caseId, definition, command, proceedings } = props;
  const official = useOfficial().id;
  // Ids of a new proceeding are made anew at each drawing: the first one stays.
  const [target] = useState({ caseId, proceedingId: props.proceedingId });
  // The name stays when a new proceeding appears in the file.
  const [place] = useState(() => {
    const isNew = !proceedings.some(({ id }) => id === target.proceedingId);
    return props.draftKey ?? [caseId, definition.name, command, isNew ? '' : target.proceedingId].join('/');
  });
  const kept = useKeptDraft(official, place);
  if (kept === undefined) return <ListSkeleton rows={2} />;
  return <OpenForm {...props} {...target} official={official} place={place} kept={kept} />;
}

interface OpenFormProps extends CommandFormProps {
  readonly official: string;
  readonly place: string;
  readonly kept: Partial<Draft> | null;
}

function OpenForm(props: OpenFormProps) {
  const { caseId, proceedingId, definition, command, official, place, kept, onCancel } = props;
  const known = definition.commands.find(({ name }) => name === command);
  const schema = (known?.schema ?? {}) as FieldSchema;
  const say = useTexts(formsTexts);
  const pick = usePick();
  const form = useRef<HTMLFormElement>(null);
  const begun = props.amends && kept === null ? { values: props.preset ?? {}, earlier: props.amends.occurredAt } : kept;
  const draft = useDraft({ official, place, schema, preset: props.preset, kept: begun });
  const { steps } = useOutbox();
  const proceedings = useMemo(() => proceedingsWith(props.proceedings, steps, caseId), [props.proceedings, steps, caseId]);
  const giving = useGiving({ ...props, schema, known, draft, refocus: (name) => focusField(form.current, name) });
  const isOnline = useOnline();
  const needsNetwork = !isOnline && known?.field !== true && !props.amends;
  const label = (name: string) => pick(definition.fields[name]) || name;
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        // A form inside a dialog of another form is not that form's.
        event.stopPropagation();
        event.preventDefault();
        giving.give();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.stopPropagation();
        event.currentTarget.requestSubmit();
      }}
      noValidate
    >
      <FormPlace value={{ caseId, version: giving.version, proceedings, onOwnStep: giving.count }}>
        <Stack gap="md">
          <DraftNotices draft={draft} />
          {known && <ArticleHelp definition={definition} command={known} />}
          <ErrorSummary faults={giving.faults} label={label} onChoose={(name) => focusField(form.current, name)} />
          <SchemaForm
            schema={schema}
            definition={definition}
            proceedings={proceedings}
            values={draft.values}
            errors={giving.errors}
            about={{ caseId, proceedingId }}
            onChange={draft.change}
          />
          <WhenField earlier={draft.earlier} onChange={draft.setEarlier} />
          {giving.problem && <Answer problem={giving.problem} />}
          {giving.changed && <Changed caseId={caseId} {...giving.changed} />}
          {!isOnline && <FieldNotice mayWait={!needsNetwork} />}
          <Group justify="flex-end">
            {onCancel && (
              <Button variant="default" onClick={onCancel}>
                {say('cancel')}
              </Button>
            )}
            <Button type="submit" loading={giving.isPending} disabled={isUnseen(schema, draft.values)}>
              {giving.changed ? say('sendAgain') : props.amends ? say('keepChange') : pick(known?.text) || say('give')}
            </Button>
          </Group>
        </Stack>
      </FormPlace>
    </form>
  );
}
