import { t, type Texts } from '@tergeu/law';
import type { CaseFile } from '../kernel/case-file';
import { fallenMaterials, type Difference, type MaterialChange } from './agreement';
import { standingOf } from './materials';

export const changeTexts: Readonly<Record<MaterialChange, Texts>> = {
  added: t('Қосылды', 'Добавлен', 'Added'),
  removed: t('Алынып тасталды', 'Исключён', 'Taken out'),
  changed: t('Өзгерді', 'Изменился', 'Changed'),
  fallen: t('Жол берілмейтін болды', 'Стал недопустимым', 'Has become inadmissible'),
  replaced: t('Енді күшінде емес', 'Больше не в силе', 'No longer in force'),
};

const textChanged = t('Шешімнің мәтіні өзгерді', 'Изменился текст решения', 'The text of the decision has changed');

/** What names a material to a reader, from what it remembers. */
const nameIn = (file: CaseFile, id: string): string => {
  const { memory, machine } = file.proceedings[id] ?? { memory: {} as Record<string, unknown>, machine: '' };
  const name = [memory['description'], memory['text'], memory['place'], memory['name'], machine, id].find(
    (one) => typeof one === 'string' && one,
  );
  return String(name).slice(0, 80);
};

const say = (texts: Texts, name: string): Texts => ({
  kk: `${texts.kk}: ${name}`,
  ru: `${texts.ru}: ${name}`,
  en: `${texts.en}: ${name}`,
});

/** What has changed since the prosecutor read, sentence by sentence. */
export const differenceTexts = ({ text, materials }: Difference, file: CaseFile): Texts[] => [
  ...(text ? [textChanged] : []),
  ...materials.map(({ id, change }) => say(changeTexts[change], nameIn(file, id))),
];

/** Which materials no longer stand, and why. */
export const fallenTexts = (decision: Parameters<typeof fallenMaterials>[0], file: CaseFile): Texts[] =>
  fallenMaterials(decision, file).map((one) =>
    say(changeTexts[standingOf(one, file) === 'fallen' ? 'fallen' : 'replaced'], nameIn(file, one.id)),
  );
