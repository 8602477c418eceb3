// as: apps/cli/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { DataSource } from 'typeorm';
