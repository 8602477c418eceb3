// as: apps/api/src/kernel/canary.ts
// breaks: import-x/no-restricted-paths
export { SubmitCommand } from '../case-file';
