import { defineTexts, t } from '@tergeu/ui';

export const bodyMapTexts = defineTexts('body-map', {
  pointAt: t(
    'Суреттен орынды таңдаңыз немесе төмендегі тізімнен көрсетіңіз',
    'Укажите место на рисунке или выберите его в списке ниже',
    'Point at a place on the drawing, or choose it from the list below',
  ),
  region: t('Дененің бөлігі', 'Область тела', 'Region of the body'),
  side: t('Қай жағынан', 'С какой стороны', 'Seen from'),
  kind: t('Жарақат түрі', 'Вид повреждения', 'Kind of injury'),
  size: t('Өлшемі, мм', 'Размер, мм', 'Size, mm'),
  site: t('Орны', 'Место', 'Site'),
  description: t('Сипаты', 'Описание', 'Description'),
  mark: t('{{number}}-жарақат', 'Повреждение {{number}}', 'Injury {{number}}'),
  before: t('Бұрын', 'До', 'Before'),
  after: t('Кейін', 'После', 'After'),
  noMarks: t('Жарақат жазылмаған', 'Повреждений не записано', 'No injuries recorded'),
  noRegions: t(
    'Орны сөзбен ғана жазылған: суретте көрсетілмейді',
    'Места записаны только словами: на рисунке их нет',
    'The sites are recorded in words only: they are not on the drawing',
  ),
  bodyMap: t('Жарақаттар денеде', 'Повреждения на теле', 'Injuries on the body'),
});
