import type { TextsView, WorkItemView } from '@tergeu/contracts';
import { usePick, useTexts } from '@tergeu/ui';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Tray } from '../tray/tray';
import { keyOf } from '../work-key';
import { deskTexts } from './desk.texts';
import type { DeskCourse } from './use-course';

/** What the desk says of what was just done, and where it leads the eye. */
export interface DeskTalk {
  readonly said: string;
  readonly setSaid: (text: string) => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly table: RefObject<HTMLDivElement | null>;
  /** What was on the screen to its end, and in which version: going back does not ask for it again. */
  readonly read: Map<string, string>;
  readonly undo: (id?: string) => void;
  readonly onDecided: (command: TextsView, caseNumber: string) => void;
}

export function useDeskTalk(course: DeskCourse, items: readonly WorkItemView[], tray: Tray): DeskTalk {
  const say = useTexts(deskTexts);
  const pick = usePick();
  const heading = useRef<HTMLHeadingElement | null>(null);
  const table = useRef<HTMLDivElement | null>(null);
  const [read] = useState(() => new Map<string, string>());
  const [said, setSaid] = useState('');
  // The focus follows whoever moves, to the heading, so that a screen reader reads on from there.
  useEffect(() => {
    if (course.moves === 0) return;
    heading.current?.focus({ preventScroll: true });
    table.current?.scrollIntoView({ block: 'start' });
  }, [course.moves]);
  const undo = (id?: string) => {
    const one = id === undefined ? tray.undoLast() : tray.undo(id);
    setSaid(one ? say('undone', { number: one.caseNumber }) : say('nothingToUndo'));
    if (one && items.some((item) => keyOf(item) === one.itemKey)) course.open(one.itemKey);
  };
  const onDecided = (command: TextsView, number: string) => {
    const told = say('decided', { command: pick(command), number });
    setSaid(course.goOn() ? told : `${told}. ${say('allDecided')}`);
  };
  return { said, setSaid, heading, table, read, undo, onDecided };
}
