import type { Texts } from '@tergeu/law';

/** Sentences of the kernel itself; machines bring their own. */
export const kernelTexts = {
  unknownMachine: { kk: 'Мұндай іс жүргізу жоқ', ru: 'Нет такого производства', en: 'There is no such proceeding' },
  unknownCommand: {
    kk: 'Бұл іс жүргізуде мұндай әрекет жоқ',
    ru: 'В этом производстве нет такого действия',
    en: 'This proceeding knows no such command',
  },
  otherFile: {
    kk: 'Екінші іс бұған сай емес',
    ru: 'Второе дело с этим не согласуется',
    en: 'The other case file does not agree with this',
  },
  otherFileFirst: {
    kk: 'Екінші істі ашып, онда не жазылғанын тексеріңіз',
    ru: 'Откройте второе дело и проверьте, что в нём записано',
    en: 'Open the other file and see what is recorded there',
  },
  checkAddress: { kk: 'Мекенжайды тексеріңіз', ru: 'Проверьте адрес запроса', en: 'Check the address of the request' },
  notYours: {
    kk: 'Бұл әрекетті сіздің рөліңіз немесе істегі орныңыз жасай алмайды',
    ru: 'Ваша роль или место в деле не позволяют это действие',
    en: 'Your role or your place in the case does not allow this',
  },
  askThem: {
    kk: 'Оны заң уәкілеттік берген адам жасайды',
    ru: 'Это делает тот, кого уполномочил закон',
    en: 'It is done by the person whom the law empowers',
  },
  future: { kk: 'Оқиға уақыты болашақта', ru: 'Время события в будущем', en: 'The time of the event lies in the future' },
  correctTime: {
    kk: 'Оқиғаның нақты уақытын көрсетіңіз',
    ru: 'Укажите действительное время события',
    en: 'State when it really happened',
  },
  tooEarly: {
    kk: 'Оқиға өзінен бұрын болуы тиіс оқиғадан ерте көрсетілген',
    ru: 'Событие указано раньше того, за которым оно следует',
    en: 'The event is dated before the one that it must follow',
  },
  otherTier: {
    kk: 'Бір адам бір істің екі буынында әрекет ете алмайды',
    ru: 'Одно лицо не может действовать в двух звеньях одного дела',
    en: 'One person cannot act in two tiers of one case',
  },
  excluded: {
    kk: 'Бұл адам істен шеттетілген: туыстығы немесе мүддесі белгіленген',
    ru: 'Это лицо отведено от дела: отмечены родство или заинтересованность',
    en: 'This person is kept out of the case: a relation or an interest is on record',
  },
  another: {
    kk: 'Әрекетті басқа лауазымды адам жасауы керек',
    ru: 'Действие должно совершить другое должностное лицо',
    en: 'Another official has to do it',
  },
  notInThisState: {
    kk: 'Қазіргі кезеңде бұл әрекет мүмкін емес',
    ru: 'На нынешней стадии это действие невозможно',
    en: 'Not possible at the present stage',
  },
  nothingCan: {
    kk: 'Мұны енді ештеңе өзгерте алмайды',
    ru: 'Этого уже ничто не изменит',
    en: 'Nothing can change this any more',
  },
  otherWay: {
    kk: 'Бұл әрекет мүмкін болмайды; мақсатқа аталған жолмен жетуге болады',
    ru: 'Само это действие возможным не станет; к цели ведёт названный путь',
    en: 'This step itself stays closed; what is named leads to the same end',
  },
  onlyTime: {
    kk: 'Тек мерзім өткенде мүмкін болады',
    ru: 'Станет возможным только по истечении срока',
    en: 'Becomes possible only when a limit runs out',
  },
  leadsThere: {
    kk: 'Алдымен мына әрекеттердің бірі жасалады',
    ru: 'Сначала совершается одно из этих действий',
    en: 'One of these has to be done first',
  },
  seeOpen: {
    kk: 'Қазір не істеуге болатынын карта көрсетеді',
    ru: 'Что возможно сейчас, показывает карта производства',
    en: 'The procedure map shows what is possible now',
  },
  stoppedByDatabase: {
    kk: 'Дерекқордың кепілдігі бұл жазбаны тоқтатты',
    ru: 'Запись остановлена гарантией базы данных',
    en: 'A safeguard of the database has stopped this entry',
  },
  malformed: { kk: 'Өріс дұрыс толтырылмаған', ru: 'Поле заполнено неверно', en: 'The field is not filled in correctly' },
  correctField: { kk: 'Өрісті түзетіңіз', ru: 'Исправьте поле', en: 'Correct the field' },
  unknownOfficial: {
    kk: 'Мұндай лауазымды адам жоқ немесе рөлі сәйкес емес',
    ru: 'Нет такого должностного лица или роль не подходит',
    en: 'There is no such official, or not in that role',
  },
} as const satisfies Record<string, Texts>;
