import { defineTexts, t } from '@tergeu/ui';

export const caseListTexts = defineTexts('case-list', {
  title: t('Істер', 'Дела', 'Cases'),
  search: t('Нөмірі, аты-жөні, зат, мекенжай', 'Номер, имя, предмет, адрес', 'Number, name, thing, address'),
  category: t('Санаты', 'Категория', 'Category'),
  city: t('Қала', 'Город', 'City'),
  state: t('Кезеңі', 'Стадия', 'Stage'),
  sort: t('Реті', 'Порядок', 'Order'),
  mine: t('Менің істерім', 'Мои дела', 'My cases'),
  overdue: t('Мерзімі өткен', 'С пропущенным сроком', 'With a missed limit'),
  recent: t('Соңғы өзгеріс', 'Последние изменения', 'Last changed'),
  newest: t('Жаңадан тіркелген', 'Недавно зарегистрированные', 'Newly registered'),
  nearest: t('Ең жақын мерзім', 'Ближайший срок', 'Nearest limit'),
  byNumber: t('Нөмірі бойынша', 'По номеру', 'By number'),
  nothing: t('Мұндай іс табылмады', 'Таких дел нет', 'No such cases'),
  nothingHint: t('Сүзгіні өзгертіп көріңіз.', 'Попробуйте изменить фильтр.', 'Try another filter.'),
  more: t('Тағы көрсету', 'Показать ещё', 'Show more'),
  registered: t('Тіркелген', 'Зарегистрировано', 'Registered'),
  newCase: t('Істі тіркеу', 'Зарегистрировать дело', 'Register a case'),
  clear: t('Сүзгіні тазалау', 'Сбросить фильтр', 'Clear the filter'),
});
