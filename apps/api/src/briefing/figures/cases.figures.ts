import { caseCategories, t, type CaseCategory } from '@tergeu/law';
import { exactly, figuresOf, type FigureLine, type Stated } from './figure';

const stated: Partial<Record<CaseCategory, Stated>> = {
  theft: exactly(1356),
  illegalPossessionOfFirearms: exactly(127),
  theftOfWeapons: exactly(30),
  damageOrDestructionOfProperty: exactly(63),
  vehicleHijacking: exactly(12),
  lootingAndRobbery: exactly(24),
  violenceAgainstLawEnforcement: exactly(23),
};

/** All cases, and each category with its name in the law table; a new category is a figure at once. */
export const caseFigures = [
  ...figuresOf('cases', 'cases', [['total', t('Барлық қылмыстық істер', 'Всего уголовных дел', 'Criminal cases in all')]]),
  ...figuresOf(
    'casesByCategory',
    'cases',
    Object.entries(caseCategories).map(([id, { text }]): FigureLine => [id, text, stated[id as CaseCategory]]),
  ),
];
