import type { LawProfile } from '@tergeu/law';

/** Settings of an installation, read once from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly lawProfile: LawProfile;
  readonly demo: boolean;
}

/** Reads the settings; a wrong one stops the start with its name. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const lawProfile = env['TERGEU_LAW_PROFILE'] ?? 'briefing';
  if (lawProfile !== 'briefing' && lawProfile !== 'code')
    throw new Error(`TERGEU_LAW_PROFILE must be "briefing" or "code", not "${lawProfile}"`);
  return {
    port: Number(env['PORT'] ?? 3000),
    host: env['HOST'] ?? '127.0.0.1',
    lawProfile,
    demo: env['TERGEU_DEMO'] === '1',
  };
}

export const SETTINGS = 'tergeu:settings';
