import { t, type Texts } from '@tergeu/law';
import { notTerminatedTexts } from '../case/not-terminated';
import type { Names } from '../kernel/definition';
import type { apprehensionConditions } from './apprehension.conditions';
import type { questioningConditions } from './questioning.conditions';

type Says<C> = Record<Names<C>, { readonly is: Texts; readonly remedy: Texts }>;
const says = (is: Texts, remedy: Texts) => ({ is, remedy });

export const apprehensionTexts: Says<typeof apprehensionConditions> = {
  ...notTerminatedTexts,
  isCustodyAskedWhereItIsTheGround: says(
    t('Күзетпен ұстау туралы өтінішхат істе бар', 'Ходатайство о содержании под стражей есть в деле', 'A motion for custody is on file'),
    t('Басқа негізді көрсетіңіз', 'Укажите другое основание', 'Name another ground'),
  ),
  isEmergencyThere: says(
    t(
      'Бұл күні осы жерде төтенше жағдай жарияланған',
      'В этот день здесь действует чрезвычайное положение',
      'A state of emergency holds there on that day',
    ),
    t('Бұл негізді көрсетпеңіз', 'Не указывайте это основание', 'Leave this ground out'),
  ),
  isDelayExplained: says(
    t(
      'Судьяға уақтылы жеткізудің мүмкін еместігі түсіндірілген',
      'Объяснено, почему нельзя вовремя доставить к судье',
      'It is explained why the judge cannot be reached in time',
    ),
    t('Негізді де, түсіндірмені де жазыңыз', 'Укажите и основание, и объяснение', 'Give both the ground and the explanation'),
  ),
  isNotHeldAlready: says(
    t(
      'Бұл адам осы іс бойынша қазір ұсталып отырған жоқ',
      'Лицо сейчас не задержано по этому делу',
      'The person is not held in this case already',
    ),
    t('Алдымен алғашқы ұстап алуды аяқтаңыз', 'Сначала завершите прежнее задержание', 'End the earlier detention first'),
  ),
  hasNewGroundsIfHeldBefore: says(
    t(
      'Осы күдік бойынша бұрын ұсталған адамды қайта ұстаудың жаңа негізі аталған',
      'Названо новое основание, если лицо уже задерживалось по этому подозрению',
      'New grounds are given where the person was held on this suspicion before',
    ),
    t('Не өзгергенін жазыңыз', 'Укажите, что появилось нового', 'Say what has come up since'),
  ),
  isForeignAndMissionUntold: says(
    t(
      'Ұсталған адам — шетелдік, өкілдікке әлі хабарланбаған',
      'Задержанный — иностранец, представительство ещё не уведомлено',
      'The person is a foreigner, and the mission has not been told',
    ),
    t('Азаматтығын тексеріңіз', 'Проверьте гражданство', 'Check the citizenship'),
  ),
};

export const questioningTexts: Says<typeof questioningConditions> = {
  isOverByNow: says(
    t('Жауап алу аяқталған', 'Допрос закончен', 'The questioning is over'),
    t('Аяқталған соң тіркеңіз', 'Запишите после окончания', 'Record it when it is over'),
  ),
  isByDay: says(
    t(
      'Жауап алу күндіз, 06:00–22:00 аралығында өткен',
      'Допрос проведён днём, с 06:00 до 22:00',
      'The questioning was by day, 06:00 to 22:00',
    ),
    t('Түнде жауап алуға болмайды', 'Ночью допрос не проводится', 'Nobody is questioned at night'),
  ),
  isOfLawfulLength: says(
    t('Жауап алу ұзақтығы шектен аспайды', 'Продолжительность допроса в пределах закона', 'The questioning is within the lawful length'),
    t('Бір реттік және күндік шекті сақтаңыз', 'Соблюдайте пределы за один раз и за день', 'Keep to the bounds at once and a day'),
  ),
  isAfterABreak: says(
    t(
      'Алдыңғы жауап алудан кейін кемінде бір сағат өткен',
      'После прошлого допроса был перерыв не менее часа',
      'A break of at least an hour came before it',
    ),
    t('Үзіліс беріңіз', 'Сделайте перерыв', 'Take a break'),
  ),
  hasTalkedToDefender: says(
    t(
      'Адам қорғаушымен оңаша сөйлескен немесе қорғаушыдан бас тартқан',
      'Было свидание с защитником наедине, либо от защитника отказались',
      'The person talked to the defender in private, or has waived one',
    ),
    t(
      'Қорғаушыны жіберіп, оңаша кездестіріңіз',
      'Допустите защитника и предоставьте свидание наедине',
      'Admit counsel, and let them talk in private',
    ),
  ),
};
