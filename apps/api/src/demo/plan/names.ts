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

const plateLetters = 'ABCDEFHKMNPRTX';

/** A plate such as "417 KMB 00", each once; there is no region 00. A citizen's has three letters, that of a body or a business two. */
export function plate(ownerKind: string, caseIndex: number, nth: number): string {
  const count = ownerKind === 'citizen' ? 3 : 2;
  // A step without a common factor goes once through all plates before one comes again.
  let rest = ((caseIndex * 30 + nth) * 7_919) % (900 * plateLetters.length ** count);
  const digits = 100 + (rest % 900);
  rest = Math.floor(rest / 900);
  const letters = Array.from({ length: count }, (_, place) => plateLetters[Math.floor(rest / plateLetters.length ** place) % plateLetters.length]); // prettier-ignore
  return `${digits} ${letters.join('')} 00`;
}
