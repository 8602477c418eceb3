import type { Jurisdiction } from '../parameter';
import { englandAndWales } from './england-and-wales';
import type { JurisdictionTable } from './jurisdiction';

/** Every jurisdiction besides the reference, whose values stand in the machines' own `.law.ts` files. */
export const jurisdictionTables: Readonly<Record<Exclude<Jurisdiction, 'kz'>, JurisdictionTable>> = { ew: englandAndWales };
