import type { Procedures } from '../decide';
import type { ProcedureDefinition } from '../definition';
import { Story, type Step } from '../story';
import { ids, people, register, start } from './people';
import { specimenCase } from './specimen';

/** A registered case with a team of one and a supervising prosecutor, for stories of single registers. */
export function caseWith(...definitions: readonly ProcedureDefinition[]): Story {
  const procedures: Procedures = Object.fromEntries([specimenCase, ...definitions].map((one) => [one.name, one]));
  return Story.of(procedures, ids.case, start, Object.values(people)).then(register);
}

/** A step of the investigator of the team. */
export const investigates = (machine: string, id: string, type: string, payload: Step['payload'] = {}, more: Partial<Step> = {}): Step => ({
  machine,
  id,
  type,
  by: people.investigator,
  payload,
  ...more,
});

export { ids, people } from './people';
