import { t } from '@tergeu/law';
import { exactly, figuresOf, over } from './figure';

export const vehicleFigures = figuresOf('vehicles', 'items', [
  [
    'destroyedOrDamaged',
    t('Жойылған және бүлінген көліктер', 'Уничтоженный и повреждённый автотранспорт', 'Vehicles destroyed or damaged'),
    over(700),
  ],
  ['ofStateBodies', t('Мемлекеттік органдардың көліктері', 'Автотранспорт государственных органов', 'Vehicles of state bodies'), over(500)],
  ['ofIndividualCitizens', t('Азаматтардың көліктері', 'Автотранспорт граждан', 'Vehicles of individual citizens'), exactly(116)],
  ['ofBusinesses', t('Бизнес көліктері', 'Автотранспорт бизнеса', 'Vehicles of businesses')],
]);
