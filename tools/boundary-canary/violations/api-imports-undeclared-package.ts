// as: apps/api/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { mixin } from 'body-parser';
