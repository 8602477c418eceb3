import { t, type Texts } from '@tergeu/law';
import type { Names } from '../kernel/definition';
import type { conditions } from './detention.conditions';
import { apprehensionTexts, questioningTexts } from './questioning.texts';

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
  ...apprehensionTexts,
  ...questioningTexts,
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
  isGroundOnFile: says(
    t('Босату негізі істен көрінеді', 'Основание освобождения видно из дела', 'The ground of the release is a fact of the file'),
    t(
      'Іске сай негізді таңдаңыз: мерзім өткен, прокурор келіспеген не оқшауламайтын шара қолданылған болуы керек',
      'Выберите основание, которое есть в деле: срок истёк, прокурор отказал или избрана мера без изоляции',
      'Choose a ground that the file shows: the limit ran out, the prosecutor refused, or a measure without isolation is in force',
    ),
  ),
  isGroundOfWhoReleases: says(
    t('Бұл негіз бойынша босатуға құқылы', 'Вправе освобождать на этом основании', 'May release on this ground'),
    t(
      'Мерзім өткенге дейін тергеуші не прокурор босатады',
      'До истечения срока освобождает следователь или прокурор',
      'Before the limit the investigator or the prosecutor releases',
    ),
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
  wasNotRefusedByTheCourt: says(
    t(
      'Сот бұл адамды күзетпен ұстаудан бас тартпаған',
      'Суд не отказал в санкционировании меры этому лицу',
      'The judge has not refused a measure for this person',
    ),
    t('Адамды босатыңыз', 'Освободите лицо', 'Release the person'),
  ),
  isNextRungOfTheLadder: says(
    t(
      'Заң ұзартудың келесі сатысын білетін және оны осы адамға беретін болса',
      'Закон знает следующую ступень продления и предоставляет её этому лицу',
      'The law knows a next rung of extension, and gives it to this official',
    ),
    t(
      'Сот шешімі болмаса, адамды мерзім біткенше босатыңыз',
      'Без решения суда освободите человека до истечения срока',
      "Without a court's order release the person before the limit",
    ),
  ),
  isOutsideTheInvestigation: says(
    t('Шешуші адам істі тергемейді', 'Решающий не расследует это дело', 'Who decides does not investigate the case'),
    t('Істен тыс адам шешеді', 'Решает лицо, не участвующее в деле', 'Somebody outside the investigation decides'),
  ),
  isPeriodicReviewAsked: says(
    t(
      'Қолданыстағы заң мерзімді тексеруді талап етеді',
      'Действующий закон требует пересмотра',
      'The law in force asks for periodic reviews',
    ),
    t('Тексеру қажет емес', 'Пересмотр не нужен', 'No review is needed'),
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
