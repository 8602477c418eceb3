import { parameter, t, valueOf, type Texts } from '@tergeu/law';
import { isIn, proceedingsOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
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

/** A law of amnesty: acts of these days are freed. */
export interface Amnesty {
  readonly from: string;
  readonly until: string;
}

export const terminationLaw = {
  amnesty: parameter<Amnesty | null>({
    id: 'case.amnesty',
    title: t('Рақымшылық қолданылатын әрекеттер', 'Деяния, на которые распространяется амнистия', 'Acts under an amnesty'),
    versions: [
      {
        from: '2015-01-01',
        until: '2022-11-01',
        value: null,
        source: { article: null, key: 'procedure 11.17', certainty: 'unverified' },
      },
      {
        from: '2022-11-02',
        value: { from: '2022-01-04', until: '2022-01-07' },
        source: {
          article: null,
          key: 'procedure 11.17',
          certainty: 'unverified',
          note: t(
            '152-VII Заңы; баптар тізімі мен күшіне ену күні тексерілмеген',
            'Закон 152-VII; перечень статей и день вступления в силу не проверены',
            'Law 152-VII; the list of articles and the day of its entry into force are not verified',
          ),
        },
      },
    ],
  }),
};

/** Who may object to these goes to court instead (CPC 35, 36). */
const mayBeObjectedTo: readonly unknown[] = ['amnesty', 'limitation', 'death', 'freedByCode'] satisfies TerminationGround[];

export const terminationConditions = {
  isTerminationGroundOnFile: {
    safeguard: null,
    article: 'CPC 35',
    curedBy: ['terminate', 'person.recordDeath'],
    ofPayload: true,
    holds: ({ incidentAt }, { file, law }, { terminationGround }) => {
      if (terminationGround === 'death') {
        const suspects = proceedingsOf(file, 'person').filter(({ memory }) => memory['roleInCase'] === 'suspect');
        return suspects.length > 0 && suspects.every((one) => isIn(one, 'dead'));
      }
      if (terminationGround !== 'amnesty') return true;
      const amnesty = valueOf(terminationLaw.amnesty, law);
      const day = String(incidentAt).slice(0, 10);
      return amnesty !== null && amnesty.from <= day && day <= amnesty.until;
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
      'Барлық күдіктінің қайтыс болғаны тіркелген не әрекет рақымшылыққа жататын болуы керек',
      'Должна быть внесена смерть всех подозреваемых либо деяние подпадать под амнистию',
      'The death of every suspect must be on file, or the act fall under an amnesty',
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
