import { t } from './texts';
import type { Texts } from './language';

/** What a failure of the API is called, and what to do. */
interface ProblemWords {
  readonly title: Texts;
  readonly hint: Texts;
}

const words = (title: Texts, hint: Texts): ProblemWords => ({ title, hint });

/** By the kind at the end of a problem's `type`; a refusal by the procedure brings its own reasons. */
export const problemWords: Readonly<Record<string, ProblemWords>> = {
  malformed: words(
    t('Сұрау дұрыс толтырылмаған', 'Запрос заполнен неверно', 'Not filled in correctly'),
    t('Белгіленген өрістерді түзетіңіз', 'Исправьте указанные поля', 'Correct the fields that are named'),
  ),
  unlawful: words(
    t('Рәсім бұған жол бермейді', 'Порядок этого не допускает', 'Refused by the law of procedure'),
    t('Себептері төменде', 'Причины указаны ниже', 'The reasons are below'),
  ),
  untimely: words(
    t('Уақыты дұрыс емес', 'Время не подходит', 'The time does not fit'),
    t('Әрекеттің уақытын тексеріңіз', 'Проверьте время действия', 'Check the time of the action'),
  ),
  signedOut: words(
    t('Сеанс аяқталды', 'Сеанс завершён', 'Your session has ended'),
    t(
      'Кіріп, қайталаңыз: жазғаныңыз сақталды',
      'Войдите и повторите: введённое сохранено',
      'Sign in and try again: what you typed is kept',
    ),
  ),
  notAllowed: words(
    t('Сізге рұқсат жоқ', 'Вам это недоступно', 'Not open to you'),
    t(
      'Бұған рөліңіз немесе істегі орныңыз жол бермейді',
      'Не позволяет ваша роль или ваше место в деле',
      'Your role or your place in the case does not allow it',
    ),
  ),
  unknown: words(
    t('Табылмады', 'Не найдено', 'Not found'),
    t('Мекенжайды немесе нөмірді тексеріңіз', 'Проверьте адрес или номер', 'Check the address or the number'),
  ),
  conflict: words(
    t('Сіз жазып жатқанда өзгерді', 'Изменилось, пока вы писали', 'Changed in the meantime'),
    t('Қайта оқып, шешім қабылдаңыз', 'Прочитайте заново и решите', 'Read it again and decide on what is there now'),
  ),
  taken: words(t('Бос емес', 'Уже занято', 'Taken already'), t('Басқасын таңдаңыз', 'Выберите другое', 'Choose another')),
  serviceEnded: words(
    t('Қызметі аяқталған', 'Служба окончена', 'The service has ended'),
    t('Мұнда ештеңе өзгертілмейді', 'Здесь больше ничего не меняется', 'Nothing is changed here any more'),
  ),
  tooShort: words(
    t('Тым қысқа', 'Слишком коротко', 'Too short'),
    t('Кемінде екі әріп не сан жазыңыз', 'Введите хотя бы две буквы или цифры', 'Two letters or digits at least'),
  ),
  notYet: words(
    t('Ол кезде іс болмаған', 'Тогда дела ещё не было', 'There was no such case then'),
    t('Кейінгі сәтті таңдаңыз', 'Выберите более поздний момент', 'Choose a later moment'),
  ),
  notReplayable: words(
    t('Ол сәтті қалпына келтіру мүмкін емес', 'Этот момент нельзя восстановить', 'That moment cannot be told'),
    t(
      'Журнал рәсімнің басқа нұсқасымен жазылған',
      'Журнал записан по другой версии порядка',
      'The journal was written under another version of the procedure',
    ),
  ),
  keyReused: words(
    t('Бұл кілт басқа қадамға пайдаланылған', 'Этот ключ уже занят другим действием', 'This key was used for another step'),
    t('Бетті жаңартып, қайталаңыз', 'Обновите страницу и повторите', 'Reload the page and try again'),
  ),
  wrongSignIn: words(
    t('Логин не құпиясөз қате', 'Неверный логин или пароль', 'Login or password is wrong'),
    t('Қайта теріп көріңіз', 'Введите ещё раз', 'Type them again'),
  ),
  tooMany: words(
    t('Әрекет тым көп', 'Слишком много попыток', 'Too many attempts'),
    t('Бірнеше минуттан кейін қайталаңыз', 'Повторите через несколько минут', 'Try again in a few minutes'),
  ),
  tooLarge: words(t('Тым үлкен', 'Слишком большой объём', 'Too large'), t('Бөліктеп жіберіңіз', 'Отправьте по частям', 'Send it in parts')),
  unavailable: words(
    t('Сервер уақытша қолжетімсіз', 'Сервер временно недоступен', 'Not available for the moment'),
    t(
      'Жазғаныңыз сақталды. Сәлден кейін қайталаңыз',
      'Введённое сохранено. Повторите чуть позже',
      'What you typed is kept. Try again shortly',
    ),
  ),
  fault: words(
    t('Серверде қате болды', 'На сервере произошла ошибка', 'Something went wrong on the server'),
    t('Жазғаныңыз сақталды. Қайталап көріңіз', 'Введённое сохранено. Попробуйте ещё раз', 'What you typed is kept. Try again'),
  ),
};

/** The words for a problem's `type`, or undefined for one that says itself what it is. */
export const wordsOfProblem = (type: string): ProblemWords | undefined => problemWords[type.slice(type.lastIndexOf(':') + 1)];
