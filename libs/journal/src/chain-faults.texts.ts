import type { ChainFault } from './chain';

/** What each fault of a journal means, for the person who checks it. */
export const chainFaultTexts: Readonly<Record<ChainFault, Readonly<Record<'kk' | 'ru' | 'en', string>>>> = {
  malformed: {
    kk: 'Бұл журнал жазбасы емес',
    ru: 'Это не запись журнала',
    en: 'This is not a journal entry',
  },
  otherCase: {
    kk: 'Жазба басқа іске жатады',
    ru: 'Запись относится к другому делу',
    en: 'The entry belongs to another case',
  },
  gap: {
    kk: 'Осы жерде жазба жоқ: ол алып тасталған',
    ru: 'Здесь нет записи: она изъята',
    en: 'An entry is missing here: it was taken out',
  },
  reordered: {
    kk: 'Жазбалардың реті өзгертілген',
    ru: 'Порядок записей изменён',
    en: 'The order of the entries was changed',
  },
  duplicate: {
    kk: 'Мұндай реттік нөмірі бар жазба бұған дейін болған',
    ru: 'Запись с таким порядковым номером уже была',
    en: 'An entry with this sequence number was already there',
  },
  altered: {
    kk: 'Жазбаның мазмұны өзгертілген',
    ru: 'Содержание записи изменено',
    en: 'The content of the entry was changed',
  },
  wrongPrevious: {
    kk: 'Жазба алдыңғы жазбаның жалғасы емес: екеуінің бірі ауыстырылған',
    ru: 'Запись не продолжает предыдущую: одна из двух подменена',
    en: 'The entry does not follow the one before it: one of the two was replaced',
  },
  truncated: {
    kk: 'Журналдың соңы жоқ',
    ru: 'Конец журнала отсутствует',
    en: 'The end of the journal is missing',
  },
  surplus: {
    kk: 'Журналда күтілгеннен көп жазба бар',
    ru: 'В журнале больше записей, чем ожидалось',
    en: 'The journal has more entries than expected',
  },
  otherHead: {
    kk: 'Журналдың өзі тұтас, бірақ бұл — күтілген журнал емес',
    ru: 'Журнал сам по себе цел, но это не тот журнал, который ожидался',
    en: 'The journal is whole in itself, but it is not the one that was expected',
  },
};
