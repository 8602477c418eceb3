import type { Procedures } from './kernel/decide';
import type { KeptVersions } from './kernel/replay';
import { appeal } from './appeal';
import { attackedObject } from './attacked-object';
import { caseProcedure } from './case';
import { complaint } from './complaint';
import { courtAuthorisation } from './court-authorisation';
import { damageClaim } from './damage-claim';
import { defence } from './defence';
import { detention } from './detention';
import { disclosure } from './disclosure';
import { evidenceItem } from './evidence-item';
import { keyDecision } from './key-decision';
import { medicalExamination } from './medical-examination';
import { person } from './person';
import { recusal } from './recusal';
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
    appeal,
    evidenceItem,
    weapon,
    attackedObject,
    vehicle,
    damageClaim,
    recusal,
    disclosure,
  ].map((definition) => [definition.name, definition]),
);

/** Machines as they were before a change of behaviour, for the replay of entries that ran under them; none has changed since the first release. */
export const keptVersions: KeptVersions = {};
