import { Alert, Button, Collapse, Group, Paper, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconKeyboard, IconListDetails } from '@tabler/icons-react';
import type { WorkItemView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { usePreferences } from '../../kernel/preferences';
import type { Tray } from '../tray/tray';
import { TrayView } from '../tray/tray-view';
import { keyOf } from '../work-key';
import { DeskList } from './desk-list';
import { deskTexts } from './desk.texts';
import { KeysHelp } from './keys-help';
import { OneDecision } from './one-decision';
import type { DeskCourse } from './use-course';
import { useDeskKeys } from './use-desk-keys';

interface DeskTableProps {
  readonly course: DeskCourse;
  readonly items: readonly WorkItemView[];
  readonly tray: Tray;
  /** Shown when there is nothing to decide. */
  readonly children: ReactNode;
}

/** The thing on the desk, what can be done with it, and what is on its way. */
export function DeskTable({ course, items, tray, children }: DeskTableProps) {
  const say = useTexts(deskTexts);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { said, setSaid, heading, read, undo, onDecided } = useTable(course, items, tray);
  const go = (by: 1 | -1) => setSaid(course.step(by) ? '' : say(by === 1 ? 'lastOne' : 'firstOne'));
  useDeskKeys((key) => {
    if (key === 'next' || key === 'previous') go(key === 'next' ? 1 : -1);
    else if (key === 'undo') undo();
    else if (key === 'help') setHelpOpen(true);
    else return false;
    return true;
  });
  return (
    <Stack gap="sm">
      <Bar course={course} items={items} tray={tray} onGo={go} onHelp={() => setHelpOpen(true)} />
      {course.item ? (
        <OneDecision
          key={course.key}
          item={course.item}
          tray={tray}
          heading={heading}
          read={read}
          say={setSaid}
          onDecided={onDecided}
          footer={<Footer said={said} tray={tray} undo={undo} open={course.open} />}
        />
      ) : (
        <>
          {children}
          <Footer said={said} tray={tray} undo={undo} open={course.open} />
        </>
      )}
      <KeysHelp opened={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </Stack>
  );
}

function useTable(course: DeskCourse, items: readonly WorkItemView[], tray: Tray) {
  const say = useTexts(deskTexts);
  const pick = usePick();
  const heading = useRef<HTMLHeadingElement | null>(null);
  /** What was on the screen to its end, and in which version: going back does not ask for it again. */
  const [read] = useState(() => new Map<string, string>());
  const [said, setSaid] = useState('');
  // The focus follows whoever moves, to the heading, so that a screen reader reads on from there.
  const follow = useEffectEvent(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  });
  useEffect(() => {
    if (course.moves > 0) follow();
  }, [course.moves]);
  const undo = (id?: string) => {
    const one = id === undefined ? tray.undoLast() : tray.undo(id);
    setSaid(one ? say('undone', { number: one.caseNumber }) : say('nothingToUndo'));
    if (one && items.some((item) => keyOf(item) === one.itemKey)) course.open(one.itemKey);
  };
  const onDecided = (command: Parameters<typeof pick>[0], number: string) => {
    const told = say('decided', { command: pick(command), number });
    setSaid(course.goOn() ? told : `${told}. ${say('allDecided')}`);
  };
  return { said, setSaid, heading, read, undo, onDecided };
}

interface BarProps {
  readonly course: DeskCourse;
  readonly items: readonly WorkItemView[];
  readonly tray: Tray;
  readonly onGo: (by: 1 | -1) => void;
  readonly onHelp: () => void;
}

/** Where in the list, and the way to its neighbours. */
function Bar({ course, items, tray, onGo, onHelp }: BarProps) {
  const say = useTexts(deskTexts);
  const { shortcuts } = usePreferences();
  const [isListOpen, setListOpen] = useState(false);
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Button
            variant="default"
            size="sm"
            leftSection={<IconChevronLeft size={16} aria-hidden />}
            onClick={() => onGo(-1)}
            aria-keyshortcuts={shortcuts ? 'k' : undefined}
          >
            {say('previous')}
          </Button>
          <Button
            variant="default"
            size="sm"
            rightSection={<IconChevronRight size={16} aria-hidden />}
            onClick={() => onGo(1)}
            aria-keyshortcuts={shortcuts ? 'j' : undefined}
          >
            {say('next')}
          </Button>
          <Text size="sm" c="dimmed" data-testid="desk-place">
            {items.length > 0 && say('place', { place: course.place + 1, total: items.length })}
          </Text>
        </Group>
        <Group gap="xs">
          <Button
            hiddenFrom="md"
            variant="subtle"
            size="sm"
            leftSection={<IconListDetails size={16} aria-hidden />}
            aria-expanded={isListOpen}
            onClick={() => setListOpen(!isListOpen)}
          >
            {say('list')}
          </Button>
          <Button variant="subtle" size="sm" leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onHelp}>
            {say('help')}
          </Button>
        </Group>
      </Group>
      <Collapse expanded={isListOpen} hiddenFrom="md">
        <DeskList
          items={items}
          current={course.key}
          tray={tray}
          onOpen={(key) => {
            course.open(key);
            setListOpen(false);
          }}
        />
      </Collapse>
    </>
  );
}

interface FooterProps {
  readonly said: string;
  readonly tray: Tray;
  readonly undo: (id?: string) => void;
  readonly open: (key: string) => void;
}

/** What was just done, aloud, and the tray. */
function Footer({ said, tray, undo, open }: FooterProps) {
  return (
    <Paper bg="transparent">
      <VisuallyHidden role="status" aria-live="polite" data-testid="desk-said">
        {said}
      </VisuallyHidden>
      {said !== '' && (
        <Alert p={6} mb={6} color="gray" aria-hidden>
          <Text size="sm">{said}</Text>
        </Alert>
      )}
      <TrayView
        tray={tray}
        onUndo={undo}
        onLookAgain={(one) => {
          tray.dismiss(one.id);
          open(one.itemKey);
        }}
      />
    </Paper>
  );
}
