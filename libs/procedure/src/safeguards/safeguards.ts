import type { Safeguard } from './safeguard';
import { S01 } from './S01-examined-before-placement';
import { S02 } from './S02-injuries-explained';
import { S03 } from './S03-prosecutor-agrees';
import { S04 } from './S04-court-authorises';
import { S05 } from './S05-unlawful-evidence-falls';
import { S06 } from './S06-counsel-offered';
import { S07 } from './S07-no-hidden-overdue';
import { S08 } from './S08-complaint-checked-by-an-outsider';
import { S09 } from './S09-recommendation-decided';
import { S10 } from './S10-custody-without-gap';
import { S11 } from './S11-nothing-removed';
import { S12 } from './S12-one-tier-each';

/** All safeguards, one file each, named by the code that a user sees. */
export const safeguards: readonly Safeguard[] = [S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11, S12];
