import { t } from '@tergeu/law';
import { exactly, figuresOf } from './figure';

export const attackedObjectFigures = figuresOf('attackedObjects', 'items', [
  [
    'total',
    t('Шабуылға ұшыраған ғимараттар мен құрылыстар', 'Здания и сооружения, подвергшиеся нападению', 'Buildings and structures attacked'),
    exactly(1466),
  ],
  ['governmentInstitutions', t('Мемлекеттік мекемелер', 'Государственные учреждения', 'Government institutions'), exactly(71)],
  ['ofWhichAkimatBuildings', t('Оның ішінде әкімдік ғимараттары', 'Из них здания акиматов', 'Of which akimat buildings'), exactly(12)],
  ['ofWhichPoliceFacilities', t('Оның ішінде полиция объектілері', 'Из них объекты полиции', 'Of which police facilities'), exactly(27)],
  ['ofWhichPoliceFacilities.buildings', t('Полиция ғимараттары', 'Здания полиции', 'Police buildings'), exactly(15)],
  [
    'ofWhichPoliceFacilities.modularUnits',
    t('Полицияның модульдік пункттері', 'Модульные пункты полиции', 'Modular units of the police'),
    exactly(12),
  ],
  [
    'lootingOfBusinesses',
    t('Тоналған бизнес объектілері', 'Разграбленные объекты бизнеса', 'Instances of looting of businesses'),
    exactly(1395),
  ],
  ['businessesNotLooted', t('Шабуылға ұшырап, тоналмаған бизнес', 'Бизнес: нападение без разграбления', 'Businesses attacked, not looted')],
  ['huntingShopsLooted', t('Тоналған аңшылық дүкендері', 'Разграбленные охотничьи магазины', 'Hunting shops looted'), exactly(7)],
]);
