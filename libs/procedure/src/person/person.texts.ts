import { t } from '@tergeu/law';
import type { ProcedureTexts } from '../kernel/definition';
import type { commands } from './person.commands';

export const texts: ProcedureTexts<typeof commands, never, never> = {
  name: t('Іске қатысушы', 'Участник дела', 'Participant'),
  states: { unopened: t('Енгізілмеген', 'Не внесён', 'Not recorded'), recorded: t('Енгізілген', 'Внесён', 'Recorded') },
  commands: {
    record: t('Адамды енгізу', 'Внести лицо', 'Record a person'),
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
  conditions: {},
  clocks: {},
};
