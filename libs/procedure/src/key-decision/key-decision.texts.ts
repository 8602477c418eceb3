import { offences, t, type Texts } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import { offenceTexts } from '../kernel/offence-texts';
import type { clocks } from './key-decision.clocks';
import type { commands } from './key-decision.commands';
import type { conditions } from './key-decision.conditions';
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
    revoked: t('Күші жойылды', 'Отменено', 'Revoked'),
  },
  commands: {
    draft: t('Шешім жобасын жасау', 'Составить проект решения', 'Draft a decision'),
    revise: t('Жобаны түзету', 'Доработать проект', 'Revise'),
    submit: t('Прокурорға жіберу', 'Направить прокурору', 'Send to the prosecutor'),
    agree: t('Келісу', 'Согласовать', 'Agree'),
    refuse: t('Бас тарту', 'Отказать', 'Refuse'),
    returnForRevision: t('Пысықтауға қайтару', 'Вернуть на доработку', 'Return for revision'),
    supersede: t('Кейінгі шешіммен ауыстыру', 'Заменить последующим решением', 'Replace by a later decision'),
    revoke: t('Шешімнің күшін жою', 'Отменить решение', 'Revoke'),
  },
  fields: {
    kind: t('Шешім түрі', 'Вид решения', 'Kind of decision'),
    personId: t('Адам', 'Лицо', 'Person'),
    offenceId: t('Бап', 'Статья', 'Offence'),
    text: t('Қаулының мәтіні', 'Текст постановления', 'Text of the resolution'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
    byId: t('Кейінгі шешім', 'Последующее решение', 'The later decision'),
  },
  options: { kind: kindTexts, offenceId: offenceTexts(offences) },
  conditions: {
    isOfARecordedPerson: {
      is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
      remedy: t('Алдымен адамды енгізіңіз', 'Сначала внесите лицо', 'Record the person first'),
    },
    hasOffenceWhereNeeded: {
      is: t('Шешімде бап көрсетілген', 'В решении названа статья', 'The decision names the offence'),
      remedy: t('Бапты таңдаңыз', 'Выберите статью', 'Choose the offence'),
    },
    isNotItsAuthor: {
      is: t('Прокурор — шешімнің авторы емес', 'Прокурор не автор решения', 'The prosecutor is not the author'),
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
