// as: libs/procedure/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { textsSchema } from '@tergeu/contracts';
