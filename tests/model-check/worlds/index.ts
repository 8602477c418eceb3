import type { World } from '../world';
import { registers } from './registers';

/** Every machine has at least one world; `npm run model-check` says so when one is missing. */
export const worlds: readonly World[] = [...registers];
