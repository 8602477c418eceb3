// as: libs/procedure/src/kernel/canary.ts
// breaks: import-x/no-restricted-paths
export { weapon } from '../weapon';
