import { defineTexts, plural, t } from './texts';

export const uiTexts = defineTexts('ui', {
  overdue: t('мерзімі өтті', 'срок истёк', 'overdue'),
  /** With how much; Russian without a verb, which would change with the number. */
  left: t('{{span}} қалды', 'ещё {{span}}', '{{span}} left'),
  minutes: plural('{{count}} мин', ['{{count}} мин', '{{count}} мин', '{{count}} мин'], ['{{count}} min', '{{count}} min']),
  hours: plural('{{count}} сағ', ['{{count}} ч', '{{count}} ч', '{{count}} ч'], ['{{count}} h', '{{count}} h']),
  days: plural('{{count}} күн', ['{{count}} день', '{{count}} дня', '{{count}} дней'], ['{{count}} day', '{{count}} days']),
  met: t('орындалды', 'соблюдён', 'met'),
  missed: t('өткізіп алынды', 'пропущен', 'missed'),
  stopped: t('тоқтатылды', 'остановлен', 'stopped'),
  /** The limit stands still; what is left will run when it is resumed. */
  paused: t(
    '{{since}} бастап тоқтап тұр, {{span}} қалды',
    'остановлен с {{since}}, останется {{span}}',
    'stands still since {{since}}, {{span}} left',
  ),
  performedLate: t('кеш орындалды', 'исполнено с опозданием', 'done late'),
  whoCan: t('Кім жасай алады', 'Кто может', 'Who can'),
  filter: t('Сүзгі мен реті', 'Фильтр и порядок', 'Filter and order'),
  /** Before what must be true for a step to be taken. */
  required: t('Шарты', 'Требуется', 'Required'),
  problem: t('Орындалмады', 'Не выполнено', 'Not done'),
  attempt: t(
    'Әрекет журналда №{{number}} болып қалды',
    'Попытка осталась в журнале под № {{number}}',
    'The attempt is on record as no. {{number}}',
  ),
  tryAgain: t('Қайталау', 'Повторить', 'Try again'),
  offline: t('Байланыс жоқ. Жазғаныңыз сақталды', 'Нет связи. Введённое сохранено', 'No connection. What you typed is kept'),
  more: t('Тағы көрсету', 'Показать ещё', 'Show more'),
  loading: t('Жүктелуде', 'Загрузка', 'Loading'),
});
