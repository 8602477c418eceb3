import { t } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import type { commands } from './person.commands';
import type { conditions } from './person.conditions';

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, never> = {
  name: t('Іске қатысушы', 'Участник дела', 'Participant'),
  states: {
    unopened: t('Енгізілмеген', 'Не внесён', 'Not recorded'),
    recorded: t('Енгізілген', 'Внесён', 'Recorded'),
    fled: t('Жасырынып жүр', 'Скрылся', 'In hiding'),
    dead: t('Қайтыс болған', 'Умер', 'Dead'),
  },
  commands: {
    record: t('Адамды енгізу', 'Внести лицо', 'Record a person'),
    recordFlight: t('Жасырынғанын тіркеу', 'Записать, что скрылся', 'Record the flight'),
    recordReturn: t('Табылғанын тіркеу', 'Записать, что найден', 'Record the return'),
    recordDeath: t('Қайтыс болғанын тіркеу', 'Записать смерть', 'Record the death'),
    correct: t('Деректерді түзету', 'Исправить данные', 'Correct the data'),
  },
  fields: {
    name: t('Аты-жөні', 'Фамилия и имя', 'Name'),
    bornOn: t('Туған күні', 'Дата рождения', 'Date of birth'),
    sex: t('Жынысы', 'Пол', 'Sex'),
    roleInCase: t('Істегі рөлі', 'Роль в деле', 'Role in the case'),
    citizenship: t('Азаматтығы', 'Гражданство', 'Citizenship'),
    knowsLanguage: t('Іс жүргізу тілін біледі', 'Владеет языком судопроизводства', 'Commands the language of the proceedings'),
    withoutMeans: t('Қорғаушыға қаражаты жоқ', 'Не имеет средств на защитника', 'Has no means to pay counsel'),
    abroad: t('Шетелде', 'За границей', 'Abroad'),
    circumstances: t('Мән-жайы', 'Обстоятельства', 'Circumstances'),
    certificate: t('Растайтын құжат', 'Подтверждающий документ', 'Document that says so'),
    hasDefect: t('Өзін қорғауға кедергі ақауы бар', 'Имеет недостаток, мешающий защите', 'Has a defect that hinders own defence'),
  },
  options: {
    sex: { male: t('Ер', 'Мужской', 'Male'), female: t('Әйел', 'Женский', 'Female') },
    roleInCase: {
      suspect: t('Күдікті', 'Подозреваемый', 'Suspect'),
      victim: t('Жәбірленуші', 'Потерпевший', 'Victim'),
      witness: t('Куә', 'Свидетель', 'Witness'),
      complainant: t('Шағымданушы', 'Заявитель жалобы', 'Complainant'),
    },
    citizenship: {
      kazakhstan: t('Қазақстан', 'Казахстан', 'Kazakhstan'),
      foreign: t('Шетел', 'Иностранное', 'Foreign'),
      stateless: t('Азаматтығы жоқ', 'Без гражданства', 'Stateless'),
    },
  },
  conditions: {
    isASuspect: {
      is: t('Бұл адам — күдікті', 'Это лицо — подозреваемый', 'The person is a suspect'),
      remedy: t('Рөлін түзетіңіз', 'Исправьте роль', 'Correct the role'),
    },
    isNotHeld: {
      is: t('Ұсталып отырған жоқ', 'Не содержится под задержанием', 'The person is not held'),
      remedy: t('Алдымен босатылғанын тіркеңіз', 'Сначала запишите освобождение', 'Record the release first'),
    },
  },
  clocks: {},
};
