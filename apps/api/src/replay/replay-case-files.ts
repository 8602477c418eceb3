import { fold, keptVersions, procedures } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { compareSnapshots, compareTables, Rows, type Difference } from './compare';
import { storedCases } from './read-history';

export interface Replayed {
  readonly cases: number;
  readonly entries: number;
  readonly milliseconds: number;
  readonly differences: readonly Difference[];
}

/**
 * Folds case files from their journals, each entry under the version of the procedure that it ran under, and compares
 * with what is stored: snapshots, clocks, guarded tables. Reads only.
 */
export async function replayCaseFiles(data: DataSource, caseId: string | null = null): Promise<Replayed> {
  const began = performance.now();
  const differences: Difference[] = [];
  let [cases, entries] = [0, 0];
  for await (const page of storedCases(data, caseId)) {
    const rows = new Rows();
    const folded: string[] = [];
    for (const stored of page) {
      const { caseId, steps, snapshot } = stored;
      const beside = new Rows();
      const replayed = fold(procedures, keptVersions, caseId, steps, (file, { proceedingId }) => beside.addBeside(file, proceedingId));
      cases += 1;
      entries += steps.length;
      if (replayed.whole) {
        folded.push(caseId);
        beside.addLast(replayed.file);
        rows.addAll(beside);
        differences.push(...compareSnapshots(snapshot, replayed.file));
      } else {
        const { at, why } = replayed;
        differences.push({ caseId, where: `entry ${at.sequence}, ${at.machine}.${at.command}`, stored: 'accepted', replayed: why });
      }
    }
    differences.push(...(await compareTables(data, folded, rows)));
  }
  return { cases, entries, milliseconds: performance.now() - began, differences };
}
