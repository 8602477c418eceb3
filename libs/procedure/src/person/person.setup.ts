import type { Memory } from '../kernel/case-file';
import { procedureSetup, type Remember } from '../kernel/setup';
import { conditions } from './person.conditions';

export interface PersonMemory extends Memory {
  readonly name?: string;
  /** Day of birth; decides who is a minor. */
  readonly bornOn?: string;
  readonly sex?: string;
  readonly roleInCase?: string;
  readonly citizenship?: string;
  /** Commands the language of the proceedings (CPC 67(1)). */
  readonly knowsLanguage?: boolean;
  readonly withoutMeans?: boolean;
  /** A physical or mental defect that hinders own defence (CPC 67(1)). */
  readonly hasDefect?: boolean;
}

export const remembers = {
  rememberPerson: (_, payload) => ({ ...(payload as PersonMemory) }),
} satisfies Record<string, Remember<PersonMemory>>;

export const machineSetup = procedureSetup<PersonMemory, typeof conditions, typeof remembers>(conditions, remembers);
