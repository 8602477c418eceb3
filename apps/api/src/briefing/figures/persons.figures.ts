import { t } from '@tergeu/law';
import { exactly, figuresOf } from './figure';

export const personFigures = figuresOf('persons', 'persons', [
  [
    'inTemporaryDetentionForTheftAndRobbery',
    t('Ұрлық пен тонау үшін УҰИ-ге қамалғандар', 'Водворены в ИВС за кражи и грабежи', 'In temporary detention for theft and robbery'),
    exactly(274),
  ],
  [
    'detainedForTheftOfWeapons',
    t('Қару жымқырғаны үшін ұсталғандар', 'Задержаны за хищение оружия', 'Detained for theft of weapons'),
    exactly(98),
  ],
  [
    'inTemporaryDetentionForIllegalPossession',
    t(
      'Қаруды заңсыз сақтағаны үшін УҰИ-ге қамалғандар',
      'Водворены в ИВС за незаконное хранение оружия',
      'In temporary detention for illegal possession of firearms',
    ),
    exactly(61),
  ],
]);
