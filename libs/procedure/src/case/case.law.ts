import { parameter, sharedLimits, t } from '@tergeu/law';
import { amnestyLaw } from './amnesty';
import { relationLaw } from './relation.law';
import { termLaw } from './term.law';

/** Classes of cases by which the drawing of the indictment moved to the prosecutor, step by step. */
export type CaseClass = 'especiallyGrave' | 'corruption' | 'other';

const indictment = { article: 'CPC 298', certainty: 'confirmed' } as const;

/** The case's own parameters; several machines share the term of the investigation. */
export const caseLaw = {
  investigation: sharedLimits.investigation,
  indictmentByProsecutor: parameter<readonly CaseClass[]>({
    id: 'case.indictmentByProsecutor',
    title: t(
      'Айыптау актісін прокурор жасайтын істер',
      'Дела, по которым обвинительный акт составляет прокурор',
      'Cases in which the prosecutor draws the indictment',
    ),
    versions: [
      {
        from: '2015-01-01',
        until: '2021-12-31',
        value: [],
        source: {
          article: 'CPC 298',
          key: 'procedure 11.10',
          certainty: 'probable',
          note: t(
            'Айыптау актісін тергеуші жасап, прокурор бекітті',
            'Обвинительный акт составлял следователь, утверждал прокурор',
            'The investigator drew the indictment, the prosecutor approved it',
          ),
        },
      },
      {
        from: '2022-01-01',
        until: '2022-12-31',
        value: ['especiallyGrave'],
        source: {
          ...indictment,
          key: 'procedure 5, 11.7',
          note: t(
            '88-VII Заңы: ішкі істер, сыбайлас жемқорлыққа қарсы және экономикалық қызметтердің аса ауыр қылмыстары',
            'Закон 88-VII: особо тяжкие преступления внутренних дел, антикоррупционной и экономической служб',
            'Law 88-VII: especially grave crimes of internal affairs, the anti-corruption and the economic service',
          ),
        },
      },
      {
        from: '2023-01-01',
        until: '2026-12-31',
        value: ['especiallyGrave', 'corruption'],
        source: {
          ...indictment,
          key: 'procedure 5, 11.7',
          note: t(
            '88-VII Заңы: сыбайлас жемқорлық қылмыстары да',
            'Закон 88-VII: также коррупционные преступления',
            'Law 88-VII: corruption crimes, too',
          ),
        },
      },
      {
        from: '2027-01-01',
        value: ['especiallyGrave', 'corruption', 'other'],
        source: {
          article: 'CPC 298',
          key: 'procedure 5',
          certainty: 'probable',
          note: t(
            'Күні 51-VIII Заңымен ауыстырылған; мәтіндерден шығарылған',
            'Дата перенесена Законом 51-VIII; выведена из текстов',
            'The date was moved by Law 51-VIII; deduced from the texts',
          ),
        },
      },
    ],
  }),
  onlyByProsecutors: parameter<readonly string[]>({
    id: 'case.onlyByProsecutors',
    title: t(
      'Тек прокурор тергейтін қылмыстар',
      'Преступления, расследуемые только прокурором',
      'Crimes that only prosecutors investigate',
    ),
    versions: [
      {
        from: '2015-01-01',
        until: '2022-12-31',
        value: [],
        source: { article: 'CPC 187', key: 'procedure 8.16', certainty: 'unverified' },
      },
      {
        from: '2023-01-01',
        value: ['CC 146'],
        source: {
          article: 'CPC 193(1-1)',
          key: 'procedure 2.16',
          certainty: 'probable',
          note: t(
            '157-VII Заңы енгізгені расталмаған; бап 2026 ж. басылымда оқылды',
            'Что норму ввёл Закон 157-VII, не подтверждено; статья прочитана в редакции 2026 года',
            'That Law 157-VII brought it in is not confirmed; the article was read in its 2026 edition',
          ),
        },
      },
    ],
  }),
  ...amnestyLaw,
  ...relationLaw,
  ...termLaw,
};
