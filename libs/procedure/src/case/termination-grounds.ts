import { t, type Texts } from '@tergeu/law';
import { isIn, proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { isEndedByAmnesty } from './amnesty';
import type { CaseMemory } from './case.setup';

/** On what a case ends without a court (CPC 35(1), 36; procedure 11.1, 11.2, 11.17). */
export const terminationGrounds = {
  noEvent: t('Қылмыс оқиғасы жоқ', 'Отсутствие события', 'There was no such event'),
  noElements: t('Қылмыс құрамы жоқ', 'Отсутствие состава', 'No elements of an offence'),
  amnesty: t('Рақымшылық', 'Амнистия', 'Amnesty'),
  limitation: t('Ескіру мерзімі өтті', 'Истечение сроков давности', 'Limitation'),
  noComplaint: t('Жеке айыптау: шағым жоқ', 'Частное обвинение: нет жалобы', 'Private prosecution without a complaint'),
  lawRepealed: t('Заңның күші жойылды', 'Закон утратил силу', 'The law is repealed'),
  priorDecision: t(
    'Сол іс бойынша үкім не қаулы бар',
    'Есть приговор или постановление о том же',
    'A prior judgment or decision on the same',
  ),
  insanity: t('Есі дұрыс емес', 'Невменяемость', 'Insanity'),
  immunity: t('Иммунитетті алуға келісім жоқ', 'Нет согласия на лишение неприкосновенности', 'No consent to lift immunity'),
  death: t('Күдікті қайтыс болды', 'Смерть подозреваемого', 'Death of the suspect'),
  freedByCode: t('Қылмыстық кодекс бойынша босатылды', 'Освобождение по Уголовному кодексу', 'Freed by the Criminal Code'),
} as const satisfies Record<string, Texts>;
export type TerminationGround = keyof typeof terminationGrounds;
export const terminationGroundIds = Object.keys(terminationGrounds) as [TerminationGround, ...TerminationGround[]];

/** Who may object to these goes to court instead (CPC 35, 36). */
const mayBeObjectedTo: readonly unknown[] = ['amnesty', 'limitation', 'death', 'freedByCode'] satisfies TerminationGround[];

export const terminationConditions = {
  isTerminationGroundOnFile: {
    safeguard: null,
    article: 'CPC 35',
    curedBy: ['terminate', 'person.recordDeath'],
    ofPayload: true,
    holds: (memory, { file, law }, { terminationGround }) => {
      if (terminationGround === 'death') {
        const suspects = proceedingsOf(file, 'person').filter(({ memory }) => memory['roleInCase'] === 'suspect');
        return suspects.length > 0 && suspects.every((one) => isIn(one, 'dead'));
      }
      return terminationGround !== 'amnesty' || isEndedByAmnesty(memory, file, law);
    },
  },
  isNotObjectedTo: {
    safeguard: null,
    article: 'CPC 35',
    curedBy: ['complete'],
    ofPayload: true,
    holds: (_, __, { terminationGround, objection }) => objection !== true || !mayBeObjectedTo.includes(terminationGround),
  },
} as const satisfies Record<string, Condition<CaseMemory>>;

export const terminationConditionTexts = {
  isTerminationGroundOnFile: {
    is: t('Тоқтату негізі істен көрінеді', 'Основание прекращения видно из дела', 'The ground of the termination is a fact of the file'),
    remedy: t(
      'Барлық күдіктінің қайтыс болғаны тіркелген не әрекет рақымшылыққа жататын, ауыр емес болуы керек',
      'Должна быть внесена смерть всех подозреваемых либо деяние подпадать под амнистию и не быть тяжким',
      'The death of every suspect must be on file, or the act fall under an amnesty and not be grave',
    ),
  },
  isNotObjectedTo: {
    is: t('Тоқтатуға қарсылық жоқ', 'Против прекращения нет возражения', 'Nobody objects to the termination'),
    remedy: t(
      'Қарсылық болса, тергеу жалғасып, іс сотқа жіберіледі',
      'При возражении расследование продолжается, дело идёт в суд',
      'With an objection the investigation goes on, and the case to the court',
    ),
  },
};
