import { Button, Collapse, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconKeyboard, IconListDetails } from '@tabler/icons-react';
import type { WorkItemView } from '@tergeu/contracts';
import { useTexts } from '@tergeu/ui';
import { useState, type ReactNode } from 'react';
import { usePreferences } from '../../kernel/preferences';
import type { Tray } from '../tray/tray';
import { DeskList } from './desk-list';
import { deskTexts } from './desk.texts';
import { KeysHelp } from './keys-help';
import { OneDecision } from './one-decision';
import type { DeskCourse } from './use-course';
import { useDeskKeys } from './use-desk-keys';
import type { DeskTalk } from './use-desk-talk';

interface DeskTableProps {
  readonly course: DeskCourse;
  readonly items: readonly WorkItemView[];
  readonly tray: Tray;
  readonly talk: DeskTalk;
  /** Beside the buttons, where there is no room for it elsewhere. */
  readonly footer: ReactNode;
  /** Shown when there is nothing to decide. */
  readonly children: ReactNode;
}

/** The thing on the desk, and what can be done with it. */
export function DeskTable({ course, items, tray, talk, footer, children }: DeskTableProps) {
  const say = useTexts(deskTexts);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { said, setSaid, heading, table, read, undo, onDecided } = talk;
  const go = (by: 1 | -1) => setSaid(course.step(by) ? '' : say(by === 1 ? 'lastOne' : 'firstOne'));
  useDeskKeys((key) => {
    if (key === 'next' || key === 'previous') go(key === 'next' ? 1 : -1);
    else if (key === 'undo') undo();
    else if (key === 'help') setHelpOpen(true);
    else return false;
    return true;
  });
  return (
    <Stack gap="sm" ref={table} className="desk-table">
      <Bar course={course} items={items} tray={tray} onGo={go} onHelp={() => setHelpOpen(true)} />
      <VisuallyHidden role="status" aria-live="polite" data-testid="desk-said">
        {said}
      </VisuallyHidden>
      {course.item ? (
        <OneDecision
          key={course.key}
          item={course.item}
          tray={tray}
          heading={heading}
          read={read}
          say={setSaid}
          onDecided={onDecided}
          footer={
            <>
              {footer}
              {said !== '' && (
                <Text size="sm" aria-hidden>
                  {said}
                </Text>
              )}
            </>
          }
        />
      ) : (
        <>
          {children}
          {footer}
        </>
      )}
      <KeysHelp opened={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </Stack>
  );
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
          <Button visibleFrom="sm" variant="subtle" size="sm" leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onHelp}>
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
