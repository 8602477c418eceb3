// as: apps/api/src/canary.ts
// breaks: import-x/no-restricted-paths
export { writeStatement } from './case-file/write-statement';
