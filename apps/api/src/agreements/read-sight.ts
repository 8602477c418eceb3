import { Injectable } from '@nestjs/common';
import type { DecisionSight } from '@tergeu/contracts';
import {
  changeTexts,
  differenceFrom,
  digestOf,
  materialsOf,
  procedures,
  proceedingOf,
  seenOf,
  textOf,
  type CaseFile,
  type Proceeding,
  type Sight,
} from '@tergeu/procedure';
import { readAs } from '../access';
import { OpenForReading } from '../case-file';
import { Directory, type DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';

/** Shows a key decision to whoever agrees to it, with the digests that his agreement will name; a reading of the file, on record. */
@Injectable()
export class ReadSight {
  constructor(
    private readonly open: OpenForReading,
    private readonly directory: Directory,
  ) {}

  async read(official: DirectoryEntry, caseId: string, decisionId: string): Promise<DecisionSight> {
    // It names materials; who gives no agreement has no use for it.
    if (official.role === 'counsel') throw new ProblemException(403, 'notAllowed', 'This is open to those who decide in the case.');
    const { file } = readAs(official, (await this.open.file(official, caseId)).file);
    const decision = proceedingOf(file, 'key-decision', decisionId);
    if (!decision) throw new ProblemException(404, 'unknown', 'There is no such decision.');
    return {
      decision: textOf(decision.memory),
      materials: materialsOf((decision.memory['materials'] ?? []) as string[], file).map((one) => ({ ...one, ...nameOf(file, one.id) })),
      seen: seenOf(decision.memory, file),
      ...this.since(decision, file),
    };
  }

  /** What has changed since the last sight on record. */
  private since({ memory }: Proceeding, file: CaseFile): Pick<DecisionSight, 'earlier' | 'changes'> {
    const sight = memory['sight'] as Sight | undefined;
    if (!sight) return { earlier: null, changes: { text: false, materials: [] } };
    const seen = { text: digestOf(sight.text), materials: sight.materials.map(({ id, version }) => ({ id, version })) };
    const { text, materials } = differenceFrom(seen, memory, file);
    return {
      earlier: { by: sight.by, byName: this.directory.nameOf(sight.by), at: sight.at, agreed: sight.named !== null, decision: sight.text },
      changes: {
        text,
        materials: materials.map(({ id, change }) => ({ id, title: nameOf(file, id).title, change, text: changeTexts[change] })),
      },
    };
  }
}

function nameOf(file: CaseFile, id: string): { machine: string; title: string } {
  const found = file.proceedings[id];
  return found ? { machine: found.machine, title: procedures[found.machine]!.title(found.memory, file) } : { machine: '', title: id };
}
