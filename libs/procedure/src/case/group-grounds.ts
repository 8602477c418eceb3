import { t, type Texts } from '@tergeu/law';

/** In which exceptional cases a group headed by a prosecutor takes a case over (CPC 194(3)). */
export const groupGrounds = {
  incompleteOrBiased: t(
    'Тергеу толық емес не біржақты',
    'Расследование неполно или необъективно',
    'The investigation is incomplete or biased',
  ),
  complexAndImportant: t('Істің күрделілігі мен маңыздылығы', 'Сложность и значимость дела', 'The case is complex and important'),
} as const satisfies Record<string, Texts>;

export type GroupGround = keyof typeof groupGrounds;
export const groupGroundIds = Object.keys(groupGrounds) as [GroupGround, ...GroupGround[]];
