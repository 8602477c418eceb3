import { parameter, t, type City } from '@tergeu/law';

/** Where a state of emergency holds. */
export type Emergency = 'everywhere' | readonly City[];

const title = t('Төтенше жағдай', 'Чрезвычайное положение', 'State of emergency');
const none = { article: 'CPC 131(4)(6)', key: 'procedure 3.26', certainty: 'unverified' } as const;

/** What the list of CPC 131(4) depends on besides the offence. */
export const listedCasesLaw = {
  listLiftsThatOfAMinor: parameter<boolean>({
    id: 'detention.listLiftsThatOfAMinor',
    title: t(
      '72 сағаттық тізім кәмелетке толмағанға қолданыла ма',
      'Распространяется ли перечень для 72 часов на несовершеннолетних',
      'Does the list for 72 hours extend to minors',
    ),
    versions: [
      {
        from: '2015-01-01',
        value: false,
        source: {
          article: 'CPC 131(4)',
          key: 'procedure 3.11',
          certainty: 'unverified',
          note: t(
            'Мәтін бойынша қолданылуы мүмкін; бостандыққа қолайлы түсіндірме таңдалды',
            'По буквальному тексту могла бы; выбрано толкование в пользу свободы',
            'By its wording it could; the reading that favours liberty was chosen',
          ),
        },
      },
    ],
  }),
  stateOfEmergency: parameter<Emergency>({
    id: 'detention.stateOfEmergency',
    title,
    versions: [
      { from: '2015-01-01', until: '2022-01-04', value: [], source: none },
      {
        from: '2022-01-05',
        until: '2022-01-19',
        value: 'everywhere',
        source: {
          ...none,
          note: t(
            '5–19 қаңтар; кейбір өңірлерде ертерек аяқталды, қайсысында екені тексерілмеген',
            '5–19 января; в части регионов закончилось раньше, в каких именно — не проверено',
            '5–19 January; it ended earlier in some regions; in which was not verified',
          ),
        },
      },
      { from: '2022-01-20', value: [], source: none },
    ],
  }),
};
