// as: apps/web/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { createMachine } from 'xstate';
