// as: libs/procedure/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { uuidv7 } from 'uuidv7';
