// as: apps/web/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { lawOf } from '@tergeu/law';
