import type { ArticleId } from '@tergeu/law';

/** Why somebody is detained, each by its article; it is named in the protocol (CPC 131(2)). */
export const grounds = {
  caughtInTheAct: 'CPC 128(2)',
  eyewitness: 'CPC 128(2)',
  traces: 'CPC 128(2)',
  operativeData: 'CPC 128(2)',
  triedToFlee: 'CPC 128(4)',
  noPermanentHome: 'CPC 128(4)',
  identityUnknown: 'CPC 128(4)',
  custodyAsked: 'CPC 128(4)',
} as const satisfies Record<string, ArticleId>;
export type Ground = keyof typeof grounds;
export const groundIds = Object.keys(grounds) as [Ground, ...Ground[]];
