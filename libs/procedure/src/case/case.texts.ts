import { caseCategories, cities, offences, t, type CaseCategory, type City, type Texts } from '@tergeu/law';
import type { Names, ProcedureTexts } from '../kernel/definition';
import { offenceTexts } from '../kernel/offence-texts';
import type { clocks } from './case.clocks';
import type { commands } from './case.commands';
import { conditionTexts } from './case.condition.texts';
import type { conditions } from './case.conditions';
import { groupGrounds } from './group-grounds';
import { interruptionGrounds } from './interruption-grounds';
import { relationTexts } from './relation.texts';
import { termTexts } from './term.texts';
import { terminationGrounds } from './termination-grounds';

const textsOf = <K extends string>(list: Readonly<Record<K, { readonly text: Texts }>>) =>
  Object.fromEntries(Object.entries<{ readonly text: Texts }>(list).map(([key, { text }]) => [key, text])) as Record<K, Texts>;

export const texts: ProcedureTexts<typeof commands, Names<typeof conditions>, Names<typeof clocks>> = {
  name: t('Қылмыстық іс', 'Уголовное дело', 'Criminal case'),
  states: {
    unopened: t('Басталмаған', 'Не начато', 'Not begun'),
    registered: t('Тіркелді', 'Зарегистрировано', 'Registered'),
    taken: t(
      'Прокурор қадағалауда, тергеуші тағайындалмаған',
      'Под надзором, следователь не назначен',
      'Under supervision, no investigator yet',
    ),
    assigned: t('Тергеуші тағайындалды', 'Следователь назначен', 'Investigator assigned'),
    supervised: t('Тергеуші мен прокурор бар', 'Назначены следователь и прокурор', 'Investigator and prosecutor in place'),
    underInvestigation: t('Тергеуде', 'Расследуется', 'Under investigation'),
    interrupted: t('Мерзімі үзілген', 'Сроки прерваны', 'Interrupted'),
    completed: t('Тергеу аяқталды', 'Расследование завершено', 'Investigation completed'),
    givenForReading: t('Тараптар іспен танысуда', 'Стороны знакомятся с делом', 'Read by the parties'),
    withProsecutor: t('Прокурорда', 'У прокурора', 'With the prosecutor'),
    inCourt: t('Сотқа берілді', 'Передано в суд', 'In court'),
    ...relationTexts.states,
    ...termTexts.states,
    terminated: t('Тоқтатылды', 'Прекращено', 'Terminated'),
  },
  commands: {
    register: t('Істі тіркеу', 'Зарегистрировать дело', 'Register the case'),
    ...relationTexts.commands,
    ...termTexts.commands,
    assignInvestigator: t('Тергеуші тағайындау', 'Назначить следователя', 'Assign an investigator'),
    takeUnderSupervision: t('Қадағалауға алу', 'Принять под надзор', 'Take under supervision'),
    addTeamMember: t('Топқа тергеуші қосу', 'Добавить следователя', 'Add an investigator'),
    replaceSupervisor: t('Прокурорды ауыстыру', 'Заменить прокурора', 'Replace the prosecutor'),
    routeToGroup: t('Ведомствоаралық топқа беру', 'Передать межведомственной группе', 'Route to an interagency group'),
    transfer: t('Тергелу бойынша беру', 'Передать по подследственности', 'Transfer to another body'),
    begin: t('Өндіріске қабылдау', 'Принять к производству', 'Begin the investigation'),
    interrupt: t('Мерзімдерді үзу', 'Прервать сроки', 'Interrupt the terms'),
    resume: t('Мерзімдерді жаңғырту', 'Возобновить сроки', 'Resume'),
    complete: t('Тергеуді аяқтау', 'Завершить расследование', 'Complete the investigation'),
    giveForReading: t('Іспен танысуға беру', 'Дать ознакомиться с делом', 'Give the file for reading'),
    endReading: t('Танысудың аяқталғанын жазу', 'Записать окончание ознакомления', 'Record the end of reading'),
    sendToProsecutor: t('Прокурорға жіберу', 'Направить прокурору', 'Send to the prosecutor'),
    returnForInvestigation: t('Тергеуге қайтару', 'Вернуть на расследование', 'Return for investigation'),
    drawIndictment: t('Айыптау актісін жасау', 'Составить обвинительный акт', 'Draw the indictment'),
    sendToCourt: t('Сотқа беру', 'Направить в суд', 'Send to court'),
    terminate: t('Істі тоқтату', 'Прекратить дело', 'Terminate the case'),
  },
  fields: {
    number: t('СДТБТ нөмірі', 'Номер ЕРДР', 'Register number'),
    category: t('Санаты', 'Категория', 'Category'),
    title: t('Оқиға', 'Событие', 'What happened'),
    city: t('Қала', 'Город', 'City'),
    address: t('Мекенжай', 'Адрес', 'Address'),
    incidentAt: t('Оқиға уақыты', 'Время события', 'When it happened'),
    offenceId: t('Бап', 'Статья', 'Offence'),
    ...relationTexts.fields,
    ...termTexts.fields,
    investigatorId: t('Тергеуші', 'Следователь', 'Investigator'),
    prosecutorId: t('Прокурор', 'Прокурор', 'Prosecutor'),
    groupId: t('Топ', 'Группа', 'Group'),
    groupGround: t('Ерекше жағдай', 'Исключительный случай', 'Exceptional case'),
    leaderId: t('Топ басшысы — арнайы прокурор', 'Руководитель — специальный прокурор', 'Leader: special prosecutor'),
    terminationGround: t('Тоқтату негізі', 'Основание прекращения', 'Ground of the termination'),
    objection: t('Күдікті не жәбірленуші қарсы', 'Подозреваемый или потерпевший возражает', 'The suspect or the victim objects'),
    interruptionGround: t('Мерзімді үзу негізі', 'Основание прерывания', 'Ground of the interruption'),
    reasons: t('Себептері', 'Мотивы', 'Reasons'),
  },
  options: {
    ...relationTexts.options,
    category: textsOf<CaseCategory>(caseCategories),
    city: textsOf<City>(cities),
    offenceId: offenceTexts(offences),
    groupGround: groupGrounds,
    interruptionGround: interruptionGrounds,
    terminationGround: terminationGrounds,
  },
  conditions: conditionTexts,
  clocks: {
    ...relationTexts.clocks,
    ...termTexts.clocks,
    investigationTerm: t('Тергеп-тексеру мерзімі', 'Срок расследования', 'Term of the investigation'),
  },
};
