import type { Reason } from '@tergeu/procedure';
import { kernelTexts } from '@tergeu/procedure';
import { worlds } from '../model-check/worlds';
import type { World } from '../model-check/world';
import { walk, type Place } from './refusal-graph';
import type { Move } from '../model-check/alphabet';

/*
 * Every refusal can be cured, or says that nothing can. For each command refused in each reachable state of the model
 * check's smaller worlds: somewhere ahead, one of the remedies that the refusal names takes the obstacle away;
 * and where it says that nothing can, nothing ahead does.
 */
const bound = 90;
const count = { worlds: 0, states: 0, refusals: 0, cured: 0, nothing: 0, otherWay: 0, elsewhere: 0 };
const hopeless = kernelTexts.nothingCan.en;

interface Walked {
  readonly world: World;
  readonly moves: readonly Move[];
  readonly places: readonly Place[];
}

const everythingAhead = () => {
  const ahead = new Map<Place, ReadonlySet<Place>>();
  return (from: Place): ReadonlySet<Place> => {
    const found = ahead.get(from);
    if (found) return found;
    const reached = new Set([from]);
    for (const place of reached) for (const { to } of place.ways) reached.add(to);
    ahead.set(from, reached);
    return reached;
  };
};

/** Asked before anything else; behind them nothing is known of the condition. */
const first = ['payload', 'time', 'actor', 'oneTier', 'isNotExcluded'];

/** Has this answer got past the condition? */
const isPast = (answer: readonly Reason[] | null | undefined, condition: string): boolean =>
  answer !== null && answer !== undefined && !answer.some((one) => [...first, condition, 'state'].includes(one.condition));

/** Faults of one world, as sentences; each kind once. */
function faultsOf({ world, moves, places }: Walked): string[] {
  const faults = new Set<string>();
  const ahead = everythingAhead();
  const tried = new Set(moves.map(({ machine, type }) => `${machine}.${type}`));
  const alike = moves.map((move) => moves.flatMap((other, index) => (other.type === move.type && other.id === move.id ? [index] : [])));
  /** A way of which a step is left to another world, asks for data that this one does not have, or is closed and says so. */
  const isBeyondTheWorld = (place: Place, reason: Reason, { machine, id }: Move): boolean => {
    if (reason.condition === 'state' && (world.only?.[machine] ?? world.without?.some((one) => one.startsWith(`${machine}.`)))) return true;
    const isOwn = ({ machine: other, type, id: where }: Move) =>
      reason.condition === 'state' ? where === id : reason.cures.some((cure) => cure.machine === other && cure.command === type);
    return [...ahead(place)].some((there) =>
      moves.some(
        (one, index) =>
          isOwn(one) &&
          there.answers[index]?.some(
            (why) =>
              why.condition !== 'state' &&
              (why.curable === false || (why.cures.some(({ command }) => command === one.type) && !first.includes(why.condition))),
          ),
      ),
    );
  };
  const judged = new Map<string, boolean>();
  places.forEach((place, at) =>
    place.answers.forEach((reasons, index) => {
      if (reasons === null) return;
      const move = moves[index]!;
      const name = `${move.machine}.${move.type}`;
      for (const reason of reasons) {
        if (first.includes(reason.condition)) {
          if (reason.condition !== 'time' && reason.condition !== 'payload' && reason.cures.length === 0)
            faults.add(`${name}: ${reason.condition} names nobody`);
          continue;
        }
        const key = `${at} ${move.id} ${name} ${reason.condition}`;
        if (judged.has(key)) continue;
        judged.set(key, true);
        count.refusals += 1;
        // The obstacle is gone where some like command (of anybody, with any data) is not refused for it.
        const isGone = (there: Place) => alike[index]!.some((one) => isPast(there.answers[one], reason.condition));
        const cures = new Set(reason.cures.map(({ machine, command }) => `${machine}.${command}`));
        if (cures.size === 0) {
          const said = reason.remedy.en.endsWith(hopeless) || reason.remedy.en === kernelTexts.onlyTime.en;
          if (!said) faults.add(`${name}: ${reason.condition} has no remedy and does not say so`);
          const gone = reason.remedy.en.endsWith(hopeless) ? [...ahead(place)].find(isGone) : undefined;
          if (gone) faults.add(`${name}: ${reason.condition} says that nothing can, and yet it goes`);
          count.nothing += 1;
          continue;
        }
        if (cures.has(name) && isGone(place)) {
          count.cured += 1;
          continue;
        }
        if (reason.curable === false) {
          if (!reason.remedy.en.endsWith(kernelTexts.otherWay.en))
            faults.add(`${name}: ${reason.condition} names another way and does not say so`);
          if ([...ahead(place)].some(isGone)) faults.add(`${name}: ${reason.condition} says that it stays closed, and yet it opens`);
          count.otherWay += 1;
          continue;
        }
        // Of a state, the first step on the way is named; of a condition, the step that meets it.
        const arrives = reason.condition === 'state' ? (to: Place) => [...ahead(to)].some(isGone) : isGone;
        const isCured = [...ahead(place)].some(
          (there) => !isGone(there) && there.ways.some(({ command, to }) => cures.has(command) && arrives(to)),
        );
        if (isCured) count.cured += 1;
        else if (cures.has(name) || isBeyondTheWorld(place, reason, move) || [...cures].some((cure) => !tried.has(cure)))
          count.elsewhere += 1;
        else
          faults.add(
            `${name}: ${reason.condition} is cured by none of ${[...cures].join(', ')} in state ${JSON.stringify(place.file.proceedings[move.id]?.state ?? 'unopened')}`,
          );
      }
    }),
  );
  return [...faults];
}

describe('every refusal can be cured, or says that nothing can', () => {
  const walked = worlds.flatMap((world) => {
    const found = walk(world, bound);
    return found ? [{ name: world.name, found: { ...found, world } }] : [];
  });
  it.each(walked)('$name', ({ found }) => {
    count.worlds += 1;
    count.states += found.places.length;
    expect(faultsOf(found)).toEqual([]);
  });
  it('is asked of many', () => {
    expect(count.worlds).toBeGreaterThan(10);
    expect(count.cured).toBeGreaterThan(300);
    expect(count.nothing).toBeGreaterThan(100);
  });
  afterAll(() => {
    const { worlds: seen, states, refusals, cured, nothing, otherWay, elsewhere } = count;
    process.stdout.write(
      `refusals: ${seen} worlds, ${states} states, ${refusals} obstacles; ${cured} cured by what they name, ${nothing} say that nothing can, ${otherWay} name another way, ${elsewhere} cured by what these worlds leave out\n`,
    );
  });
});
