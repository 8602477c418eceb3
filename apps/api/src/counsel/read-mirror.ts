import { Inject, Injectable } from '@nestjs/common';
import type { MirrorView } from '@tergeu/contracts';
import {
  activeStates,
  disclosureClasses,
  disclosureGrounds,
  procedures,
  untilReading,
  withheldOf,
  type Proceeding,
  type ReadableFile,
  type Withheld,
} from '@tergeu/procedure';
import { narrowedFor } from '../access';
import { articleView, OpenForReading, proceedingView } from '../case-file';
import { Directory, type DirectoryEntry } from '../identity';
import { SETTINGS, type Settings } from '../kernel/settings';
import { SystemTime } from '../kernel/time/system-time';
import { ListClients } from './list-clients';

type Ground = MirrorView['withheld'][number]['ground'];

/** The mirror: the file from counsel's side, with honest places for what is withheld; a reading of the file, on record. */
@Injectable()
export class ReadMirror {
  constructor(
    private readonly open: OpenForReading,
    private readonly clients: ListClients,
    private readonly directory: Directory,
    private readonly time: SystemTime,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read(counsel: DirectoryEntry, caseId: string): Promise<MirrorView> {
    const { file } = await this.open.file(counsel, caseId);
    const clients = await this.clients.ofCase(counsel, caseId);
    const readable = narrowedFor(counsel, file)!;
    return {
      caseId,
      version: readable.version,
      isWhole: readable.isWhole,
      clients,
      shown: Object.values(readable.file.proceedings)
        .filter(({ id }) => id !== caseId)
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
        .map((one) => shownView(one, readable)),
      withheld: withheldOf(readable, file, this.time.now(), this.settings).map((one) => this.withheldView(one)),
    };
  }

  private withheldView({ told, ground, by, until, count, since }: Withheld): MirrorView['withheld'][number] {
    return {
      text: disclosureClasses[told],
      count,
      since,
      ground: groundView(ground),
      by: by === null ? null : this.directory.nameOf(by),
      until,
      untilText: until === null ? untilReading : null,
    };
  }
}

function groundView(id: Withheld['ground']): Ground {
  const { text, article, certainty } = disclosureGrounds[id];
  return { text, article: article === null ? null : articleView(article), certainty };
}

function shownView(one: Proceeding, { file, sights }: ReadableFile): MirrorView['shown'][number] {
  const { texts } = procedures[one.machine]!;
  const state = activeStates(one.state)[0] ?? '';
  const last = state.split('.').at(-1)!;
  const sight = sights.get(one.id)!;
  return {
    proceeding: proceedingView(one, file),
    name: texts.name,
    stateText: texts.states[state] ?? texts.states[last] ?? { kk: last, ru: last, en: last },
    sight: sight.kind === 'shown' && sight.fields === 'all' ? 'whole' : 'part',
    ground: groundView(sight.ground),
  };
}
