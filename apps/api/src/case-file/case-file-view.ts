import { Injectable } from '@nestjs/common';
import type { CaseFileView, CaseSummary, MomentView } from '@tergeu/contracts';
import { activeStates, caseStanding, type CaseFile } from '@tergeu/procedure';
import { Directory } from '../identity';
import { itemsOf } from './items-of-file';
import { peopleOf } from './people-of-file';
import { clockViews, proceedingView } from './views';

/** A case file to be shown: as it is, or as it was at a moment. */
export interface FileToShow {
  readonly file: CaseFile;
  readonly sequence: number;
  readonly headHash: string;
  readonly asOf: MomentView | null;
  readonly changedAt: string;
  readonly bodyName: CaseSummary['bodyName'];
}

/**
 * The one place where the view of a case file is made, of now and of any past moment. What its reader may not see is
 * already left out of the file that comes in, so nothing can be derived from it.
 */
@Injectable()
export class CaseFileViews {
  constructor(private readonly directory: Directory) {}

  view({ file, sequence, headHash, asOf, changedAt, bodyName }: FileToShow): CaseFileView {
    const proceedings = Object.values(file.proceedings);
    const standing = caseStanding(file);
    const clocks = proceedings.flatMap(clockViews).sort((a, b) => a.dueAt.localeCompare(b.dueAt));
    return {
      ...summaryOf(file, clocks),
      asOf,
      changedAt,
      bodyName,
      sequence,
      headHash,
      proceedings: proceedings.map((one) => proceedingView(one, file)),
      clocks,
      team: (standing.team ?? []).map((member) => member.id),
      supervisorIds: [...(standing.supervisorIds ?? [])],
      groupLeaderId: standing.groupLeaderId ?? null,
      supervision: [...(standing.supervision ?? [])],
      people: peopleOf(file),
      items: itemsOf(file),
      officials: this.officialsIn(proceedings.map((one) => one.memory)),
    };
  }

  /** Names of everybody whom the memories mention by id. */
  private officialsIn(memories: readonly unknown[]): CaseFileView['officials'] {
    const text = JSON.stringify(memories);
    const ids = new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []);
    return Object.fromEntries(
      [...ids].flatMap((id) => {
        const found = this.directory.find(id);
        return found ? [[id, { name: found.name, role: found.role }]] : [];
      }),
    );
  }
}

type Clock = CaseFileView['clocks'][number];

/** The line of the list of cases, from the file itself: the register holds the present one only. */
function summaryOf(file: CaseFile, clocks: readonly Clock[]): Omit<CaseSummary, 'changedAt' | 'bodyName'> {
  const { state, memory } = file.proceedings[file.id]!;
  const text = (field: string) => String(memory[field] ?? '');
  return {
    id: file.id,
    version: file.version,
    number: text('number'),
    title: text('title'),
    category: text('category'),
    city: text('city'),
    bodyId: text('bodyId'),
    groupId: typeof memory['groupId'] === 'string' ? memory['groupId'] : null,
    state: activeStates(state)[0] ?? '',
    registeredAt: text('registeredAt'),
    nearestDueAt: clocks.find(({ status }) => status === 'running')?.dueAt ?? null,
    overdue: clocks.some(({ status }) => status === 'missed'),
  };
}
