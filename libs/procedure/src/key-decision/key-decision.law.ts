import type { Limit, Parameter } from '@tergeu/law';
import { kinds, type Kind } from './kinds';
import type { KeyDecisionKind } from './kinds/kind';

/** The limits of all kinds; each stands in its kind's own file. */
export const keyDecisionLaw: Readonly<Record<string, Parameter<Limit>>> = Object.fromEntries(
  Object.entries<KeyDecisionKind>(kinds).flatMap(([kind, { answer, sending }]) => [
    [`${kind}Answer`, answer],
    ...(sending ? [[`${kind}Sending`, sending] as const] : []),
  ]),
);

export const kindOf = (kind: string | undefined): KeyDecisionKind | undefined => kinds[kind as Kind];
