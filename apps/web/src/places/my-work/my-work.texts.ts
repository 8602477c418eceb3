import { defineTexts, t } from '@tergeu/ui';

export const myWorkTexts = defineTexts('my-work', {
  title: t('Менің жұмысым', 'Моя работа', 'My work'),
  hint: t('Сізді не күтіп тұр, мерзімі бойынша', 'Что ждёт вас, по оставшемуся времени', 'What waits for you, by time left'),
  newCase: t('Істі тіркеу', 'Зарегистрировать дело', 'Register a case'),
  toCases: t('Істерге', 'К делам', 'To the cases'),
  idleProsecutor: t(
    'Қадағалауға алынбаған істерді «Істер» бөлімінен қараңыз.',
    'Посмотрите в «Делах», какие ещё не взяты под надзор.',
    'See among the cases which are not yet under supervision.',
  ),
  idleInvestigator: t(
    'Өз істеріңізді қараңыз немесе жаңа істі тіркеңіз.',
    'Просмотрите свои дела или зарегистрируйте новое.',
    'Look through your cases, or register a new one.',
  ),
  idleOther: t(
    'Өзіңізге ашық істерді қарай аласыз.',
    'Можно просмотреть дела, которые вам открыты.',
    'You can look through the cases that are open to you.',
  ),
  iAmAway: t('Мен жоқ боламын', 'Я отсутствую', 'I am away'),
  awayHint: t(
    'Орынбасар сізді күтіп тұрғанды көреді және әр істі өз атынан заңды түрде қабылдайды. Сіздің өкілеттігіңіз оған өздігінен өтпейді.',
    'Замещающий видит, что вас ждёт, и принимает каждое дело законным порядком от своего имени. Ваши полномочия сами к нему не переходят.',
    'Your substitute sees what waits for you and takes over each case by the lawful command, under his own name. Your powers do not pass to him by themselves.',
  ),
  from: t('Қашаннан', 'С', 'From'),
  until: t('Қашанға дейін', 'До', 'Until'),
  substitute: t('Орынбасар', 'Замещающий', 'Substitute'),
  noSubstitute: t(
    'Орынбасарсыз сізді күткен іс қозғалмай қалуы мүмкін; әкімші бұл туралы біледі.',
    'Без замещающего то, что вас ждёт, может остановиться; администратор это увидит.',
    'Without a substitute what waits for you may stand still; the administrator is shown it.',
  ),
  announce: t('Хабарлау', 'Сообщить', 'Announce'),
  cancel: t('Болдырмау', 'Отмена', 'Cancel'),
  youAreAway: t('Сіз {{until}} дейін жоқсыз', 'Вы отсутствуете до {{until}}', 'You are away until {{until}}'),
  youWillBeAway: t(
    'Сіз {{since}} – {{until}} жоқ боласыз',
    'Вы отсутствуете с {{since}} по {{until}}',
    'You are away from {{since}} until {{until}}',
  ),
  standsIn: t('Орнында: {{name}}', 'Замещает: {{name}}', 'Substitute: {{name}}'),
  nobodyStandsIn: t('Ешкім орнын баспайды', 'Никто не замещает', 'Nobody stands in'),
  iAmBack: t('Мен келдім', 'Я на месте', 'I am back'),
  takeBack: t('Бармаймын', 'Отменить отсутствие', 'Call it off'),
  youStandIn: t(
    '{{name}} {{until}} дейін жоқ, орнында сізсіз',
    '{{name}} отсутствует до {{until}}, вы замещаете',
    '{{name}} is absent until {{until}}, you stand in',
  ),
  show: t('Көрсету', 'Показать', 'Show'),
});
