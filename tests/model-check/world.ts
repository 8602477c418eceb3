import type { Instant, Jurisdiction, LawChoice, LawProfile } from '@tergeu/law';
import type { CaseFile, Json, Official } from '@tergeu/procedure';
import type { Step } from '@tergeu/procedure/testing';

/** What one exploration may use: the machine under test, its neighbours, a cast, bounded data. */
export interface World {
  readonly name: string;
  /** The machine whose states and commands this world has to reach. */
  readonly machine: string;
  readonly profile: LawProfile;
  /** Default: the reference jurisdiction. */
  readonly jurisdiction?: Jurisdiction;
  /** Default: January 2022; later for what a later law changed. */
  readonly startAt?: Instant;
  readonly cast: readonly Official[];
  /** Steps that have happened before the exploration begins. */
  readonly start: readonly Step[];
  /** Proceedings that may be opened and moved, by machine. */
  readonly instances: Readonly<Record<string, readonly string[]>>;
  /** Ids that payloads may name besides, by machine; they are not moved. */
  readonly known?: Readonly<Record<string, readonly string[]>>;
  /** Commands left out: `machine.command`. A world that leaves out a command of its own machine needs another one that has it. */
  readonly without?: readonly string[];
  /** Only these commands of a neighbour are tried. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Values of payload fields: `machine.command.field`, `machine.field` or `field`; undefined = left out. */
  readonly values?: Readonly<Record<string, readonly (Json | undefined)[]>>;
  /** Limits that do not run in this world, `machine.clock`; another world has them. */
  readonly still?: readonly string[];
  /** People may act before time's own entry of a limit that has run out: the service was down. */
  readonly lateClock?: boolean;
  /** Too large to go through: explored up to so many states only, and said so. */
  readonly boundedTo?: number;
  /** What must be told apart besides states and memories, e.g. an order of two times. */
  readonly distinguish?: (file: CaseFile) => Json;
}

export const lawIn = ({ jurisdiction = 'kz', profile }: World): LawChoice => ({ jurisdiction, profile });
