import { proceedingOf } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { isCarriedOut } from './carried-out';
import type { DisclosureMemory } from './disclosure.setup';
import { readingOf } from './reading';

/** What a prosecutor may keep back for a time although the rule would show it; a person's own rights are not among it. */
export const withholdable: readonly string[] = ['court-authorisation', 'evidence-item', 'weapon'];
/** What can be shown earlier than the rule shows it. */
export const disclosable: readonly string[] = [
  'court-authorisation', 'evidence-item', 'weapon', 'key-decision', 'damage-claim', 'vehicle', 'attacked-object', 'medical-examination',
]; // prettier-ignore

export const conditions = {
  isOfARecordedPerson: {
    safeguard: null,
    article: 'CPC 64',
    curedBy: ['person.record'],
    ofPayload: true,
    holds: (_, { file }, { personId }) => proceedingOf(file, 'person', personId) !== undefined,
  },
  isOnFile: {
    safeguard: null,
    article: 'CPC 201',
    curedBy: [],
    ofPayload: true,
    holds: (_, { file }, { subjectId }) => disclosable.includes(file.proceedings[String(subjectId)]?.machine ?? ''),
  },
  isCarriedOut: {
    safeguard: null,
    article: 'CPC 201',
    curedBy: ['court-authorisation.execute', 'key-decision.agree'],
    ofPayload: true,
    holds: (_, { file }, { subjectId }) => {
      const subject = file.proceedings[String(subjectId)];
      return subject === undefined || isCarriedOut(subject);
    },
  },
  isWithholdable: {
    safeguard: null,
    article: 'CPC 70(2)',
    curedBy: [],
    ofPayload: true,
    holds: (_, { file }, { subjectId }) => withholdable.includes(file.proceedings[String(subjectId)]?.machine ?? ''),
  },
  isNotYetGivenForReading: {
    safeguard: null,
    article: 'CPC 296',
    curedBy: [],
    holds: (_, { file }) => readingOf(file).since === null,
  },
} as const satisfies Record<string, Condition<DisclosureMemory>>;
