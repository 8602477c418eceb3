// as: apps/web/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { procedures } from '@tergeu/procedure';
