import { Box, Collapse, Paper, Stack, UnstyledButton } from '@mantine/core';
import type { AvailabilityView, TextsView, WorkItemView } from '@tergeu/contracts';
import { ReasonList, useTexts } from '@tergeu/ui';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { uuidv7 } from 'uuidv7';
import type { Wish } from '../../forms/attempt';
import { CommandModal } from '../../forms/command-modal';
import type { FieldSchema, Values } from '../../forms/schema';
import { useDefinitions, useVocabulary } from '../../kernel/definitions';
import { preferences } from '../../kernel/preferences';
import { ActionList } from '../action-list';
import type { Tray } from '../tray/tray';
import { keyOf } from '../work-key';
import { commandFor, DeskActions, kinds, type Kind } from './desk-actions';
import { useDeskItem, type DeskItem } from './desk-item';
import { DeskPane } from './desk-pane';
import { deskTexts } from './desk.texts';
import { useDeskKeys } from './use-desk-keys';
import { useReading } from './use-reading';

interface OneDecisionProps {
  readonly item: WorkItemView;
  readonly tray: Tray;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly read: Map<string, string>;
  readonly say: (text: string) => void;
  readonly onDecided: (command: TextsView, caseNumber: string) => void;
  readonly footer: ReactNode;
}

/** What was shown, so that "read" holds for this and for nothing newer. */
const markOf = ({ shown: { sight, version } }: DeskItem): string => (sight ? JSON.stringify(sight.seen) : String(version));

/** One thing on the desk: read, then decided. */
export function OneDecision({ item, tray, heading, read, say, onDecided, footer }: OneDecisionProps) {
  const text = useTexts(deskTexts);
  const { roles } = useVocabulary();
  const key = keyOf(item);
  const state = useDeskItem(item, tray);
  const { loaded } = state;
  const mark = loaded && markOf(loaded);
  const { isRead, end } = useReading(mark, read.get(key) ?? null);
  const [giving, setGiving] = useState<AvailabilityView | null>(null);
  const [closed, setClosed] = useState<Kind | null>(null);
  const schemaOf = useSchemas();
  useEffect(() => {
    if (isRead && mark !== null) read.set(key, mark);
  }, [isRead, key, mark, read]);

  const put = (command: AvailabilityView, wish: Wish, keptAs: string | null) => {
    const { caseNumber, title, caseTitle } = item;
    tray.put(
      { id: uuidv7(), itemKey: key, caseNumber, title: title || caseTitle, command: command.text, wish, keptAs },
      preferences().undoSeconds,
    );
    onDecided(command.text, caseNumber);
  };
  const wishOf = (command: AvailabilityView, payload: Values): Wish => ({
    caseId: item.caseId,
    version: loaded!.shown.version,
    machine: item.machine,
    proceedingId: item.proceedingId,
    type: command.command,
    payload,
    occurredAt: null,
  });
  /** What keeps it from being given now, in a word; null: nothing. */
  const obstacle = (kind: Kind, command: AvailabilityView | undefined): Parameters<typeof text>[0] | null => {
    if (tray.holds(key)) return 'inTray';
    if (!command) return 'notHere';
    if (!command.open) return 'closed';
    if (loaded?.isChanged) return 'changed';
    return kind === 'agree' && !isRead ? 'readFirst' : null;
  };
  const act = (kind: Kind) => {
    const command = loaded ? commandFor(kind, loaded.commands) : undefined;
    const why = loaded ? obstacle(kind, command) : 'readFirst';
    setClosed(why === 'closed' ? kind : null);
    if (!loaded || !command || why) {
      say(why ? text(why) : '');
      return;
    }
    const fields = Object.entries(schemaOf(command).properties ?? {});
    if (fields.some(([, { widget }]) => widget !== 'seen')) setGiving(command);
    else put(command, wishOf(command, Object.fromEntries(fields.map(([name]) => [name, loaded.shown.sight?.seen]))), null);
  };
  useDeskKeys((pressed) => {
    if (pressed === 'read') window.scrollBy({ top: window.innerHeight * 0.7 });
    else if (pressed === 'agree' || pressed === 'refuse' || pressed === 'return') act(pressed);
    else return false;
    return true;
  });
  const reasons = loaded && closed ? commandFor(closed, loaded.commands)?.reasons : undefined;
  return (
    <>
      <DeskPane item={item} state={state} heading={heading} end={end} isRead={isRead} />
      {loaded && <Others loaded={loaded} item={item} />}
      <Box className="desk-bar">
        <Stack gap="xs">
          {footer}
          {reasons && reasons.length > 0 && (
            <Paper withBorder p="xs">
              <ReasonList reasons={reasons} roleTexts={roles} />
            </Paper>
          )}
          {loaded && <DeskActions commands={loaded.commands} hint={isRead ? null : text('readFirst')} onAct={act} />}
        </Stack>
      </Box>
      {giving && loaded && <Form giving={giving} loaded={loaded} item={item} put={put} close={() => setGiving(null)} />}
    </>
  );
}

function useSchemas() {
  const definitions = useDefinitions();
  return ({ machine, command }: AvailabilityView): FieldSchema =>
    (definitions?.[machine]?.commands.find(({ name }) => name === command)?.schema ?? {}) as FieldSchema;
}

interface FormProps {
  readonly giving: AvailabilityView;
  readonly loaded: DeskItem;
  readonly item: WorkItemView;
  readonly put: (command: AvailabilityView, wish: Wish, keptAs: string) => void;
  readonly close: () => void;
}

/** Reasons and the like; what is typed stays until it is on record, also when it is undone. */
function Form({ giving, loaded, item, put, close }: FormProps) {
  const definition = useDefinitions()?.[giving.machine];
  if (!definition) return null;
  return (
    <CommandModal
      opened
      caseId={item.caseId}
      version={loaded.shown.version}
      definition={definition}
      command={giving.command}
      proceedingId={item.proceedingId}
      proceedings={loaded.file.proceedings}
      onDone={close}
      onGive={(wish, keptAs) => {
        close();
        put(giving, wish, keptAs);
      }}
      onCancel={close}
    />
  );
}

/** Everything else that is open here, one press away. */
function Others({ loaded, item }: { readonly loaded: DeskItem; readonly item: WorkItemView }) {
  const say = useTexts(deskTexts);
  const [isOpen, setOpen] = useState(false);
  const onBar = kinds.flatMap((kind) => commandFor(kind, loaded.commands)?.command ?? []);
  const others = loaded.commands.filter(({ open, command }) => open && !onBar.includes(command));
  if (others.length === 0) return null;
  return (
    <div>
      <UnstyledButton fz="sm" c="dimmed" aria-expanded={isOpen || onBar.length === 0} onClick={() => setOpen(!isOpen)}>
        {say('more')} ({others.length})
      </UnstyledButton>
      <Collapse expanded={isOpen || onBar.length === 0}>
        <ActionList file={loaded.file} proceedingId={item.proceedingId} without={onBar} onlyMine />
      </Collapse>
    </div>
  );
}
