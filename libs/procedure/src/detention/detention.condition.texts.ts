import { t, type Texts } from '@tergeu/law';
import type { Names } from '../kernel/definition';
import type { conditions } from './detention.conditions';

const says = (is: Texts, remedy: Texts) => ({ is, remedy });

export const conditionTexts: Record<Names<typeof conditions>, { readonly is: Texts; readonly remedy: Texts }> = {
  isOfARecordedPerson: says(
    t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
    t('Алдымен адамды енгізіңіз', 'Сначала внесите лицо', 'Record the person first'),
  ),
  isPunishableByImprisonment: says(
    t(
      'Қылмыс бас бостандығынан айыруға жазаланады',
      'Преступление наказуемо лишением свободы',
      'The offence is punishable by imprisonment',
    ),
    t('Мұндай күдікпен ұстауға болмайды', 'По такому подозрению задержание невозможно', 'Detention is not possible on such a suspicion'),
  ),
  isProtocolDrawn: says(
    t('Ұстап алу хаттамасы жасалған', 'Протокол задержания составлен', 'The detention protocol is drawn up'),
    t('Хаттама жасаңыз', 'Составьте протокол', 'Draw up the protocol'),
  ),
  isProtocolMissing: says(
    t('Хаттама әлі жасалмаған', 'Протокол ещё не составлен', 'The protocol is not yet drawn up'),
    t('Хаттама бұрын жасалған', 'Протокол уже составлен', 'The protocol exists already'),
  ),
  isExaminedSinceDelivery: says(
    t(
      'Адам жеткізілгеннен кейін медициналық куәландырылған',
      'После доставления проведено медицинское освидетельствование',
      'Examined by a medic after delivery',
    ),
    t(
      'Медик куәландырып, қорытындысын енгізсін',
      'Медик проводит освидетельствование и вносит заключение',
      'A medic examines the person and records the conclusion',
    ),
  ),
  isFitForFacility: says(
    t(
      'Денсаулығы изоляторда ұстауға мүмкіндік береді',
      'Состояние здоровья позволяет содержание в изоляторе',
      'Health allows holding in a facility',
    ),
    t('Медициналық мекемеге жеткізіңіз', 'Доставьте в медицинское учреждение', 'Take the person to a medical institution'),
  ),
  hasNoUnexplainedInjuries: says(
    t('Жарақаттардың мән-жайы анықталған', 'Обстоятельства всех травм выяснены', 'The circumstances of all injuries are determined'),
    t('Басқа бөлімше мән-жайын анықтайды', 'Обстоятельства выясняет другое подразделение', 'Another unit determines the circumstances'),
  ),
  wasOfferedCounsel: says(
    t('Қорғаушы ұсынылған', 'Защитник предложен', 'Counsel was offered'),
    t('Құқықтарын түсіндіріп, қорғаушы ұсыныңыз', 'Разъясните права и предложите защитника', 'Explain the rights and offer counsel'),
  ),
  hasCounselWhereMandatory: says(
    t(
      'Міндетті жағдайда қорғаушы шақырылған',
      'Где защита обязательна, защитник приглашён',
      'Where defence is mandatory, counsel has been called',
    ),
    t(
      'Қорғаушы шақырыңыз немесе мемлекет есебінен тағайындаңыз',
      'Пригласите защитника или назначьте за счёт государства',
      'Call counsel, or have one appointed at the state’s expense',
    ),
  ),
  wasNotRefusedByProsecutor: says(
    t('Прокурор ұстап алудан бас тартпаған', 'Прокурор не отказал в задержании', 'The prosecutor has not refused the detention'),
    t('Адамды босатыңыз', 'Освободите лицо', 'Release the person'),
  ),
  isWithinTime: says(
    t('Ұстап алу мерзімі өтпеген', 'Срок задержания не истёк', 'The limit of detention has not passed'),
    t('Адамды босатыңыз', 'Освободите лицо', 'Release the person'),
  ),
  hasRestraintOrderedInTime: says(
    t(
      'Сот бұлтартпау шарасын мерзімінде қолданған',
      'Суд избрал меру пресечения в срок',
      'The court ordered a measure of restraint in time',
    ),
    t(
      'Өтінішхат, прокурордың келісімі және соттың қаулысы қажет',
      'Нужны ходатайство, согласие прокурора и постановление суда',
      'Needed: a motion, the prosecutor’s agreement, the court’s order',
    ),
  ),
};
