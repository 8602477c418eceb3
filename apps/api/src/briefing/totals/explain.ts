import { t, type Texts } from '@tergeu/law';
import { figureOf, theftShare } from '../figures/catalogue';
import { formatNumber } from '../text/format-number';

const numbers = (value: number): Texts => t(formatNumber(value, 'kk'), formatNumber(value, 'ru'), formatNumber(value, 'en'));
const nameOf = (key: string): Texts => (key === theftShare.key ? theftShare.text : (figureOf(key)?.text ?? t(key, key, key)));

/** Sentences that say what a check has found, in three languages. */
export const explain = {
  agrees: (parts: number, whole: number): Texts => {
    const [p, w] = [numbers(parts), numbers(whole)];
    return t(
      `Бөліктерінің қосындысы – ${p.kk}, жалпысы – ${w.kk}: сәйкес келеді.`,
      `Части в сумме дают ${p.ru}, целое – ${w.ru}: сходится.`,
      `The parts add up to ${p.en}, the whole is ${w.en}: they agree.`,
    );
  },
  within: (parts: number, whole: number): Texts => {
    const [p, w] = [numbers(parts), numbers(whole)];
    return t(
      `Бөліктері – ${p.kk}, жалпысы – ${w.kk}: артық емес.`,
      `Части – ${p.ru}, целое – ${w.ru}: не превышают.`,
      `The parts are ${p.en}, the whole is ${w.en}: they lie within it.`,
    );
  },
  notAllNamed: (parts: number, whole: number): Texts => {
    const [p, w, rest] = [numbers(parts), numbers(whole), numbers(whole - parts)];
    return t(
      `Аталған бөліктерінің қосындысы – ${p.kk}, жалпысы – ${w.kk}: қалған ${rest.kk} мәтінде аталмаған.`,
      `Названные части в сумме дают ${p.ru} из ${w.ru}: остальные ${rest.ru} в тексте не названы.`,
      `The parts that are named add up to ${p.en} of ${w.en}: the remaining ${rest.en} are not named in the text.`,
    );
  },
  impliedNotAllNamed: (parts: number, implied: number, share: number): Texts => {
    const [p, w, rest, s] = [numbers(parts), numbers(implied), numbers(implied - parts), numbers(share)];
    return t(
      `Ұрлықтың үлесі ${s.kk} % болса, барлығы шамамен ${w.kk} іс; аталған санаттар – ${p.kk}, қалған ${rest.kk} аталмаған.`,
      `При доле краж ${s.ru} % всего около ${w.ru} дел; названные категории дают ${p.ru}, остальные ${rest.ru} не названы.`,
      `If thefts are ${s.en}% there are about ${w.en} cases in all; the categories named add up to ${p.en}, the remaining ${rest.en} are not named.`,
    );
  },
  tooMany: (parts: number, whole: number): Texts => {
    const [p, w, excess] = [numbers(parts), numbers(whole), numbers(parts - whole)];
    return t(
      `Бөліктерінің қосындысы – ${p.kk}, бұл жалпы ${w.kk} санынан ${excess.kk} артық.`,
      `Части в сумме дают ${p.ru} – на ${excess.ru} больше целого (${w.ru}).`,
      `The parts add up to ${p.en}, which is ${excess.en} more than the whole, ${w.en}.`,
    );
  },
  tooFew: (parts: number, whole: number): Texts => {
    const [p, w, rest] = [numbers(parts), numbers(whole), numbers(whole - parts)];
    return t(
      `Барлық бөліктерінің қосындысы – ${p.kk}, жалпысы – ${w.kk}: ${rest.kk} жетіспейді.`,
      `Все части в сумме дают ${p.ru}, целое – ${w.ru}: не хватает ${rest.ru}.`,
      `All the parts add up to ${p.en}, the whole is ${w.en}: ${rest.en} are missing.`,
    );
  },
  share: (computed: number, stated: number): Texts => {
    const [c, s] = [numbers(computed), numbers(stated)];
    return t(
      `Есептелген үлес – ${c.kk} %, мәтінде – ${s.kk} %.`,
      `Вычисленная доля – ${c.ru} %, в тексте – ${s.ru} %.`,
      `The share works out at ${c.en}%, the text says ${s.en}%.`,
    );
  },
  notStated: (keys: readonly string[]): Texts => {
    const names = keys.map(nameOf);
    return t(
      `Көрсетілмеген: ${names.map(({ kk }) => kk).join('; ')}.`,
      `Не указано: ${names.map(({ ru }) => ru).join('; ')}.`,
      `Not stated: ${names.map(({ en }) => en).join('; ')}.`,
    );
  },
};
