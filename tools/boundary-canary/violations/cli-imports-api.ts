// as: apps/cli/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { migrate } from '../../api/src/kernel/database/migrate';
