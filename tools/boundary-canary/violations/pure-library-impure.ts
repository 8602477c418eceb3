// as: libs/journal/src/canary.ts
// breaks: `node:fs` is part of Node | `Date.now` reads the clock | `new Date()` reads the clock | `Math.random` reads the clock | `process` makes a pure library | `fetch` makes a pure library | `setTimeout` makes a pure library
import { readFileSync } from 'node:fs';

export const read = (path: string): string => readFileSync(path, 'utf8');
export const instants = (): number[] => [Date.now(), new Date().getTime(), Math.random()];
export const home = (): string | undefined => process.env['HOME'];
export const load = (): Promise<Response> => fetch('/');
export const later = (): unknown => setTimeout(load, 1);
