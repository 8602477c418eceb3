import { defineTexts, t } from '@tergeu/ui';

export const paletteTexts = defineTexts('palette', {
  prompt: t('Іздеңіз немесе не істейтініңізді жазыңыз', 'Ищите или напишите, что сделать', 'Search, or type what to do'),
  found: t('Табылғаны', 'Найдено', 'Found'),
  commands: t('Осы істе сізге ашық', 'Открыто вам в этом деле', 'Open to you in this case'),
  fresh: t('Жаңа: {{name}}', 'Новое: {{name}}', 'New: {{name}}'),
  places: t('Бөлімдер', 'Разделы', 'Places'),
  recentCases: t('Соңғы ашылған істер', 'Недавно открытые дела', 'Recently opened cases'),
  settings: t('Баптаулар', 'Настройки', 'Settings'),
  light: t('Жарық тақырып', 'Светлая тема', 'Light theme'),
  dark: t('Қараңғы тақырып', 'Тёмная тема', 'Dark theme'),
  keys: t('Пернелер', 'Клавиши', 'Keys'),
  nothing: t('Істер мен адамдардан ештеңе табылмады', 'Среди дел, лиц и предметов ничего не найдено', 'No case, person or thing found'),
  searching: t('Ізделуде…', 'Идёт поиск…', 'Searching…'),
  failed: t('Іздеу жауап бермеді', 'Поиск не ответил', 'The search did not answer'),
  keyOpen: t('Осы терезені ашу', 'Открыть это окно', 'Open this window'),
  keyStep: t('Тізім бойымен жүру', 'Двигаться по списку', 'Move through the list'),
  keyChoose: t('Таңдау', 'Выбрать', 'Choose'),
  keyClose: t('Жабу', 'Закрыть', 'Close'),
});
