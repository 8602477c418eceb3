// as: libs/ui/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { DataSource } from 'typeorm';
