// as: libs/procedure/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { lawOf } from '../../law/src/parameter';
