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
  reach: t(
    'Мұны шарттар емес, журналдың хэш тізбегі мен дерекқордың құқықтары сақтайды.',
    'Это держат не условия, а цепь хешей журнала и права в базе данных.',
    'Kept by no condition but by the chain of hashes of the journal and the privileges in the database.',
  ),
  promise: 'audit',
  breaches: (file) =>
    Object.keys(file.proceedings).length <= file.version ? [] : [{ proceedingId: file.id, text: 'more proceedings than entries' }],
};
