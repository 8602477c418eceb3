import { createHash } from 'node:crypto';
import { demoSeed } from './dice';

/** UUIDv7-shaped id from the demo's seed: the moment in front, then what it names instead of chance. */
export function demoId(moment: string, subject: string): string {
  const time = Date.parse(moment).toString(16).padStart(12, '0');
  const rest = createHash('sha256').update(`${demoSeed}/${subject}`).digest('hex');
  const variant = '89ab'[Number.parseInt(rest[3]!, 16) % 4]!;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-${variant}${rest.slice(4, 7)}-${rest.slice(7, 19)}`;
}
