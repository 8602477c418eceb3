import { t } from '@tergeu/law';
import { notTerminatedTexts } from '../case/not-terminated';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { clocks } from './restraint.clocks';
import type { commands } from './restraint.commands';
import type { conditions } from './restraint.conditions';

export const conditionTexts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>>['conditions'] = {
  ...notTerminatedTexts,
  isOfARecordedPerson: {
    is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
    remedy: t('Алдымен адамды енгізіңіз', 'Сначала внесите лицо', 'Record the person first'),
  },
  isCustodyAllowedForMinor: {
    is: t(
      'Кәмелетке толмаған тек ауыр немесе аса ауыр қылмыс үшін күзетпен ұсталады',
      'Несовершеннолетний берётся под стражу только за тяжкое или особо тяжкое преступление',
      'A minor is held in custody for a grave or especially grave crime only',
    ),
    remedy: t('Басқа шараны таңдаңыз', 'Выберите другую меру', 'Choose another measure'),
  },
  isPunishableEnoughForCustody: {
    is: t(
      'Күзетпен ұстау бес жылдан астам бас бостандығынан айыруға жазаланатын қылмыс үшін ғана қолданылады; бес жылға дейін болса, заңда аталған негізбен',
      'Под стражу берут за преступление, наказуемое лишением свободы свыше пяти лет; до пяти лет — по названному в законе основанию',
      'Custody is for a crime punishable by more than five years; up to five years, on a ground that the law names',
    ),
    remedy: t(
      'Ерекше негізді көрсетіңіз немесе басқа шараны таңдаңыз',
      'Укажите исключительное основание или выберите другую меру',
      'Name the exceptional ground or choose another measure',
    ),
  },
  isOfTheMeasureReplaced: {
    is: t(
      'Ауыстырылатын шара осы адамға қатысты, әрі қолданыста немесе дәл осы түрге ауыстырылған',
      'Заменяемая мера применена к этому лицу и действует либо заменена именно на этот вид',
      'The measure replaced is of this person, and in force or replaced by just this kind',
    ),
    remedy: t('Сол адамның шарасын көрсетіңіз', 'Укажите меру этого лица', 'Name a measure of that person'),
  },
  hasCounselForCustody: {
    is: t(
      'Күзетпен ұсталатын адамға қорғаушы қамтамасыз етілген',
      'Лицу, заключаемому под стражу, обеспечен защитник',
      'Counsel is provided for the person who is to be held in custody',
    ),
    remedy: t('Қорғаушыны қаулымен қамтамасыз етіңіз', 'Обеспечьте защитника постановлением', 'Provide counsel by resolution'),
  },
  isReplacementGroundOnFile: {
    is: t('Ауыстыру негізі іс материалдарында бар', 'Основание замены есть в деле', 'The ground of the replacement is on file'),
    remedy: t('Алдымен негізді енгізіңіз', 'Сначала внесите основание', 'Record the ground first'),
  },
  isNotItsAuthor: {
    is: t('Келісуші — ұсынған адам емес', 'Согласует не автор предложения', 'The one who agrees is not the author'),
    remedy: t('Басқа прокурор шешеді', 'Решает другой прокурор', 'Another prosecutor decides'),
  },
  isLighter: {
    is: t('Таңдалған шара сұралғаннан жеңіл', 'Выбранная мера мягче запрошенной', 'The measure chosen is lighter than the one asked for'),
    remedy: t('Жеңілірек шараны таңдаңыз', 'Выберите более мягкую меру', 'Choose a lighter measure'),
  },
  isReservedToTheCourt: {
    is: t('Бұл шараны судья қолданады', 'Эту меру избирает судья', 'This measure is ordered by the judge'),
    remedy: t('Сотсыз қолданылады', 'Применяется без суда', 'It is applied without the court'),
  },
  needsNoCourt: {
    is: t('Бұл шараға сот керек емес', 'Для этой меры суд не нужен', 'This measure needs no court'),
    remedy: t('Тергеу судьясының қаулысы қажет', 'Нужно постановление следственного судьи', 'The investigating judge has to order it'),
  },
  isOnlyMeasure: {
    is: t(
      'Адамға қатысты басқа шара қолданыста емес (ауыстырылатынынан басқа)',
      'К лицу не применяется другая мера (кроме заменяемой)',
      'No other measure of the person is in force, the one replaced aside',
    ),
    remedy: t('Алдыңғы шараның күшін жойыңыз', 'Отмените прежнюю меру', 'Lift the earlier measure'),
  },
  isTimeLeft: {
    is: t(
      'Адам қамауда өткізген уақытты қосқанда мерзім бітпеген',
      'С учётом времени под стражей срок меры ещё не исчерпан',
      'With the time already spent in custody, the term is not used up',
    ),
    remedy: t('Оқшауламайтын шараны таңдаңыз', 'Изберите меру без изоляции', 'Order a measure without isolation'),
  },
  isShortEnough: {
    is: t(
      'Қысқа мерзім күзетке ғана беріледі және заңдағы тәуліктен аспайды',
      'Краткий срок устанавливается только для стражи и не дольше указанного в законе',
      'A short term is given for custody only, and no longer than the law allows',
    ),
    remedy: t('Мерзімді қысқартыңыз', 'Сократите срок', 'Shorten the term'),
  },
  hasBailDecided: {
    is: t(
      'Кепіл сомасы белгіленген немесе неге белгіленбегені айтылған',
      'Сумма залога определена либо указано, почему она не определяется',
      'A sum of bail is fixed, or it is said why none is',
    ),
    remedy: t('Соманы немесе негізді көрсетіңіз', 'Укажите сумму или основание', 'Give the sum or the ground'),
  },
  isNoBailGroundOfOffence: {
    is: t(
      'Кепілсіздік негізі қылмыстың ауырлығына сай',
      'Основание отказа в залоге соответствует тяжести преступления',
      'The ground for no bail fits the gravity of the crime',
    ),
    remedy: t('Басқа негізді немесе соманы көрсетіңіз', 'Укажите другое основание или сумму', 'Give another ground, or a sum'),
  },
  hasGroundForReview: {
    is: t(
      'Медициналық ұсыным немесе жеке мән-жай бар',
      'Есть медицинская рекомендация или личные обстоятельства',
      'There is a medical recommendation, or personal circumstances',
    ),
    remedy: t('Медик ұсыным береді', 'Медик даёт рекомендацию', 'A medic gives a recommendation'),
  },
  isWithoutIsolation: {
    is: t('Жаңа шара қоғамнан оқшауламайды', 'Новая мера не связана с изоляцией', 'The new measure does not isolate from society'),
    remedy: t('Оқшауламайтын шараны таңдаңыз', 'Выберите меру без изоляции', 'Choose a measure without isolation'),
  },
  hasATerm: {
    is: t('Шараның мерзімі бар', 'У меры есть срок', 'The measure has a term'),
    remedy: t('Бұл шара мерзімсіз', 'Эта мера без срока', 'This measure has no term'),
  },
  isOnTheLadder: {
    is: t(
      'Сұралған мерзім келесі сатыдан аспайды және қазіргіден ұзақ',
      'Запрошенный срок не выше следующей ступени и дольше нынешнего',
      'The term asked for is longer than the present one and not beyond the next rung',
    ),
    remedy: t(
      'Келесі сатыдағы айлар санын көрсетіңіз',
      'Укажите число месяцев в пределах ступени',
      'Give a number of months within the rung',
    ),
  },
  isGroundOfTheRung: {
    is: t(
      'Бұл сатыға мұндай негіз жеткілікті әрі қылмысқа сай',
      'Такое основание допускает эту ступень и соответствует преступлению',
      'This rung allows the ground, and the ground fits the crime',
    ),
    remedy: t('Басқа негізді көрсетіңіз', 'Укажите другое основание', 'Give another ground'),
  },
  isForTheRegion: {
    is: t(
      'Бұл саты облыс прокурорының келісімін талап етеді',
      'Эта ступень требует согласия прокурора области',
      'This rung needs the regional prosecutor',
    ),
    remedy: t('Аудан прокурорына жіберіледі', 'Направляется районному прокурору', 'It goes to the district prosecutor'),
  },
  isForTheDistrict: {
    is: t(
      'Бұл сатыға аудан прокурорының келісімі жеткілікті',
      'Для этой ступени достаточно районного прокурора',
      'For this rung the district prosecutor is enough',
    ),
    remedy: t('Облыс прокурорына жіберіледі', 'Направляется прокурору области', 'It goes to the regional prosecutor'),
  },
  isStillTimeToAsk: {
    is: t(
      'Өтінішхат мерзім аяқталғанға дейін заңда айтылған уақытта берілді',
      'Ходатайство подаётся не позднее, чем закон требует до истечения срока',
      'The motion comes no later before the end of the term than the law asks',
    ),
    remedy: t(
      'Мерзім аяқталғанда адам босатылады',
      'По истечении срока лицо освобождается',
      'At the end of the term the person is released',
    ),
  },
  isReadingTheFile: {
    is: t('Тараптар іспен танысуда', 'Стороны знакомятся с делом', 'The parties are reading the file'),
    remedy: t('Алдымен іс танысуға беріледі', 'Сначала дело предъявляется для ознакомления', 'First the file is given for reading'),
  },
  isReadingAskedInTime: {
    is: t(
      'Танысу мерзімі заңда айтылған уақытта сұралды',
      'Срок на ознакомление запрошен не позднее, чем требует закон',
      'The term for the reading is asked for no later than the law says',
    ),
    remedy: t(
      'Мерзім аяқталғанда адам босатылады',
      'По истечении срока лицо освобождается',
      'At the end of the term the person is released',
    ),
  },
  isNotWhoAsked: {
    is: t(
      'Келісуші ұзартуды сұраған да, бұрын мақұлдаған да емес',
      'Согласует не тот, кто просил о продлении или уже поддержал его',
      'The one who agrees neither asked for the extension nor has approved it before',
    ),
    remedy: t('Басқа прокурор шешеді', 'Решает другой прокурор', 'Another prosecutor decides'),
  },
  isOfTheRankAsked: {
    is: t(
      'Прокурордың деңгейі осы сатыға жеткілікті',
      'Уровень прокурора достаточен для этой ступени',
      "The prosecutor's rank is enough for this rung",
    ),
    remedy: t('Тиісті деңгейдегі прокурор шешеді', 'Решает прокурор надлежащего уровня', 'A prosecutor of the right rank decides'),
  },
  isLastToAgree: {
    is: t('Басқа келісім қажет емес', 'Других согласий не требуется', 'No further agreement is needed'),
    remedy: t(
      'Алдымен облыс прокуроры мақұлдайды, содан кейін Бас Прокурор келіседі',
      'Сначала утверждает прокурор области, затем согласует Генеральный Прокурор',
      'First the regional prosecutor approves, then the Prosecutor General agrees',
    ),
  },
  isFirstOfTwo: {
    is: t('Тағы бір келісім қажет', 'Требуется ещё одно согласие', 'One more agreement is needed'),
    remedy: t('Бұл келісім жеткілікті: келісіңіз', 'Этого согласия достаточно: согласуйте', 'This agreement is enough: agree'),
  },
  isChangeWithoutCourt: {
    is: t('Жаңа шараға сот керек емес', 'Для новой меры суд не нужен', 'The new measure needs no court'),
    remedy: t(
      'Жаңа шараны ұсыныңыз: оны судья қолданады',
      'Предложите новую меру: её избирает судья',
      'Propose the new measure: the judge orders it',
    ),
  },
  isNotWhoAskedForChange: {
    is: t('Келісуші — өзгерісті сұраған адам емес', 'Согласует не тот, кто просил об изменении', 'The one who consents is not who asked'),
    remedy: t('Басқа прокурор шешеді', 'Решает другой прокурор', 'Another prosecutor decides'),
  },
  isToLift: {
    is: t('Шараның күшін жою сұралған', 'Запрошена отмена меры', 'It is asked to lift the measure'),
    remedy: t('Шара ауыстырылады', 'Мера заменяется', 'The measure is replaced'),
  },
  hasSuccessorInForce: {
    is: t(
      'Осы шараны ауыстыратын шара күшіне енді',
      'Мера, которая заменяет эту, вступила в силу',
      'The measure that replaces this one is in force',
    ),
    remedy: t(
      'Жаңа шараны ұсынып, күшіне енгізіңіз',
      'Предложите новую меру и введите её в действие',
      'Propose the new measure and bring it into force',
    ),
  },
  isBreakable: {
    is: t('Шара адамның өзіне міндет жүктейді', 'Мера возлагает обязанности на самого человека', 'The measure puts duties on the person'),
    remedy: t('Күзетпен ұстау бұзылмайды', 'Стража не нарушается подозреваемым', 'Custody is not broken by the suspect'),
  },
  isASurety: {
    is: t('Жеке кепілгерлік қолданыста', 'Действует личное поручительство', 'A personal surety is in force'),
    remedy: t('Бұл шара кепілгерлік емес', 'Эта мера — не поручительство', 'This measure is no surety'),
  },
  hasBailToPay: {
    is: t(
      'Кепіл сомасы белгіленген, әлі енгізілмеген',
      'Сумма залога определена и ещё не внесена',
      'A sum of bail is fixed and not yet paid',
    ),
    remedy: t('Төлейтін кепіл жоқ', 'Вносить нечего', 'There is nothing to pay'),
  },
  isQualificationInForce: {
    is: t('Адамның іс-әрекетін саралау күшінде', 'Квалификация деяния лица в силе', "The qualification of the person's act is in force"),
    remedy: t('Прокурор саралаумен келіседі', 'Прокурор согласует квалификацию', 'The prosecutor agrees to the qualification'),
  },
  isHeld: {
    is: t('Адам оқшауланған', 'Лицо изолировано', 'The person is isolated'),
    remedy: t('Шара оқшауламайды', 'Мера не изолирует', 'The measure does not isolate'),
  },
  isInTemporaryFacility: {
    is: t('Адам уақытша ұстау изоляторында', 'Лицо содержится в ИВС', 'The person is held in a temporary facility'),
    remedy: t('Ауыстыратын орын жоқ', 'Переводить неоткуда', 'There is nowhere to move from'),
  },
};
