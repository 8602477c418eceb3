import { defineTexts, plural, t } from '@tergeu/ui';

export const searchTexts = defineTexts('search', {
  search: t('Іздеу', 'Поиск', 'Search'),
  placeholder: t(
    'Аты-жөні, іс нөмірі, сериялық нөмір, мемлекеттік нөмір, мекенжай…',
    'Имя, номер дела, серийный номер, госномер, адрес…',
    'Name, case number, serial number, plate, address…',
  ),
  hint: t(
    'Қалай жазылса да табылады: {{spellings}}. Бір-екі қате әріп кедергі болмайды.',
    'Находится в любом написании: {{spellings}}. Одна-две неверные буквы не мешают.',
    'Found in any spelling: {{spellings}}. A wrong letter or two does no harm.',
  ),
  logged: t(
    'Оқуға рұқсатыңыз бар істерден ғана ізделеді. Әр іздеу журналға жазылады.',
    'Поиск идёт только по делам, которые вам доступны. Каждый поиск записывается в журнал.',
    'Only case files that you may read are searched. Every search is logged.',
  ),
  tooShort: t('Кемінде екі әріп немесе цифр енгізіңіз', 'Введите хотя бы две буквы или цифры', 'Type at least two letters or digits'),
  nothing: t('«{{q}}» бойынша ештеңе табылмады', 'По запросу «{{q}}» ничего не найдено', 'Nothing found for “{{q}}”'),
  nothingHint: t(
    'Қысқарақ сөз немесе нөмірдің бір бөлігін енгізіп көріңіз. Оқуға рұқсатыңыз жоқ істер көрсетілмейді.',
    'Попробуйте слово короче или часть номера. Дела, которые вам недоступны, не показываются.',
    'Try a shorter word or a part of the number. Case files that you may not read are not shown.',
  ),
  ofTheseKinds: t('Таңдалған түрлерде ештеңе жоқ', 'Среди выбранных видов ничего нет', 'Nothing of the chosen kinds'),
  onlyNear: t(
    'Дәл сәйкестік жоқ. Жазылуы ұқсастар көрсетілген.',
    'Точных совпадений нет. Показаны похожие написания.',
    'No exact match. Similar spellings are shown.',
  ),
  near: t('Жазылуы ұқсас', 'Похожее написание', 'Similar spelling'),
  exact: t('Нөмірі дәл', 'Точный номер', 'Exact number'),
  count: plural(
    '{{count}} нәтиже',
    ['{{count}} результат', '{{count}} результата', '{{count}} результатов'],
    ['{{count}} result', '{{count}} results'],
  ),
  countMore: t('{{count}} және одан көп нәтиже: сөз қосып нақтылаңыз', '{{count}} и больше: уточните запрос ещё одним словом', '{{count}} and more: add a word to narrow it down'), // prettier-ignore
  kinds: t('Не іздеу керек', 'Что искать', 'What to look for'),
  all: t('Барлығы', 'Все', 'All'),
  allResults: t('«{{q}}» бойынша барлық нәтиже', 'Все результаты по запросу «{{q}}»', 'All results for “{{q}}”'),
  recentSearches: t('Соңғы іздеулер', 'Недавние запросы', 'Recent searches'),
  forget: t('Тазалау', 'Очистить', 'Clear'),
  more: t('Тағы көрсету', 'Показать ещё', 'Show more'),
  results: t('Нәтижелер', 'Результаты', 'Results'),
  notYours: t('Іздеу сіздің рөліңізге ашық емес', 'Поиск недоступен вашей роли', 'Search is not open to your role'),
  notYoursHint: t(
    'Әкімші есептік жазбаларды жүргізеді және іс материалдарын оқымайды.',
    'Администратор ведёт учётные записи и не читает материалы дел.',
    'An administrator looks after accounts and reads no case files.',
  ),
});
