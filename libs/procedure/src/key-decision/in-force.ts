import { valueOf, type Instant } from '@tergeu/law';
import { proceedingsOf, type Given } from '../kernel/case-file';
import { isAgreementStanding } from './agreement';
import { agreementTerm } from './key-decision.law';
import type { KeyDecisionMemory } from './key-decision.setup';

/** Key decisions of that kind in force, since a moment between the two. A step told afterwards rests on nothing later than itself. */
export const decisionsInForce = ({ file, law, occurredAt: until }: Given, kind: string, after: Instant = ''): KeyDecisionMemory[] =>
  proceedingsOf<KeyDecisionMemory>(file, 'key-decision')
    .filter((one) => one.memory.kind === kind && isAgreementStanding(one, file, valueOf(agreementTerm, law), until))
    .map(({ memory }) => memory)
    .filter(({ inForceAt }) => inForceAt !== undefined && after < inForceAt && inForceAt <= until);

export const hasInForce = (given: Given, kind: string, after?: Instant): boolean => decisionsInForce(given, kind, after).length > 0;
