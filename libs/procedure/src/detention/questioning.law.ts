import { parameter, t, type Law, valueOf } from '@tergeu/law';

/** Bounds of a questioning, in minutes (CPC 209). */
export interface QuestioningBounds {
  readonly atOnce: number;
  readonly aDay: number;
}

const hour = 60;
const source = { article: 'CPC 209', key: 'procedure 3.20', certainty: 'confirmed' } as const;
const since = '2015-01-01';
const bounds = (id: string, title: ReturnType<typeof t>, atOnce: number, aDay: number) =>
  parameter<QuestioningBounds>({
    id: `detention.questioning.${id}`,
    title,
    versions: [{ from: since, value: { atOnce: atOnce * hour, aDay: aDay * hour }, source }],
  });

/** How long and when a person may be questioned. */
export const questioningLaw = {
  questioningOfAnybody: bounds('anybody', t('Жауап алу ұзақтығы', 'Продолжительность допроса', 'Length of questioning'), 4, 8),
  questioningOfTheFrail: bounds(
    'theFrail',
    t(
      'Жүкті әйелден, қарт адамнан жауап алу ұзақтығы',
      'Продолжительность допроса беременных, матерей малолетних, пожилых',
      'Length of questioning: pregnant women, mothers of small children, the old',
    ),
    3,
    5,
  ),
  questioningOfMinors: bounds(
    'minors',
    t('Кәмелетке толмағаннан жауап алу ұзақтығы', 'Продолжительность допроса несовершеннолетнего', 'Length of questioning of a minor'),
    2,
    4,
  ),
  questioningBreak: parameter<number>({
    id: 'detention.questioning.break',
    title: t('Жауап алудағы үзіліс, минут', 'Перерыв в допросе, минут', 'Break in a questioning, minutes'),
    versions: [{ from: since, value: hour, source }],
  }),
  frailFrom: parameter<Readonly<Record<'female' | 'male', number>>>({
    id: 'detention.questioning.frailFrom',
    title: t('Қысқа жауап алу жасы', 'Возраст сокращённого допроса', 'Age from which questioning is shorter'),
    versions: [{ from: since, value: { female: 58, male: 63 }, source }],
  }),
  night: parameter<{ readonly from: number; readonly until: number }>({
    id: 'detention.questioning.night',
    title: t('Түнгі уақыт', 'Ночное время', 'Night'),
    versions: [
      { from: since, value: { from: 22, until: 6 }, source: { article: 'CPC 7(51)', key: 'procedure 1.A', certainty: 'probable' } },
    ],
  }),
};

/** The bounds that apply to somebody. */
export function boundsFor({ minor, frail }: { readonly minor: boolean; readonly frail: boolean }, law: Law): QuestioningBounds {
  const { questioningOfMinors, questioningOfTheFrail, questioningOfAnybody } = questioningLaw;
  return valueOf(minor ? questioningOfMinors : frail ? questioningOfTheFrail : questioningOfAnybody, law);
}
