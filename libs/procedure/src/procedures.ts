import type { Procedures } from './kernel/decide';
import { attackedObject } from './attacked-object';
import { caseProcedure } from './case';
import { complaint } from './complaint';
import { courtAuthorisation } from './court-authorisation';
import { damageClaim } from './damage-claim';
import { defence } from './defence';
import { detention } from './detention';
import { evidenceItem } from './evidence-item';
import { keyDecision } from './key-decision';
import { medicalExamination } from './medical-examination';
import { person } from './person';
import { restraint } from './restraint';
import { vehicle } from './vehicle';
import { weapon } from './weapon';

/** Every machine of the product, one line each. */
export const procedures: Procedures = Object.fromEntries(
  [
    caseProcedure,
    keyDecision,
    person,
    detention,
    medicalExamination,
    defence,
    courtAuthorisation,
    restraint,
    complaint,
    evidenceItem,
    weapon,
    attackedObject,
    vehicle,
    damageClaim,
  ].map((definition) => [definition.name, definition]),
);
