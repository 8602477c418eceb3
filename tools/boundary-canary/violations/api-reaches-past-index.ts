// as: apps/api/src/my-work/canary.ts
// breaks: import-x/no-restricted-paths
export { writeStatement } from '../case-file/write-statement';
