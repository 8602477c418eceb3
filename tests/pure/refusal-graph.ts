import { addMinutes, lawOf } from '@tergeu/law';
import {
  commandOfMissed,
  decide,
  dueClocks,
  procedures,
  type Accepted,
  type Actor,
  type CaseFile,
  type Command,
  type Reason,
} from '@tergeu/procedure';
import { Story, time } from '@tergeu/procedure/testing';
import { keyOf } from '../model-check/abstraction';
import { alphabetOf, type Move } from '../model-check/alphabet';
import type { World } from '../model-check/world';

/** One state of a world: what each move is answered there, and where the accepted ones lead. */
export interface Place {
  readonly file: CaseFile;
  readonly now: string;
  /** By index of the move: reasons of the refusal; none = accepted; null = not asked, time comes first. */
  readonly answers: (readonly Reason[] | null)[];
  readonly ways: { readonly command: string; readonly to: Place }[];
}

/** A world walked through to its end, or null when it is larger than the bound. */
export function walk(world: World, bound: number): { moves: readonly Move[]; places: readonly Place[] } | null {
  const officials = Object.fromEntries(world.cast.map((one) => [one.id, one]));
  const moves = alphabetOf(procedures, world).filter(({ backdated }) => !backdated);
  const start = world.start.reduce(
    (story, step) => story.then(step),
    Story.of(procedures, '00000000-0000-7000-8000-000000000100', '2022-01-10T04:00:00.000Z', world.cast, world.profile),
  );
  const known = new Map<string, Place>();
  const places: Place[] = [];
  const enter = (file: CaseFile, now: string): Place => {
    const key = keyOf(world, file);
    const found = known.get(key);
    if (found) return found;
    const place: Place = { file, now, answers: [], ways: [] };
    known.set(key, place);
    places.push(place);
    return place;
  };
  const ask = (place: Place, command: Command, actor: Actor, now: string) =>
    decide(procedures, command, {
      proceedingId: command.proceedingId,
      file: place.file,
      actor,
      law: lawOf(world.profile, now.slice(0, 10)),
      now,
      occurredAt: command.occurredAt,
      officials,
    });
  const go = (place: Place, { machine, type }: Command, { file }: Accepted, now: string) =>
    place.ways.push({ command: `${machine}.${type}`, to: enter(file, now) });
  enter(start.file, start.now);
  for (const place of places) {
    if (places.length > bound) return null;
    const due = dueClocks(place.file, '9999')[0];
    if (due) {
      const now = due.clock.dueAt > place.now ? due.clock.dueAt : place.now;
      const missed = commandOfMissed(due.proceeding, due.clock);
      const decision = ask(place, missed, time, now);
      if (decision.outcome === 'accepted') go(place, missed, decision, now);
    }
    const now = addMinutes(place.now, 1);
    if (due && due.clock.dueAt <= now) {
      // Time comes first: what is asked a moment before a limit is asked after it.
      place.answers.push(...moves.map(() => null));
      continue;
    }
    for (const move of moves) {
      const command = { machine: move.machine, proceedingId: move.id, type: move.type, payload: move.payload, occurredAt: now };
      const decision = ask(place, command, move.by, now);
      place.answers.push(decision.outcome === 'accepted' ? [] : decision.reasons);
      if (decision.outcome === 'accepted') go(place, command, decision, now);
    }
  }
  return { moves, places };
}
