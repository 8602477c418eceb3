import type { CaseFile, Proceeding } from '../kernel/case-file';
import type { LegalEffect } from '../kernel/definition';
import { isFoundUnlawful } from '../evidence-item/action';
import { inadmissible, outsideTheScope } from '../evidence-item/evidence-item.effects';
import { isUncovered } from '../evidence-item/scope';
import type { WeaponMemory } from './weapon.setup';

/** What is handed in of one's own will, not taken at a detention or by an action that looks for it (procedure 9.15). */
const freesFromLiability: LegalEffect = {
  text: {
    kk: 'Ерікті тапсырған және өзге қылмыс жасамаған адам 287-бап бойынша жауаптылықтан босатылады',
    ru: 'Добровольно сдавший, в чьих действиях нет иного преступления, освобождается от ответственности по статье 287',
    en: 'Who handed it in of his own will and committed no other crime is free from liability under article 287',
  },
  article: 'CC 287',
  safeguard: null,
};

/** A weapon falls with its action like any evidence; handed in, it frees from liability (CC 287, note). */
export function effects({ memory }: Proceeding<WeaponMemory>, file: CaseFile): readonly LegalEffect[] {
  return [
    ...(isFoundUnlawful(file, memory.actionId) ? [inadmissible] : isUncovered(file, memory) ? [outsideTheScope] : []),
    ...(memory.handedInAt !== undefined && memory.otherCrime === false ? [freesFromLiability] : []),
  ];
}
