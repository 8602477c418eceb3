import { valueOf, type Instant } from '@tergeu/law';
import { proceedingsOf, type Given } from '../kernel/case-file';
import { isAgreementStanding } from './agreement';
import { agreementTerm } from './key-decision.law';
import type { KeyDecisionMemory } from './key-decision.setup';

/** Is a key decision of that kind in force, since a moment between the two? A step told afterwards rests on nothing later than itself. */
export const hasInForce = ({ file, law, occurredAt: until }: Given, kind: string, after: Instant = ''): boolean =>
  proceedingsOf<KeyDecisionMemory>(file, 'key-decision').some((one) => {
    const { inForceAt } = one.memory;
    return (
      one.memory.kind === kind &&
      isAgreementStanding(one, file, valueOf(agreementTerm, law), until) &&
      inForceAt !== undefined &&
      after <= inForceAt &&
      inForceAt <= until
    );
  });
