import type { WorkItemView } from '@tergeu/contracts';
import { useEffect, useRef, useState } from 'react';
import { sightQuery } from '../../forms/sight.api';
import { queryClient } from '../../kernel/query-client';
import { availabilityQuery } from '../queue.api';
import type { Tray } from '../tray/tray';
import { keyOf } from '../work-key';
import { following, neighbour, standing, type Course } from './course';

/** How near the end more is asked for, and how many of the next are fetched ahead. */
const nearEnd = 10;
const ahead = 2;
/** What could not be fetched ahead is asked for when it is opened. */
const noop = () => undefined;

/** Where the desk is in its list, and how it goes on. */
export interface DeskCourse {
  readonly key: string | null;
  readonly item: WorkItemView | null;
  readonly place: number;
  /** Counts moves, so that the focus follows those that somebody made. */
  readonly moves: number;
  readonly open: (key: string) => void;
  /** False: there is none that way. */
  readonly step: (by: 1 | -1) => boolean;
  /** False: all are decided. */
  readonly goOn: () => boolean;
}

export function useCourse(items: readonly WorkItemView[], tray: Tray, more: () => void): DeskCourse {
  const [at, setAt] = useState<{ wanted: string | null; place: number; moves: number }>({ wanted: null, place: 0, moves: 0 });
  const course: Course = { keys: items.map(keyOf), isDone: (key) => tray.holds(key) };
  const key = standing(course, at.wanted, at.place);
  const place = key === null ? 0 : course.keys.indexOf(key);
  // What was found for want of the other is where one is now.
  if (key !== at.wanted || place !== at.place) setAt({ ...at, wanted: key, place });
  useAhead(items.slice(place + 1).filter((item) => !tray.holds(keyOf(item))));
  const askMore = useRef(more);
  useEffect(() => {
    askMore.current = more;
  });
  useEffect(() => {
    if (place >= items.length - nearEnd) askMore.current();
  }, [place, items.length]);
  const go = (to: string | null) => {
    if (to === null) return false;
    setAt({ wanted: to, place: course.keys.indexOf(to), moves: at.moves + 1 });
    return true;
  };
  return {
    key,
    item: items[place] ?? null,
    place,
    moves: at.moves,
    open: (to) => void go(to),
    step: (by) => go(neighbour(course, key, by)),
    goOn: () => go(following({ ...course, isDone: (one) => one === key || tray.holds(one) }, key)),
  };
}

/**
 * Fetches what the next ones need, so that they are there at once. Not their case files: opening one is logged, and nobody has
 * opened it yet.
 */
function useAhead(next: readonly WorkItemView[]): void {
  const wanted = next.slice(0, ahead);
  const keys = wanted.map(keyOf).join();
  useEffect(() => {
    for (const { caseId, proceedingId, machine } of wanted) {
      queryClient.query(availabilityQuery(caseId, { proceedingId })).catch(noop);
      if (machine === 'key-decision') queryClient.query(sightQuery(caseId, proceedingId)).catch(noop);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the keys say which
  }, [keys]);
}
