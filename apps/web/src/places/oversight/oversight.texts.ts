import { defineTexts, plural, t } from '@tergeu/ui';

export const oversightTexts = defineTexts('oversight', {
  title: t('Қадағалау', 'Контроль', 'Oversight'),
  hint: t(
    'Бас тартылған әрекеттер, кеш жазбалар, өткен мерзімдер. Ештеңе өшірілмейді.',
    'Отказанные попытки, поздние записи, пропущенные сроки. Ничего не удаляется.',
    'Refused attempts, late entries, missed limits. Nothing is ever deleted.',
  ),
  attempts: t('Бас тартылған әрекеттер', 'Отказанные попытки', 'Refused attempts'),
  attemptsHint: t(
    'Не істелмек болды, бірақ кепілдік тоқтатты: кім, қашан, неге.',
    'Что пытались сделать и что остановила гарантия: кто, когда, почему.',
    'What was tried and stopped: who, when, why.',
  ),
  late: t('Кеш жазбалар', 'Поздние записи', 'Late entries'),
  lateHint: t(
    'Оқиға мен жазу арасы бір сағаттан асқан жазбалар: күнді артқа жылжыту — ең ескі айла.',
    'Между событием и записью больше часа: запись задним числом — старейшее злоупотребление.',
    'More than an hour between act and record: back-dating is the oldest abuse.',
  ),
  missed: t('Өткен мерзімдер', 'Пропущенные сроки', 'Missed limits'),
  missedHint: t(
    'Өткен мерзім жасырылмайды: ол журналда қалады.',
    'Пропущенный срок не скрыть: он остаётся в журнале.',
    'A missed limit cannot be hidden: it stays in the journal.',
  ),
  complaints: t('Шағымдар', 'Жалобы', 'Complaints'),
  safeguard: t('Кепілдік', 'Гарантия', 'Safeguard'),
  nothing: t('Ештеңе жоқ', 'Ничего нет', 'Nothing here'),
  more: t('Тағы көрсету', 'Показать ещё', 'Show more'),
  lateBy: plural(
    '{{count}} мин кейін',
    ['на {{count}} мин позже', 'на {{count}} мин позже', 'на {{count}} мин позже'],
    ['{{count}} min later', '{{count}} min later'],
  ),
  due: t('Мерзімі', 'Срок был', 'Was due'),
  performed: t('Кейін орындалды', 'Исполнено позже', 'Done later'),
  unmet: t('Орындалмаған', 'Не выполнено', 'Not met'),
  notPerformed: t('Әлі орындалмаған', 'Не исполнено', 'Not done yet'),
  happened: t('Болған уақыты', 'Произошло', 'Happened'),
  noCase: t('іс жоқ', 'без дела', 'no case'),
});
