import { endpointSaysWho } from './endpoint-says-who.mjs';
import { machineIsData } from './machine-is-data.mjs';
import { pureLibrary } from './pure-library.mjs';

/** Our own rules, as a plugin named `tergeu`. */
export const tergeu = {
  rules: {
    'endpoint-says-who': endpointSaysWho,
    'machine-is-data': machineIsData,
    'pure-library': pureLibrary,
  },
};
