import type { Proceeding } from '../kernel/case-file';
import type { LegalEffect } from '../kernel/definition';
import type { ExaminationMemory } from './medical-examination.setup';

const aroseInCustody: LegalEffect = {
  text: {
    kk: 'Жарақат қамауда отырған кезде пайда болған: алдыңғы куәландыруда ол жоқ еді. Прокурорда шағым тіркелмейінше мән-жайы анықталған деп жазылмайды',
    ru: 'Повреждение возникло под стражей: при прежнем освидетельствовании его не было. Пока у прокурора не зарегистрирована жалоба, обстоятельства нельзя записать установленными',
    en: 'The injury arose in custody: the earlier examination did not show it. Until a complaint is registered with the prosecutor its circumstances cannot be recorded as determined',
  },
  article: 'CPC 131(2)',
  safeguard: 'S02',
};

/** Before and after: said of an examination that shows what the one before it did not. */
export const effects = ({ memory }: Proceeding<ExaminationMemory>): readonly LegalEffect[] =>
  memory.newInjurySites === undefined ? [] : [aroseInCustody];
