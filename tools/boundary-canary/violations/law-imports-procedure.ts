// as: libs/law/src/canary.ts
// breaks: @nx/enforce-module-boundaries
import { procedures } from '@tergeu/procedure';

export const count = Object.keys(procedures).length;
