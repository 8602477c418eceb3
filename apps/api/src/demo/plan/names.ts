import type { Dice } from './dice';

/** Plainly fictional: words for "sample", "example", "model", "trial", "template"; no patronymics, no identity numbers. */
const surnames = [
  ['Образцов', 'Образцова'], ['Примеров', 'Примерова'], ['Демонов', 'Демонова'], ['Пробный', 'Пробная'],
  ['Шаблонов', 'Шаблонова'], ['Макетов', 'Макетова'], ['Эталонов', 'Эталонова'], ['Условный', 'Условная'],
  ['Вымышленный', 'Вымышленная'], ['Тестовый', 'Тестовая'], ['Сынақов', 'Сынақова'], ['Мысалов', 'Мысалова'],
  ['Үлгіев', 'Үлгіева'], ['Нұсқаев', 'Нұсқаева'], ['Сэмплов', 'Сэмплова'], ['Черновиков', 'Черновикова'],
] as const; // prettier-ignore
const given = {
  male: ['Үлгі', 'Сынақ', 'Мысал', 'Пример', 'Образец', 'Эскиз', 'Макет', 'Шаблон'],
  female: ['Үлгіқыз', 'Сынама', 'Модель', 'Проба', 'Версия', 'Схема', 'Эмблема', 'Легенда'],
} as const;
const streets = ['Үлгі', 'Сынақ', 'Мысал', 'Примерная', 'Образцовая', 'Условная', 'Макетная', 'Учебная'];
const shopWords = ['Мысал', 'Үлгі', 'Образец', 'Пример', 'Сынақ', 'Эталон', 'Макет', 'Шаблон'];

export type Sex = keyof typeof given;

/** A name such as "Демонова Проба 417"; the number keeps namesakes apart. */
export function personName(dice: Dice, sex: Sex, number: number): string {
  return `${dice.pick(surnames)[sex === 'male' ? 0 : 1]} ${dice.pick(given[sex])} ${number}`;
}

/** A street that no city has. */
export const address = (dice: Dice): string => `ул. ${dice.pick(streets)}, ${dice.int(1, 180)}`;

/** A shop's name such as "Эталон-38". */
export const shopName = (dice: Dice, number: number): string => `«${dice.pick(shopWords)}-${number}»`;
