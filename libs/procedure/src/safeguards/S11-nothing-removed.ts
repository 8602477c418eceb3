import { t } from '@tergeu/law';
import type { Safeguard } from './safeguard';

/** In a case file: as many accepted entries as its version says. The chain of hashes and the database's privileges do the rest. */
export const S11: Safeguard = {
  id: 'S11',
  article: 'CPC 42-1',
  text: t(
    'Жазылған ештеңе өзгертілмейді, өшірілмейді; қате кейінгі жазбамен түзетіледі',
    'Записанное не меняется и не удаляется; ошибка исправляется последующей записью',
    'Nothing recorded is changed or removed; a mistake is corrected by a later entry',
  ),
  promise: 'audit',
  breaches: (file) =>
    Object.keys(file.proceedings).length <= file.version ? [] : [{ proceedingId: file.id, text: 'more proceedings than entries' }],
};
