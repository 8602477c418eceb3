import type { ArticleId } from '../articles';
import type { Limit } from '../limit';
import type { ParameterVersion, Source } from '../parameter';
import { t, type Texts } from '../texts';
import type { JurisdictionTable } from './jurisdiction';

/** In force since 1986; the sections were read in editions of 2001 to 2017, not in that of the reference day. */
const since = '1986-01-01';
const hours = (amount: number): Limit => ({ amount, unit: 'hours', startCounts: true, rollsOver: false });
const from = (article: ArticleId, key: string, note?: Texts): Source => ({
  article, key, certainty: 'probable', ...(note ? { note } : {}),
}); // prettier-ignore
const unverified = (note: Texts): Source => ({ article: null, key: 'procedure 14.3', certainty: 'unverified', note });
const one = (value: unknown, source: Source): readonly ParameterVersion<unknown>[] => [{ from: since, value, source }];
const noneFound = t('Мұндай талап табылмады', 'Такого требования не найдено', 'No such requirement was found');

/** England and Wales: custody before charge under the Police and Criminal Evidence Act 1984 (reference, section 14, lines 1 to 3). */
export const englandAndWales: JurisdictionTable = {
  name: t('Англия және Уэльс', 'Англия и Уэльс', 'England and Wales'),
  timeZone: 'Europe/London',
  holidays: new Set(),
  articles: {
    'CPC 14': 'PACE 40',
    'CPC 14(2)': 'PACE 42',
    'CPC 128(2)': 'PACE 24',
    'CPC 131(4)': 'PACE 41',
    'CPC 133(1)': 'PACE 34(2)',
    'CPC 133(2)': 'PACE 41',
    'CPC 134': 'PACE 37',
    'CPC 135': 'PACE 56',
    'CPC 68(2)': 'PACE 58',
  },
  parameters: {
    'detention.countsFrom': one(
      { event: 'delivery', atLatestHours: 24 },
      from(
        'PACE 41(2)',
        'procedure 14.1',
        t(
          'Бөлімшеге жеткен уақыт, бірақ қамаудан кейін 24 сағаттан кеш емес',
          'Прибытие в участок, но не позднее 24 часов после ареста',
          'Arrival at the station, but no later than 24 hours after the arrest',
        ),
      ),
    ),
    'detention.longest': one(hours(24), from('PACE 41(1)', 'procedure 14.1')),
    'detention.longestOfMinor': one(hours(24), from('PACE 41(1)', 'procedure 14.1')),
    'detention.longestListed': one(
      hours(24),
      from(
        'PACE 41(1)',
        'procedure 14.1',
        t('Терроризмге басқа заң қолданылады', 'К терроризму применяется иной закон', 'Terrorism has a law of its own'),
      ),
    ),
    'detention.facilityReleasesOn': one(
      ['suspicionNotConfirmed', 'noGroundsForCustody', 'essentialBreach', 'noLawfulGrounds', 'limitReached'],
      unverified(t('Қамау офицері босатады', 'Освобождает офицер по содержанию', 'The custody officer releases')),
    ),
    'detention.extensions': one(
      [
        { by: 'investigator', until: 36 },
        { by: 'investigatingJudge', until: 72 },
        { by: 'investigatingJudge', until: 96 },
      ],
      from(
        'PACE 42',
        'procedure 14.1',
        t(
          'Суперинтендант, содан кейін магистраттардың екі ордері (43, 44); айып актісімен қаралатын қылмыс шарты модельденбеген',
          'Суперинтендант, затем два ордера магистратов (43, 44); условие об indictable offence не смоделировано',
          'A superintendent, then two warrants of magistrates (43, 44); that the offence must be indictable is not modelled',
        ),
      ),
    ),
    'detention.firstReview': one(hours(6), from('PACE 40(3)', 'procedure 14.2')),
    'detention.nextReview': one(hours(9), from('PACE 40(3)', 'procedure 14.2')),
    'detention.protocol': one(null, unverified(noneFound)),
    'detention.prosecutorNotice': one(null, unverified(noneFound)),
    'detention.prosecutorAnswer': one(null, unverified(noneFound)),
    'detention.firstQuestioning': one(null, unverified(noneFound)),
    'detention.family': one(
      hours(36),
      from(
        'PACE 56',
        'procedure 14.2',
        t(
          'Ең ұзақ кідіріс; өтініш берілсе, мүмкіндігінше тез',
          'Предельная отсрочка; по просьбе — как можно скорее',
          'The longest delay; on request as soon as is practicable',
        ),
      ),
    ),
  },
  doesNotCarryOver: [
    t(
      'Суперинтендант пен тексеруші офицер рөлдері жоқ: олар үшін бөлім бастығының және ұстау орнының рөлдері алынды',
      'Ролей суперинтенданта и проверяющего офицера нет: их заменяют роли руководителя подразделения и места содержания',
      'There are no roles of superintendent and review officer: those of the head of the unit and of the facility stand for them',
    ),
    t(
      'Айып тағу, кепілге босату, тергеудегі мәртебе, терроризм сатысы жоқ',
      'Нет предъявления обвинения, полицейского залога, статуса «под следствием», лестницы терроризма',
      'Charging, police bail, release under investigation and the ladder of terrorism are missing',
    ),
    t(
      'Дәрігерлік қарау мұнда міндетті; онда — қажет болса: модель қатаңырақ',
      'Медицинский осмотр здесь обязателен, там — при необходимости: модель строже',
      'The medical examination is mandatory here, there only where needed: the model is stricter',
    ),
    t(
      'Прокурордың келісуі (S03) сатысы ол жерде жоқ; оның мерзімі жүрмейді',
      'Согласия прокурора (S03) там нет; его срок не идёт',
      "The prosecutor's agreement (S03) has no counterpart there; its limit does not run",
    ),
    t(
      'Қылмыстар тізімі, санаттар, қалалар мен ұйымдар Қазақстандікі болып қалады',
      'Перечень преступлений, категорий, городов и органов остаётся казахстанским',
      'The lists of offences, categories, cities and bodies remain those of Kazakhstan',
    ),
  ],
};
