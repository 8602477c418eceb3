import { defineTexts, plural, t } from '@tergeu/ui';

export const timelineTexts = defineTexts('case-file-timeline', {
  order: t('Реті', 'Порядок', 'Order'),
  byRecorded: t('Жазылған уақыты бойынша', 'По времени записи', 'By when it was recorded'),
  byOccurred: t('Болған уақыты бойынша', 'По времени события', 'By when it happened'),
  lane: t('Іс жүргізу', 'Производство', 'Proceeding'),
  allLanes: t('Барлығы', 'Все', 'All'),
  happened: t('болды', 'произошло', 'happened'),
  recorded: t('жазылды', 'записано', 'recorded'),
  late: t('{{span}} кеш жазылған', 'записано с опозданием на {{span}}', 'recorded {{span}} late'),
  minutes: plural('{{count}} мин', ['{{count}} мин', '{{count}} мин', '{{count}} мин'], ['{{count}} min', '{{count}} min']),
  hours: plural('{{count}} сағ', ['{{count}} ч', '{{count}} ч', '{{count}} ч'], ['{{count}} h', '{{count}} h']),
  days: plural('{{count}} күн', ['{{count}} день', '{{count}} дня', '{{count}} дней'], ['{{count}} day', '{{count}} days']),
  refused: t('Бас тартылды', 'Отказано', 'Refused'),
  missed: t('Мерзім өткізіп алынды', 'Срок пропущен', 'Limit missed'),
  time: t('Уақыттың өзі', 'Само время', 'Time itself'),
  led: t('{{from}} → {{to}}', '{{from}} → {{to}}', '{{from}} → {{to}}'),
  more: t('Бұрынғысын көрсету', 'Показать более ранние', 'Show earlier ones'),
  none: t('Жазба жоқ', 'Записей нет', 'No entries'),
  lanes: t('Іс жүргізулер уақыт бойынша', 'Производства во времени', 'Proceedings over time'),
  lanesHint: t(
    'Нүкте — болған сәт, сызық — жазылғанға дейін; үшбұрыш — өткен мерзім, айқас — бас тартылған әрекет. Төмендегі тізім соны айтады.',
    'Точка — когда произошло, черта — до записи; треугольник — пропущенный срок, крест — отказ. То же говорит список ниже.',
    'A dot is when it happened, its line leads to when it was recorded; a triangle is a missed limit, a cross a refused attempt. The list below says the same.',
  ),
  lookThen: t('Істі сол сәтте көру', 'Дело на этот момент', 'The file at that moment'),
});
