import { localTime, offences, parameter, t, valueOf, type Gravity, type Law, type Offence } from '@tergeu/law';
import type { CaseFile } from '../kernel/case-file';
import { calendarOf } from '../kernel/place-of-case';
import { qualificationsOf } from '../key-decision/qualifications';
import type { CaseMemory } from './case.setup';

/** A law of amnesty: acts of these days are freed. */
export interface Amnesty {
  readonly from: string;
  readonly until: string;
}

export const amnestyLaw = {
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
  amnestyEnds: parameter<readonly Gravity[]>({
    id: 'case.amnestyEnds',
    title: t('Рақымшылық бойынша тоқтатылатын істер', 'Дела, прекращаемые по амнистии', 'Cases that an amnesty ends'),
    versions: [
      { from: '2015-01-01', until: '2022-11-01', value: [], source: { article: null, key: 'procedure 11.17', certainty: 'unverified' } },
      {
        from: '2022-11-02',
        value: ['misdemeanour', 'small', 'medium'],
        source: {
          article: null,
          key: 'procedure 11.17',
          certainty: 'unverified',
          note: t(
            '152-VII Заңы: ауыр және аса ауыр қылмыс бойынша жаза қысқартылады, іс тоқтатылмайды',
            'Закон 152-VII: по тяжким и особо тяжким наказание сокращается, дело не прекращается',
            'Law 152-VII: of grave and especially grave crimes the sentence is cut, the case is not ended',
          ),
        },
      },
    ],
  }),
};

/** What the case is about: every qualification in force, else as it was registered. */
function gravitiesOf({ offenceId }: CaseMemory, file: CaseFile): readonly (Gravity | undefined)[] {
  const qualified = qualificationsOf(file).map(({ memory }) => String(memory['offenceId']));
  const all: Readonly<Record<string, Offence | undefined>> = offences;
  return (qualified.length > 0 ? qualified : [String(offenceId)]).map((id) => all[id]?.gravity);
}

/** Does a law of amnesty end this case? It counts the day at the place, and all that the case is about. */
export function isEndedByAmnesty(memory: CaseMemory, file: CaseFile, law: Law): boolean {
  const amnesty = valueOf(amnestyLaw.amnesty, law);
  if (amnesty === null) return false;
  const { date } = localTime(memory.incidentAt!, calendarOf(file, law).timeZone);
  const ended: readonly unknown[] = valueOf(amnestyLaw.amnestyEnds, law);
  return amnesty.from <= date && date <= amnesty.until && gravitiesOf(memory, file).every((gravity) => ended.includes(gravity));
}
