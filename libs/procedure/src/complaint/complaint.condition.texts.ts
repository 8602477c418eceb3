import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { conditions } from './complaint.conditions';

export const conditionTexts: ProcedureTexts<Record<never, never>, Names<typeof conditions>>['conditions'] = {
  isOfARecordedPerson: {
    is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
    remedy: t(
      'Адамды енгізіңіз немесе өрісті бос қалдырыңыз',
      'Внесите лицо или оставьте поле пустым',
      'Record the person, or leave the field empty',
    ),
  },
  isOnInjuriesOfThatPerson: {
    is: {
      kk: 'Аталған куәландыру осы адамдікі және жарақат көрсеткен',
      ru: 'Названное освидетельствование — этого лица и показало повреждения',
      en: 'The examination named is of this person and showed injuries',
    },
    remedy: {
      kk: 'Шағымданушыны және оның жарақат көрсеткен куәландыруын таңдаңыз',
      ru: 'Выберите заявителя и его освидетельствование, показавшее повреждения',
      en: 'Choose the complainant and the examination of his that showed injuries',
    },
  },
  isCheckerImpartial: {
    is: t(
      'Тексеруші шағымданған адам, оның бөлімшесі не істің тобы емес',
      'Проверяет не тот, на кого жалоба, не его подразделение и не группа по делу',
      'The checker is not the subject, nor of his unit, nor of the case’s team',
    ),
    remedy: t('Басқа прокурорды тағайындаңыз', 'Назначьте другого прокурора', 'Assign another prosecutor'),
  },
  isInternalCheckerImpartial: {
    is: t(
      'Қызметкер шағымданған адамның бөлімшесінен емес',
      'Сотрудник не из подразделения того, на кого жалоба',
      'The officer is not of the subject’s unit',
    ),
    remedy: t('Басқа қызметкерді таңдаңыз', 'Выберите другого сотрудника', 'Choose another officer'),
  },
  isReviewerAnother: {
    is: t(
      'Қайта қараушы — тексерген прокурор емес',
      'Пересматривает не тот прокурор, который проверял',
      'The reviewer is not the one who checked',
    ),
    remedy: t('Басқа прокурорды тағайындаңыз', 'Назначьте другого прокурора', 'Assign another prosecutor'),
  },
  isStillImpartial: {
    is: t('Тексеруші әлі де бейтарап', 'Проверяющий по-прежнему беспристрастен', 'The checker is still impartial'),
    remedy: t('Басқа прокурорды тағайындаңыз', 'Назначьте другого прокурора', 'Assign another prosecutor'),
  },
  hasNoUnexplainedInjuries: {
    is: t('Жарақаттың мән-жайы анықталған', 'Обстоятельства повреждений установлены', 'The circumstances of the injuries are determined'),
    remedy: t(
      'Мән-жайларды бөтен бөлімше анықтайды',
      'Обстоятельства устанавливает другое подразделение',
      'Another unit determines the circumstances',
    ),
  },
};
