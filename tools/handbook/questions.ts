import { t, type Texts } from '@tergeu/law';

/** Where an answer stands, by the names that machines and law table use; a name that is gone fails the handbook's test. */
export type Target =
  | { readonly parameter: string }
  | { readonly clock: readonly [machine: string, clock: string] }
  | { readonly command: readonly [machine: string, command: string] }
  | { readonly kind: string }
  | { readonly safeguard: string };

interface Question {
  /** As a lawyer would look it up, the telling word first. */
  readonly text: Texts;
  readonly target: Target;
}

/** What people look for in words of their own; everything else is listed by the words of the machines. */
export const questions: readonly Question[] = [
  {
    text: t('Кәмелетке толмаған: ұстап алу мерзімі', 'Несовершеннолетний: срок задержания', 'Minor: limit of detention'),
    target: { parameter: 'detention.longestOfMinor' },
  },
  {
    text: t('Кәмелетке толмаған: 72 сағат қолданыла ма', 'Несовершеннолетний: действуют ли 72 часа', 'Minor: whether the 72 hours apply'),
    target: { parameter: 'detention.listLiftsThatOfAMinor' },
  },
  {
    text: t('72 сағат: қандай жағдайларда', '72 часа: в каких случаях', '72 hours: in which cases'),
    target: { parameter: 'detention.longestListed' },
  },
  {
    text: t('Ұстап алу: шекті мерзімі', 'Задержание: предельный срок', 'Detention: limit'),
    target: { clock: ['detention', 'longestDetention'] },
  },
  {
    text: t('Істі тоқтатуға кім келіседі', 'Прекращение дела: кто согласует', 'Termination of a case: who agrees'),
    target: { kind: 'termination' },
  },
  {
    text: t(
      'Мерзімдерді үзу: прокурор жауабының мерзімі',
      'Прерывание сроков: до какого срока отвечает прокурор',
      'Interruption: until when the prosecutor must answer',
    ),
    target: { kind: 'interruption' },
  },
  {
    text: t('Заңсыз тінту: алынған дәлелдеме', 'Обыск незаконный: судьба доказательств', 'Search, unlawful: what happens to its evidence'),
    target: { safeguard: 'S05' },
  },
  {
    text: t('Дәлелдеме: заңсыз әрекеттен алынған', 'Доказательство, добытое незаконно', 'Evidence of an unlawful search'),
    target: { safeguard: 'S05' },
  },
  {
    text: t('Тінту: кім рұқсат береді', 'Обыск: кто санкционирует', 'Search: who authorises it'),
    target: { command: ['court-authorisation', 'grant'] },
  },
  {
    text: t('Тінту, шұғыл: судьяға хабарлау', 'Обыск неотложный: уведомление судьи', 'Search, urgent: when the judge is told'),
    target: { clock: ['court-authorisation', 'judgeNotice'] },
  },
  {
    text: t(
      'Медициналық куәландыру: орналастыру алдында',
      'Освидетельствование до помещения в изолятор',
      'Medical examination before placement',
    ),
    target: { safeguard: 'S01' },
  },
  {
    text: t('Дене жарақаттары: мән-жайы', 'Травмы задержанного: выяснение', 'Injuries of a detainee'),
    target: { safeguard: 'S02' },
  },
  {
    text: t('Мерзімінен асқан ұстау: кім босатады', 'Освобождение задержанного: кто вправе', 'Release of a detainee: who may'),
    target: { command: ['detention', 'release'] },
  },
  {
    text: t('Қорғаушы: келу мерзімі', 'Защитник: срок явки', 'Counsel: time to come'),
    target: { clock: ['defence', 'counselArrival'] },
  },
  {
    text: t('Азаптау туралы шағым: кім тексереді', 'Пытки: кто проверяет жалобу', 'Torture: who checks the complaint'),
    target: { safeguard: 'S08' },
  },
  {
    text: t('Күзетпен ұстау: судья шешімінің мерзімі', 'Стража: срок решения судьи', 'Custody: time for the judge’s decision'),
    target: { clock: ['restraint', 'judgeDecision'] },
  },
  {
    text: t('Тергеу мерзімі', 'Следствие: срок', 'Investigation: its term'),
    target: { clock: ['case', 'investigationTerm'] },
  },
];
