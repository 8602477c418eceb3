import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { conditions } from './case.conditions';
import { conflictConditionTexts } from './conflict.conditions';
import { agreedConditionTexts } from './agreed.conditions';
import { heldConditionTexts } from './held.conditions';
import { relationConditionTexts } from './relation.texts';
import { interruptionConditionTexts } from './interruption-grounds';
import { termConditionTexts } from './term.texts';
import { terminationConditionTexts } from './termination-grounds';

export const conditionTexts: ProcedureTexts<Record<never, never>, Names<typeof conditions>>['conditions'] = {
  ...conflictConditionTexts,
  ...interruptionConditionTexts,
  ...terminationConditionTexts,
  ...relationConditionTexts,
  ...termConditionTexts,
  ...heldConditionTexts,
  ...agreedConditionTexts,
  isOfTheLocality: {
    is: t('Іс өз қаласында тіркеледі', 'Дело регистрируют в своём городе', 'A case is registered in one’s own city'),
    remedy: t('Өз қалаңызды таңдаңыз', 'Выберите свой город', 'Choose your own city'),
  },
  isOffenceOfItsCategory: {
    is: t('Бап осы санатқа жатады', 'Статья относится к этой категории', 'The offence belongs to this category'),
    remedy: t('Бапты немесе санатты түзетіңіз', 'Исправьте статью или категорию', 'Correct the offence or the category'),
  },
  isIncidentPast: {
    is: t('Оқиға тіркеуден бұрын болған', 'Событие было до регистрации', 'It happened before it was registered'),
    remedy: t('Оқиға уақытын түзетіңіз', 'Исправьте время события', 'Correct when it happened'),
  },
  isOfTheBodyOrGroup: {
    is: t(
      'Тергеуші осы органнан немесе топтан',
      'Следователь этого органа или группы',
      'The investigator is of this body, or the case has a group',
    ),
    remedy: t(
      'Істі топқа немесе басқа органға беріңіз',
      'Передайте дело группе или другому органу',
      'Route the case to a group, or transfer it',
    ),
  },
  isOfAnotherBodyOfTheLocality: {
    is: t(
      'Тергеуші осы қаланың басқа органынан',
      'Следователь другого органа этого города',
      'The investigator is of another body of the city',
    ),
    remedy: t('Басқа органның тергеушісін таңдаңыз', 'Выберите следователя другого органа', 'Choose an investigator of another body'),
  },
  isProsecutorOfTheLocality: {
    is: t('Прокурор осы қалада жұмыс істейді', 'Прокурор работает в этом городе', 'The prosecutor works in this city'),
    remedy: t('Осы қаланың прокурорын таңдаңыз', 'Выберите прокурора этого города', 'Choose a prosecutor of this city'),
  },
  isNotOfTheFirstTier: {
    is: t('Қадағалаушы бұл істе тергемеген', 'Надзирающий не расследовал это дело', 'The supervisor has not investigated this case'),
    remedy: t('Басқа прокурор қадағалайды', 'Надзор осуществит другой прокурор', 'Another prosecutor supervises'),
  },
  isNewSupervisorNotOfTheFirstTier: {
    is: t(
      'Жаңа қадағалаушы бұл істе тергемеген',
      'Новый надзирающий не расследовал это дело',
      'The new supervisor has not investigated this case',
    ),
    remedy: t('Басқа прокурорды таңдаңыз', 'Выберите другого прокурора', 'Choose another prosecutor'),
  },
  isAfterTheActsOfTheFormer: {
    is: t(
      'Бұрынғы қадағалаушының келісімдері ауысуға дейін берілген',
      'Согласия прежнего надзирающего даны до его замены',
      'What the former supervisor agreed to, he agreed to before he was replaced',
    ),
    remedy: t(
      'Ауысу уақытын сол келісімдерден кейін көрсетіңіз',
      'Укажите время замены после этих согласий',
      'Give a time of the replacement after those agreements',
    ),
  },
  isLeaderNotOfTheSecondTier: {
    is: t('Топ басшысы бұл істі қадағаламаған', 'Руководитель группы не надзирал за этим делом', 'The leader has not supervised this case'),
    remedy: t('Басқа арнайы прокурорды таңдаңыз', 'Выберите другого специального прокурора', 'Choose another special prosecutor'),
  },
  hasInterruptionInForce: {
    is: t(
      'Мерзімді үзу туралы шешімге прокурор келіскен',
      'Прерывание согласовано прокурором',
      'The prosecutor has agreed to the interruption',
    ),
    remedy: t('Мерзімді үзу туралы қаулыны келісіңіз', 'Согласуйте постановление о прерывании', 'Have the interruption agreed'),
  },
  hasTerminationInForce: {
    is: t('Істі тоқтатуды прокурор бекіткен', 'Прекращение утверждено прокурором', 'The prosecutor has approved the termination'),
    remedy: t('Тоқтату туралы қаулыны бекітіңіз', 'Утвердите постановление о прекращении', 'Have the termination approved'),
  },
  hasQualificationInForce: {
    is: t(
      'Іс-әрекетті саралауға прокурор келіскен',
      'Квалификация согласована прокурором',
      'The prosecutor has agreed to the qualification',
    ),
    remedy: t('Саралау туралы қаулыны келісіңіз', 'Согласуйте постановление о квалификации', 'Have the qualification agreed'),
  },
  hasCompletionInForce: {
    is: t(
      'Аяқтау туралы есепті прокурор бекіткен, іс қайтарылған болса — содан кейін',
      'Отчёт о завершении утверждён прокурором, по возвращённому делу — после возвращения',
      'The prosecutor has approved the closing report, of a returned case since its return',
    ),
    remedy: t('Аяқтау туралы есепті бекітіңіз', 'Утвердите отчёт о завершении', 'Have the closing report approved'),
  },
  isLedByAProsecutorWhereTheLawAsks: {
    is: t(
      'Заң прокурорға қалдырған қылмысты прокурор басқаратын топ тергейді',
      'Преступление, отнесённое законом к прокурору, расследует группа под его руководством',
      'A crime that the law leaves to prosecutors is investigated by a group that a prosecutor leads',
    ),
    remedy: t(
      'Істі арнайы прокурор басқаратын топқа беріңіз',
      'Передайте дело группе под руководством специального прокурора',
      'Route the case to a group led by a special prosecutor',
    ),
  },
  isIndictmentForTheProsecutor: {
    is: t(
      'Аяқтау құжаты жіберілген күнгі заң айыптау актісін прокурорға қалдырады',
      'Закон дня отправки итогового документа относит обвинительный акт к прокурору',
      'The law of the day on which the closing document was sent leaves the indictment to the prosecutor',
    ),
    remedy: t(
      'Тергеуші жасаған айыптау актісі жеткілікті',
      'Достаточно обвинительного акта следователя',
      "The investigator's indictment is enough",
    ),
  },
  hasIndictmentByWhoDrawsIt: {
    is: t(
      'Айыптау актісін заң атаған адам жасаған',
      'Обвинительный акт составлен тем, кого называет закон',
      'The indictment was drawn by whom the law names',
    ),
    remedy: t('Прокурор айыптау актісін жасайды', 'Обвинительный акт составляет прокурор', 'The prosecutor draws the indictment'),
  },
  hasNoUnexplainedInjuries: {
    is: t(
      'Барлық жарақаттың мән-жайы анықталған',
      'Обстоятельства всех повреждений установлены',
      'The circumstances of all injuries are determined',
    ),
    remedy: t(
      'Мән-жайларды бөтен бөлімше анықтайды',
      'Обстоятельства устанавливает другое подразделение',
      'Another unit determines the circumstances',
    ),
  },
  hasNobodyHeldOverdue: {
    is: t('Мерзімінен артық ұсталған адам жоқ', 'Никто не удерживается сверх срока', 'Nobody is held past the limit'),
    remedy: t('Адамды босатыңыз', 'Освободите человека', 'Release the person'),
  },
};
