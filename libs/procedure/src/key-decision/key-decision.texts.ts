import { offences, t, type Texts } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import { offenceTexts } from '../kernel/offence-texts';
import type { clocks } from './key-decision.clocks';
import type { commands } from './key-decision.commands';
import type { conditions } from './key-decision.conditions';
import { interruptionGrounds } from '../case/interruption-grounds';
import { terminationGrounds } from '../case/termination-grounds';
import { kinds, type Kind } from './kinds';
import type { KeyDecisionKind } from './kinds/kind';

const kindTexts = Object.fromEntries(Object.entries<KeyDecisionKind>(kinds).map(([kind, { text }]) => [kind, text])) as Record<Kind, Texts>;

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: t('Негізгі шешім', 'Ключевое решение', 'Key decision'),
  states: {
    unopened: t('Басталмаған', 'Не начато', 'Not begun'),
    drafted: t('Жоба', 'Проект', 'Drafted'),
    submitted: t('Прокурорда', 'У прокурора', 'With the prosecutor'),
    returned: t('Пысықтауға қайтарылды', 'Возвращено на доработку', 'Returned for revision'),
    inForce: t('Күшінде', 'В силе', 'In force'),
    refused: t('Прокурор бас тартты', 'Отказано прокурором', 'Refused by the prosecutor'),
    superseded: t('Кейінгі шешіммен ауыстырылды', 'Заменено последующим решением', 'Superseded'),
    lapsed: t('Келісім күшін жойды', 'Согласие утратило силу', 'Agreement lapsed'),
    revoked: t('Күші жойылды', 'Отменено', 'Revoked'),
  },
  commands: {
    draft: t('Шешім жобасын жасау', 'Составить проект решения', 'Draft a decision'),
    revise: t('Жобаны түзету', 'Доработать проект', 'Revise'),
    submit: t('Прокурорға жіберу', 'Направить прокурору', 'Send to the prosecutor'),
    agree: t('Келісу', 'Согласовать', 'Agree'),
    callForFile: t('Істі сұрату', 'Истребовать дело', 'Call for the file'),
    refuse: t('Бас тарту', 'Отказать', 'Refuse'),
    returnForRevision: t('Пысықтауға қайтару', 'Вернуть на доработку', 'Return for revision'),
    supersede: t('Кейінгі шешіммен ауыстыру', 'Заменить последующим решением', 'Replace by a later decision'),
    recordLapse: t('Келісімнің күші жойылғанын белгілеу', 'Отметить утрату силы согласия', 'Record that the agreement lapsed'),
    revoke: t('Шешімнің күшін жою', 'Отменить решение', 'Revoke'),
  },
  fields: {
    kind: t('Шешім түрі', 'Вид решения', 'Kind of decision'),
    personId: t('Адам', 'Лицо', 'Person'),
    offenceId: t('Бап', 'Статья', 'Offence'),
    terminationGround: t('Тоқтату негізі (істі тоқтатса)', 'Основание прекращения (для прекращения)', 'Ground (of a termination)'),
    interruptionGround: t('Үзу негізі (мерзімді үзсе)', 'Основание прерывания (для прерывания)', 'Ground (of an interruption)'),
    text: t('Қаулының мәтіні', 'Текст постановления', 'Text of the resolution'),
    materials: t('Шешім негізделген материалдар', 'Материалы, на которых основано решение', 'Materials that it rests on'),
    seen: t(
      'Прокурор көрген мәтін мен материалдар',
      'Текст и материалы, которые видел прокурор',
      'Text and materials that the prosecutor saw',
    ),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
    byId: t('Кейінгі шешім', 'Последующее решение', 'The later decision'),
  },
  options: {
    kind: kindTexts,
    terminationGround: terminationGrounds,
    interruptionGround: interruptionGrounds,
    offenceId: offenceTexts(offences),
  },
  conditions: {
    isOfARecordedPerson: {
      is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
      remedy: t('Алдымен адамды енгізіңіз', 'Сначала внесите лицо', 'Record the person first'),
    },
    hasOffenceWhereNeeded: {
      is: t('Шешімде бап көрсетілген', 'В решении названа статья', 'The decision names the offence'),
      remedy: t('Бапты таңдаңыз', 'Выберите статью', 'Choose the offence'),
    },
    hasGroundOfItsKind: {
      is: t(
        'Тоқтату мен мерзімді үзу өз негізін атайды, өзге шешімдер атамайды',
        'Прекращение и прерывание называют своё основание, другие решения — нет',
        'A termination and an interruption name their ground, other decisions name none',
      ),
      remedy: t('Осы түрдің негізін таңдаңыз', 'Выберите основание этого вида решения', 'Choose the ground of this kind of decision'),
    },
    areMaterialsOfTheFile: {
      is: t('Материалдар — осы істікі', 'Материалы из этого дела', 'The materials are of this case'),
      remedy: t('Осы істің материалдарын таңдаңыз', 'Выберите материалы этого дела', 'Choose materials of this case'),
    },
    isWhatWasSeen: {
      is: t(
        'Келісім прокурор көрген мәтін мен материалдарға беріледі',
        'Согласие даётся тому тексту и тем материалам, которые прокурор видел',
        'The agreement is to the text and materials that the prosecutor saw',
      ),
      remedy: t('Өзгергенін қарап, қайта шешіңіз', 'Просмотрите изменения и решите заново', 'Look at what has changed and decide anew'),
    },
    hasMaterialsThatStand: {
      is: t('Барлық материалдың күші бар', 'Все материалы имеют силу', 'All materials still stand'),
      remedy: t(
        'Күші жоқ материалсыз қайта жасауға қайтарыңыз',
        'Верните на доработку без утративших силу материалов',
        'Return it, to be revised without the fallen materials',
      ),
    },
    wasAgreementUndone: {
      is: t(
        'Келісім материалмен бірге немесе мерзімімен күшін жойды',
        'Согласие утратило силу: отпал материал или истёк срок',
        'The agreement has lapsed: a material fell, or its term has passed',
      ),
      remedy: t(
        'Келісім күшінде; оны прокурор жоя алады',
        'Согласие в силе; отменить его может прокурор',
        'It holds; the prosecutor may revoke it',
      ),
    },
    isFileToBeCalledFor: {
      is: t('Осындай шешім бойынша іс сұратылады', 'По такому решению дело истребуется', 'The file may be called for on such a decision'),
      remedy: t('Істі сұратпай жауап беріңіз', 'Ответьте, не истребуя дело', 'Answer without calling for the file'),
    },
    isFileNotCalledForYet: {
      is: t('Іс әлі сұратылмаған', 'Дело ещё не истребовано', 'The file was not called for yet'),
      remedy: t('Ұзақ мерзім жүріп жатыр: жауап беріңіз', 'Долгий срок уже идёт: ответьте', 'The longer limit runs already: answer'),
    },
    isAnswerStillDue: {
      is: t('Жауап мерзімі өтпеген', 'Срок ответа не истёк', 'The limit of the answer has not run out'),
      remedy: t(
        'Өткен мерзім ұзартылмайды: жауап беріңіз не қайтарыңыз',
        'Истёкший срок не продлить: ответьте или верните',
        'A limit that has run out is not lengthened: answer, or return it',
      ),
    },
    isWithoutConflict: {
      is: t(
        'Прокурор авторға, оның бөлімшесіне, топқа қатысы жоқ',
        'Прокурор не автор, не из его подразделения и не из группы',
        'The prosecutor is neither the author nor of his unit or the team',
      ),
      remedy: t('Басқа прокурор шешеді', 'Решает другой прокурор', 'Another prosecutor decides'),
    },
    wasUnderOwnSupervision: {
      is: t(
        'Прокурор бұл істі сол сәтте қадағалаған',
        'Прокурор надзирал за делом в тот момент',
        'The prosecutor supervised the case at that moment',
      ),
      remedy: t('Істі алдымен қадағалауға алыңыз', 'Сначала примите дело под надзор', 'Take the case under supervision first'),
    },
    isSupersededByALaterOne: {
      is: t('Кейінгі шешім күшінде', 'Последующее решение в силе', 'The later decision is in force'),
      remedy: t('Кейінгі шешімді келісіңіз', 'Согласуйте последующее решение', 'Have the later decision agreed'),
    },
  },
  clocks: {
    sending: t('Прокурорға жіберу', 'Направление прокурору', 'Sending to the prosecutor'),
    prosecutorAnswer: t('Прокурордың жауабы', 'Ответ прокурора', "Prosecutor's answer"),
  },
};
