export * from './kernel';
export { agreementTerm } from './key-decision/key-decision.law';
export * from './key-decision/agreement';
export { materialsOf, standingOf, type Material, type MaterialStanding } from './key-decision/materials';
export { changeTexts } from './key-decision/difference.texts';
export * from './procedures';
export * from './safeguards';
export { kinds as keyDecisionKinds } from './key-decision/kinds';
export type { KeyDecisionKind } from './key-decision/kinds/kind';
