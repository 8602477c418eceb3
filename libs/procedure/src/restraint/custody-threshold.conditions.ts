import { valueOf } from '@tergeu/law';
import type { Given, Json } from '../kernel/case-file';
import type { Condition } from '../kernel/definition';
import { isOfAMinor, offenceOf } from './person-of-measure';
import { restraintLaw } from './restraint.law';
import type { RestraintMemory } from './restraint.setup';

/** Offences for which a minor may be held in custody (CPC 541). */
const graveEnough: readonly unknown[] = ['grave', 'especiallyGrave'];

type Payload = Readonly<Record<string, Json | undefined>>;

/** What is asked for, or was asked for earlier: the file may have learnt of the age or the offence since. */
const wanted = (memory: RestraintMemory, payload: Payload) => ({
  kind: payload['kind'] ?? memory.kind,
  personId: payload['personId'] ?? memory.personId,
  exception: payload['custodyException'] ?? memory.custodyException,
});

const offenceNow = (personId: Json | undefined, given: Given) => offenceOf(given.file, personId, given.occurredAt);

/** For what an adult and a minor may be taken into custody at all: asked when it is proposed, and again when it is ordered. */
export const custodyThresholdConditions = {
  isCustodyAllowedForMinor: {
    safeguard: null,
    article: 'CPC 541',
    curedBy: [],
    ofPayload: true,
    holds: (memory, given, payload) => {
      const { kind, personId } = wanted(memory, payload);
      return kind !== 'custody' || !isOfAMinor(personId, given) || graveEnough.includes(offenceNow(personId, given)?.gravity);
    },
  },
  /** CPC 147(1): more than five years; (1-1): up to five, on one of the grounds named; never without imprisonment. */
  isPunishableEnoughForCustody: {
    safeguard: null,
    article: 'CPC 147(1)',
    curedBy: [],
    ofPayload: true,
    holds: (memory, given, payload) => {
      const { kind, personId, exception } = wanted(memory, payload);
      if (kind !== 'custody') return true;
      const years = offenceNow(personId, given)?.maximumYears ?? 0;
      return years > valueOf(restraintLaw.custodyAboveYears, given.law) || (years > 0 && exception !== undefined);
    },
  },
} as const satisfies Record<string, Condition<RestraintMemory>>;
