import type { Proceeding } from '../kernel/case-file';
import type { Contribution } from '../kernel/definition';
import type { DetentionMemory } from './detention.setup';

/** What a detention adds to the briefing: placed for theft or robbery, or for illegal possession; detained for theft of weapons. */
export function figures({ memory }: Proceeding<DetentionMemory>): readonly Contribution[] {
  const isPlaced = memory.placedAt !== undefined;
  switch (memory.category) {
    case 'theft':
    case 'lootingAndRobbery':
      return isPlaced ? [{ figure: 'persons.inTemporaryDetentionForTheftAndRobbery', amount: 1 }] : [];
    case 'theftOfWeapons':
      return [{ figure: 'persons.detainedForTheftOfWeapons', amount: 1 }];
    case 'illegalPossessionOfFirearms':
      return isPlaced ? [{ figure: 'persons.inTemporaryDetentionForIllegalPossession', amount: 1 }] : [];
    default:
      return [];
  }
}
