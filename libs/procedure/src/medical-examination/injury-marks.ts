import { t, type Texts } from '@tergeu/law';
import { z } from 'zod';
import { line } from '../kernel/payload';

/** Places of the body by name, as a medic points at them; sides are the examined person's own. */
export const bodyRegions = {
  head: t('Бас', 'Голова', 'Head'),
  face: t('Бет', 'Лицо', 'Face'),
  neck: t('Мойын', 'Шея', 'Neck'),
  chest: t('Кеуде', 'Грудь', 'Chest'),
  abdomen: t('Іш', 'Живот', 'Abdomen'),
  groin: t('Шап', 'Пах', 'Groin'),
  upperBack: t('Арқаның жоғарғы бөлігі', 'Верхняя часть спины', 'Upper back'),
  lowerBack: t('Бел', 'Поясница', 'Lower back'),
  buttocks: t('Бөксе', 'Ягодицы', 'Buttocks'),
  rightShoulder: t('Оң жақ иық', 'Правое плечо', 'Right shoulder'),
  leftShoulder: t('Сол жақ иық', 'Левое плечо', 'Left shoulder'),
  rightUpperArm: t('Оң қолдың жоғарғы бөлігі', 'Правая рука выше локтя', 'Right upper arm'),
  leftUpperArm: t('Сол қолдың жоғарғы бөлігі', 'Левая рука выше локтя', 'Left upper arm'),
  rightForearm: t('Оң жақ білек', 'Правое предплечье', 'Right forearm'),
  leftForearm: t('Сол жақ білек', 'Левое предплечье', 'Left forearm'),
  rightHand: t('Оң қолдың басы', 'Правая кисть', 'Right hand'),
  leftHand: t('Сол қолдың басы', 'Левая кисть', 'Left hand'),
  rightThigh: t('Оң жақ сан', 'Правое бедро', 'Right thigh'),
  leftThigh: t('Сол жақ сан', 'Левое бедро', 'Left thigh'),
  rightLowerLeg: t('Оң жақ балтыр', 'Правая голень', 'Right lower leg'),
  leftLowerLeg: t('Сол жақ балтыр', 'Левая голень', 'Left lower leg'),
  rightFoot: t('Оң аяқтың табаны', 'Правая стопа', 'Right foot'),
  leftFoot: t('Сол аяқтың табаны', 'Левая стопа', 'Left foot'),
} as const satisfies Readonly<Record<string, Texts>>;

/** From which side it is seen. */
export const bodySides = {
  front: t('Алдынан', 'Спереди', 'Front'),
  back: t('Артынан', 'Сзади', 'Back'),
} as const satisfies Readonly<Record<string, Texts>>;

export const injuryKinds = {
  bruise: t('Көгерген жер', 'Кровоподтёк', 'Bruise'),
  abrasion: t('Сыдырылған жер', 'Ссадина', 'Abrasion'),
  swelling: t('Ісік', 'Припухлость', 'Swelling'),
  wound: t('Жара', 'Рана', 'Wound'),
  burn: t('Күйік', 'Ожог', 'Burn'),
  fracture: t('Сыну белгілері', 'Признаки перелома', 'Signs of a fracture'),
  scar: t('Тыртық', 'Рубец', 'Scar'),
  other: t('Басқа', 'Иное', 'Other'),
} as const satisfies Readonly<Record<string, Texts>>;

const choiceOf = <T extends object>(table: T) => z.enum(Object.keys(table) as (keyof T & string)[]).optional();

/**
 * What was seen on the body. Only `site` is compared with an earlier examination (S02), as the medic wrote it: two marks
 * in one region may be two injuries. The rest came later and is optional, so that what was journalled before still reads.
 */
export const injuryMarks = z
  .array(
    z.object({
      site: line(100),
      description: line(500),
      region: choiceOf(bodyRegions),
      side: choiceOf(bodySides),
      kind: choiceOf(injuryKinds),
      sizeMm: z.int().min(1).max(2000).optional(),
    }),
  )
  .min(1)
  .max(50)
  .meta({ widget: 'injuries' });

export type InjuryMark = z.infer<typeof injuryMarks>[number];
