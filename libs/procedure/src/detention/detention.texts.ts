import { offences, t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import { offenceTexts } from '../kernel/offence-texts';
import type { clocks } from './detention.clocks';
import type { commands } from './detention.commands';
import type { conditions } from './detention.conditions';
import { conditionTexts } from './detention.condition.texts';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: t('Ұстап алу', 'Задержание', 'Detention'),
  states: {
    unopened: t('Басталмаған', 'Не начато', 'Not begun'),
    held: t('Ұсталып отыр', 'Задержан', 'Held'),
    custody: t('Қайда', 'Где находится', 'Whereabouts'),
    apprehended: t('Іс жүзінде ұсталды', 'Фактически задержан', 'Apprehended'),
    delivered: t('Жеткізілді', 'Доставлен', 'Delivered'),
    protocolDrawn: t('Хаттама жасалды', 'Протокол составлен', 'Protocol drawn up'),
    placed: t(
      'Уақытша ұстау изоляторына орналастырылды',
      'Помещён в изолятор временного содержания',
      'Placed in a temporary detention facility',
    ),
    inMedicalInstitution: t('Медициналық мекемеде', 'В медицинском учреждении', 'In a medical institution'),
    agreement: t('Прокурордың жауабы', 'Ответ прокурора', "Prosecutor's answer"),
    notAsked: t('Прокурорға әлі хабарланбаған', 'Прокурору ещё не сообщено', 'Prosecutor not yet told'),
    awaited: t('Прокурордың жауабы күтілуде', 'Ожидается ответ прокурора', 'Answer awaited'),
    agreed: t('Прокурор келісті', 'Прокурор согласовал', 'Agreed by the prosecutor'),
    refused: t('Прокурор келіспеді: босату керек', 'Прокурор отказал: освободить', 'Refused by the prosecutor: release'),
    notices: t('Хабарламалар', 'Уведомления', 'Notices'),
    familyAwaited: t('Туыстарына хабарланбаған', 'Родственники не уведомлены', 'Family not told'),
    familyNotified: t('Туыстарына хабарланды', 'Родственники уведомлены', 'Family told'),
    overdue: t('Мерзімі өтті: босату керек', 'Срок истёк: освободить', 'Past the limit: release'),
    released: t('Босатылды', 'Освобождён', 'Released'),
    remanded: t('Сот бұлтартпау шарасын қолданды', 'Судом избрана мера пресечения', 'Measure ordered by the court'),
    closed: t('Аяқталды', 'Завершено', 'Closed'),
  },
  commands: {
    apprehend: t('Ұстап алуды тіркеу', 'Записать задержание', 'Record the detention'),
    deliver: t('Жеткізуді тіркеу', 'Записать доставление', 'Record the delivery'),
    drawProtocol: t('Ұстап алу хаттамасын жасау', 'Составить протокол задержания', 'Draw up the detention protocol'),
    notifyProsecutor: t('Прокурорға хабарлау', 'Сообщить прокурору', 'Notify the prosecutor'),
    agreeToDetention: t('Ұстап алумен келісу', 'Согласовать задержание', 'Agree to the detention'),
    refuseDetention: t('Ұстап алудан бас тарту', 'Отказать в задержании', 'Refuse the detention'),
    notifyFamily: t('Туыстарына хабарлау', 'Уведомить родственников', 'Notify the family'),
    question: t('Алғашқы жауап алуды тіркеу', 'Записать первый допрос', 'Record the first questioning'),
    place: t('Изоляторға қабылдау', 'Принять в изолятор', 'Accept into the facility'),
    takeToMedicalInstitution: t('Медициналық мекемеге жеткізу', 'Доставить в медицинское учреждение', 'Take to a medical institution'),
    bringFromMedicalInstitution: t(
      'Медициналық мекемеден әкелу',
      'Доставить из медицинского учреждения',
      'Bring from the medical institution',
    ),
    extendDetention: t('Ұстауды ұзарту', 'Продлить задержание', 'Extend the detention'),
    reviewDetention: t('Ұстауды қайта тексеру', 'Пересмотреть задержание', 'Review the detention'),
    release: t('Босату', 'Освободить', 'Release'),
    recordRestraintOrder: t('Соттың шешімін тіркеу', 'Записать решение суда о мере пресечения', "Record the court's order of restraint"),
    close: t('Ұстап алуды аяқтау', 'Завершить производство о задержании', 'Close the detention'),
  },
  fields: {
    personId: t('Ұсталған адам', 'Задержанный', 'Detained person'),
    ground: t('Негізі', 'Основание', 'Ground'),
    place: t('Ұсталған жері', 'Место задержания', 'Place of detention'),
    offenceId: t('Күдік', 'Подозрение', 'Suspected offence'),
    inMassRiots: t('Жаппай тәртіпсіздіктер барысында', 'В ходе массовых беспорядков', 'In the course of mass riots'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
    relative: t('Кімге хабарланды', 'Кто уведомлён', 'Who was told'),
    institutionName: t('Мекеме', 'Учреждение', 'Institution'),
    releaseGround: t('Босату негізі', 'Основание освобождения', 'Ground of release'),
  },
  options: {
    ground: {
      caughtInTheAct: t('Қылмыс үстінде ұсталды', 'Застигнут при совершении', 'Caught in the act'),
      eyewitness: t('Куәгерлер көрсетті', 'Указали очевидцы', 'Pointed out by eyewitnesses'),
      traces: t('Айқын іздер табылды', 'Обнаружены явные следы', 'Obvious traces'),
      operativeData: t('Сенімді деректер бар', 'Имеются достоверные данные', 'Reliable lawful data'),
      fledOrNoHome: t('Қашуға әрекеттенді, тұрғылықты жері жоқ', 'Пытался скрыться, нет места жительства', 'Tried to flee, or no home'),
    },
    offenceId: offenceTexts(offences),
    releaseGround: {
      suspicionNotConfirmed: t('Күдік расталмады', 'Подозрение не подтвердилось', 'Suspicion not confirmed'),
      noGroundsForCustody: t('Күзетпен ұстауға негіз жоқ', 'Нет оснований для стражи', 'No grounds for custody'),
      essentialBreach: t('Ұстау тәртібі елеулі бұзылды', 'Существенное нарушение порядка', 'Essential breach of the procedure'),
      noLawfulGrounds: t('Заңды негіз болмады', 'Не было законных оснований', 'No lawful grounds'),
      limitReached: t('Мерзімі өтті', 'Истёк срок', 'The limit was reached'),
      measureWithoutIsolation: t('Оқшауламайтын шара қолданылды', 'Избрана мера без изоляции', 'A measure without isolation is in force'),
      prosecutorRefused: t('Прокурор келіспеді', 'Отказ прокурора', 'The prosecutor refused'),
    },
  },
  conditions: conditionTexts,
  clocks: {
    longestDetention: t('Ұстап алудың шекті мерзімі', 'Предельный срок задержания', 'Longest detention'),
    protocol: t('Хаттама жасау мерзімі', 'Срок составления протокола', 'Protocol to be drawn up'),
    prosecutorNotice: t('Прокурорға хабарлау мерзімі', 'Срок сообщения прокурору', 'Notice to the prosecutor'),
    prosecutorAnswer: t('Прокурордың жауап беру мерзімі', 'Срок ответа прокурора', "Prosecutor's answer"),
    firstQuestioning: t('Алғашқы жауап алу мерзімі', 'Срок первого допроса', 'First questioning'),
    review: t('Ұстауды қайта тексеру мерзімі', 'Срок пересмотра задержания', 'Review of the detention'),
    family: t('Туыстарына хабарлау мерзімі', 'Срок уведомления родственников', 'Notice to the family'),
  },
};
