import { defineTexts, plural, t } from '@tergeu/ui';

export const settingsTexts = defineTexts('settings', {
  title: t('Баптаулар', 'Настройки', 'Settings'),
  onDevice: t('Тек осы құрылғыда сақталады.', 'Сохраняется только на этом устройстве.', 'Kept on this device only.'),
  reminders: t('Мерзім туралы ескерту', 'Напоминания о сроках', 'Reminders of limits'),
  remind: t('Қашан ескерту керек', 'Когда напоминать', 'When to remind'),
  remindHint: t(
    'Жүйе браузерде ашық тұрғанда. Ескертуде іс нөмірі мен мерзімнің атауы ғана болады.',
    'Пока система открыта в браузере. В напоминании только номер дела и название срока.',
    'While the system is open in the browser. A reminder says the case number and the limit, nothing else.',
  ),
  never: t('Ескертпеу', 'Не напоминать', 'Never'),
  marks: t('Мерзімнің 50 және 80 %-ы өткенде', 'Когда прошло 50 и 80 % срока', 'At 50 and 80 % of the limit'),
  minutesBefore: plural(
    '{{count}} минут бұрын',
    ['за {{count}} минуту', 'за {{count}} минуты', 'за {{count}} минут'],
    ['{{count}} minute before', '{{count}} minutes before'],
  ),
  hoursBefore: plural(
    '{{count}} сағат бұрын',
    ['за {{count}} час', 'за {{count}} часа', 'за {{count}} часов'],
    ['{{count}} hour before', '{{count}} hours before'],
  ),
  unsupported: t(
    'Бұл браузер хабарландыру көрсетпейді.',
    'Этот браузер не показывает уведомлений.',
    'This browser shows no notifications.',
  ),
  denied: t(
    'Браузер хабарландыруға тыйым салған. Рұқсатты браузердің сайт баптауларынан беріңіз.',
    'Браузер запретил уведомления. Разрешите их в настройках сайта в браузере.',
    'The browser blocks notifications. Allow them in its settings for this site.',
  ),
  notAsked: t('Браузерге әлі рұқсат берілмеген.', 'Разрешение браузеру ещё не дано.', 'The browser has not been given permission yet.'),
  desk: t('Шешімдер үстелі', 'Стол решений', 'Desk of decisions'),
  open: t('Баптаулар', 'Настройки', 'Settings'),
  waiting: plural(
    '{{count}} жазба күтуде',
    ['{{count}} запись ждёт', '{{count}} записи ждут', '{{count}} записей ждут'],
    ['{{count}} item waits', '{{count}} items wait'],
  ),
  overdue: plural(
    'оның {{count}}-інің мерзімі өткен',
    ['из них {{count}} просрочена', 'из них {{count}} просрочены', 'из них {{count}} просрочено'],
    ['{{count}} of them overdue', '{{count}} of them overdue'],
  ),
});
