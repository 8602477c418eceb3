import { sharedLimits } from '@tergeu/law';

/** The case's own parameters; several machines share the term of the investigation. */
export const caseLaw = { investigation: sharedLimits.investigation };
