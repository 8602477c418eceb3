import type { Jurisdiction, LawChoice, LawProfile } from '@tergeu/law';

/** Settings of an installation, read once from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly lawProfile: LawProfile;
  /** Whose law: `kz`, or `ew` for England and Wales. */
  readonly jurisdiction: Jurisdiction;
  readonly demo: boolean;
}

/** Reads the settings; a wrong one stops the start with its name. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const lawProfile = env['TERGEU_LAW_PROFILE'] ?? 'briefing';
  if (lawProfile !== 'briefing' && lawProfile !== 'code')
    throw new Error(`TERGEU_LAW_PROFILE must be "briefing" or "code", not "${lawProfile}"`);
  return {
    jurisdiction: readJurisdiction(env),
    port: Number(env['PORT'] ?? 3000),
    host: env['HOST'] ?? '127.0.0.1',
    lawProfile,
    demo: env['TERGEU_DEMO'] === '1',
  };
}

/** Whose articles are cited; fixed for the life of a server. */
export function readJurisdiction(env: NodeJS.ProcessEnv = process.env): Jurisdiction {
  const jurisdiction = env['TERGEU_JURISDICTION'] ?? 'kz';
  if (jurisdiction !== 'kz' && jurisdiction !== 'ew') throw new Error(`TERGEU_JURISDICTION must be "kz" or "ew", not "${jurisdiction}"`);
  return jurisdiction;
}

/** The law that this installation has chosen. */
export const lawChosen = ({ jurisdiction, lawProfile }: Settings): LawChoice => ({ jurisdiction, profile: lawProfile });

export const SETTINGS = 'tergeu:settings';
