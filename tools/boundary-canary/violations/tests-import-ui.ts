// as: tests/canary.ts
// breaks: @nx/enforce-module-boundaries
export { theme } from '@tergeu/ui';
