// as: libs/law/src/canary.ts
// breaks: @nx/enforce-module-boundaries
import { z } from 'zod';

export const word = z.string();
