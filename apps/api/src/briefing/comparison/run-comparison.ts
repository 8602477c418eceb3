import type { DataSource } from 'typeorm';
import { StartProblem, errorCode } from '../../kernel/database/start-problem';
import { briefingMoment } from '../figures/catalogue';
import { FigureSumsRepository } from '../live/figure-sums.repository';
import { compareWithStated } from './compare-with-stated';
import { printComparison } from './print-comparison';

/** What to print, and whether every figure is as published. */
export interface Comparison {
  readonly lines: readonly string[];
  readonly isEqual: boolean;
}

const noTable = '42P01';

interface InstallationRow {
  readonly with_demo: boolean | null;
  readonly filled_at: Date | null;
  readonly last: Date | null;
}

/** Computes the figures of the briefing of January 2022 as of its moment, from the installation's data. */
export async function runComparison(data: DataSource): Promise<Comparison> {
  const notes = await notesOn(data);
  const compared = compareWithStated(await new FigureSumsRepository(data).values(briefingMoment));
  const different = compared.filter(({ isEqual }) => !isEqual).length;
  const verdict =
    different === 0
      ? `All ${compared.length} figures are as published.`
      : `${different} of ${compared.length} figures differ from what was published.`;
  return { lines: [printComparison(compared), '', verdict, ...(different > 0 ? notes : [])], isEqual: different === 0 };
}

/** Why figures may differ, in plain words. */
async function notesOn(data: DataSource): Promise<string[]> {
  const { with_demo: withDemo, filled_at: filledAt, last } = await readInstallation(data);
  if (withDemo === null) return ['There are no data yet: start the product with "npm start".'];
  if (!withDemo) return ['This installation holds real cases and no demo caseload; the figures are those of its own data.'];
  if (filledAt !== null) return [];
  const until = last ? ` (recorded up to ${last.toISOString().slice(0, 16).replace('T', ' ')} UTC)` : '';
  return [`The demo caseload is still being filled${until}. The figures are complete once "npm start" says that it is filled.`];
}

async function readInstallation(data: DataSource): Promise<InstallationRow> {
  try {
    const rows: InstallationRow[] = await data.query(
      `SELECT d.with_demo, d.filled_at, (SELECT max(recorded_at) FROM journal_entry WHERE recorded_at <= $1) AS last
       FROM (VALUES (1)) one (id) LEFT JOIN demo_installation d ON d.id = one.id`,
      [briefingMoment],
    );
    return rows[0]!;
  } catch (error) {
    if (errorCode(error) !== noTable) throw error;
    throw new StartProblem('There are no data yet: start the product once with "npm start", and let it fill its demo caseload.', {
      cause: error,
    });
  }
}
