import { defineTexts, t } from '@tergeu/ui';

export const signInTexts = defineTexts('sign-in', {
  title: t('Тергеп-тексеруді есепке алу', 'Учёт хода расследования', 'Case tracking for investigations'),
  promise: t(
    'Үш буын бірін-бірі тежейді: тергеуші, прокурор, тергеу судьясы. Заңсыз қадамды орындалды деп жазу мүмкін емес.',
    'Три звена сдерживают друг друга: следователь, прокурор, следственный судья. Незаконный шаг нельзя записать как сделанный.',
    'Three tiers hold each other back: investigator, prosecutor, investigating judge. An unlawful step cannot be recorded as done.',
  ),
  login: t('Логин', 'Логин', 'Login'),
  password: t('Құпиясөз', 'Пароль', 'Password'),
  signIn: t('Кіру', 'Войти', 'Sign in'),
  demoTitle: t('Демо: рөлді таңдаңыз', 'Демо: выберите роль', 'Demo: choose a role'),
  demoHint: t(
    'Адамдар ойдан шығарылған; құпиясөздер осы орнату үшін жасалған.',
    'Люди вымышлены; пароли созданы для этой установки.',
    'The people are fictional; the passwords were made for this installation.',
  ),
  wrong: t('Логин немесе құпиясөз қате', 'Неверный логин или пароль', 'Login or password is wrong'),
});
