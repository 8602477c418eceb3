import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { commands } from './recusal.commands';
import type { conditions } from './recusal.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, never> = {
  name: t('Шеттету және өздігінен бас тарту', 'Отвод и самоотвод', 'Recusal'),
  states: {
    unopened: t('Басталмаған', 'Не начат', 'Not begun'),
    inEffect: t('Істен шеттетілген', 'Отведён от дела', 'Kept out of the case'),
    dismissed: t('Шеттетуден бас тартылды', 'В отводе отказано', 'Dismissed'),
  },
  commands: {
    declare: t('Өздігінен бас тарту', 'Заявить самоотвод', 'Recuse oneself'),
    record: t('Туыстықты немесе мүддені белгілеу', 'Отметить родство или заинтересованность', 'Record a relation or an interest'),
    dismiss: t('Шеттетуден бас тарту', 'Отказать в отводе', 'Dismiss the challenge'),
  },
  fields: {
    investigatorId: t('Тергеуші', 'Следователь', 'Investigator'),
    prosecutorId: t('Прокурор', 'Прокурор', 'Prosecutor'),
    judgeId: t('Тергеу судьясы', 'Следственный судья', 'Investigating judge'),
    officerId: t('Өзіндік қауіпсіздік қызметкері', 'Сотрудник собственной безопасности', 'Officer of internal security'),
    ground: t('Негізі', 'Основание', 'Ground'),
    personId: t('Іске қатысушы', 'Участник дела', 'Participant'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
  },
  options: {
    ground: {
      relative: t('Туыстық', 'Родство', 'A relative'),
      interest: t('Жеке мүдде', 'Личная заинтересованность', 'A personal interest'),
      other: t('Өзге мән-жай', 'Иное обстоятельство', 'Another circumstance'),
    },
  },
  conditions: {
    isOfARecordedPerson: {
      is: t('Адам іске енгізілген', 'Лицо внесено в дело', 'The person is recorded in the case'),
      remedy: t('Алдымен адамды енгізіңіз', 'Сначала внесите лицо', 'Record the person first'),
    },
    isAboutOneOther: {
      is: t('Басқа бір адам аталған', 'Назван кто-то один, и не вы сами', 'One other official is named'),
      remedy: t(
        'Бір лауазымды адамды атаңыз; өзіңіз туралы — өздігінен бас тарту',
        'Назовите одно должностное лицо; о себе — самоотвод',
        'Name one official; about yourself, recuse yourself',
      ),
    },
    isAboutAnother: {
      is: t(
        'Прокурор өзіне қатысы жоқ шеттетуді шешеді',
        'Прокурор решает не о себе и не по своему заявлению',
        'Nobody decides on himself, or on his own word',
      ),
      remedy: t('Басқа прокурор шешеді', 'Решает другой прокурор', 'Another prosecutor decides'),
    },
    isNotHisOwnWord: {
      is: t('Өздігінен бас тартпаған', 'Это не самоотвод', 'He has not recused himself'),
      remedy: t('Өздігінен бас тарту күшінде қалады', 'Самоотвод остаётся в силе', 'Who has recused himself stays out'),
    },
  },
  clocks: {},
};
