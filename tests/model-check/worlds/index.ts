import type { World } from '../world';
import { appeals } from './appeals';
import { agreements } from './agreements';
import { cases } from './cases';
import { conflicts } from './conflicts';
import { courtActions } from './court-actions';
import { datedLaw } from './dated-law';
import { decisions } from './decisions';
import { disclosures } from './disclosures';
import { detentions } from './detention';
import { elsewhere } from './elsewhere';
import { meanwhile } from './meanwhile';
import { measures } from './measures';
import { mandatoryDefence, persons } from './persons';
import { heldAtTheEnd } from './held-at-the-end';
import { registers } from './registers';
import { relations } from './relations';
import { together } from './whole-case';
import { suspects } from './suspects';
import { terms } from './terms';

/** Every machine has at least one world; `npm run model-check` says so when one is missing. */
export const worlds: readonly World[] = [
  ...persons,
  ...mandatoryDefence,
  ...measures,
  ...detentions,
  ...elsewhere,
  ...cases,
  ...heldAtTheEnd,
  ...suspects,
  ...terms,
  ...meanwhile,
  ...relations,
  ...datedLaw,
  ...decisions,
  ...courtActions,
  ...agreements,
  ...appeals,
  ...conflicts,
  ...disclosures,
  ...registers,
  ...together,
];
