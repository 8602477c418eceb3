import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ClientView } from '@tergeu/contracts';
import { activeStates, isIn, procedures, proceedingsOf, readerOf, type CaseFile, type Memory, type Proceeding } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';
import { narrowedFor, readableCases } from '../access';
import { CaseFileRepository, clockViews, SubmitCommand } from '../case-file';
import { Directory, type DirectoryEntry } from '../identity';
import { Notices } from './notices';

interface Remembered extends Memory {
  readonly name?: string;
  readonly bornOn?: string;
  readonly personId?: string;
  readonly number?: string;
  readonly title?: string;
  readonly counselId?: string;
  readonly admittedAt?: string;
  readonly detainedAt?: string;
  readonly facilityId?: string;
  readonly institutionName?: string;
  readonly kind?: string;
  readonly inForceAt?: string;
  readonly termUntil?: string;
}

const liberty = ['custody', 'houseArrest'];

/** Own clients over all cases: where each is held and until when at most, what runs, what is new. */
@Injectable()
export class ListClients {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly submitCommand: SubmitCommand,
    private readonly directory: Directory,
    private readonly notices: Notices,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async list(counsel: DirectoryEntry): Promise<ClientView[]> {
    const readable = readableCases(counsel, 1);
    const rows: { case_id: string }[] = await this.data.query(
      `SELECT r.case_id FROM case_register r WHERE ${readable.sql} ORDER BY r.registered_at DESC, r.case_id`,
      [...readable.values],
    );
    const clients = await Promise.all(rows.map(({ case_id }) => this.ofCase(counsel, case_id)));
    return clients.flat().sort((a, b) => urgency(a).localeCompare(urgency(b)));
  }

  async ofCase(counsel: DirectoryEntry, caseId: string): Promise<ClientView[]> {
    await this.submitCommand.fireDueClocks(caseId);
    const { file } = narrowedFor(counsel, (await this.files.load(caseId)).file)!;
    const unread = await this.notices.unread(counsel, caseId);
    return [...readerOf(file, counsel.id).clients].map((personId) => ({ ...this.client(file, personId, counsel.id), unread }));
  }

  private client(file: CaseFile, personId: string, counselId: string): Omit<ClientView, 'unread'> {
    const theCase = file.proceedings[file.id] as Proceeding<Remembered>;
    const { name = '', bornOn = '' } = file.proceedings[personId]!.memory as Remembered;
    const own = (machine: string) => proceedingsOf<Remembered>(file, machine).filter(({ memory }) => memory.personId === personId);
    const state = activeStates(theCase.state)[0] ?? '';
    const measure = own('restraint').find((one) => isIn(one, 'inForce', 'underReview'));
    return {
      caseId: file.id,
      caseNumber: theCase.memory.number ?? '',
      caseTitle: theCase.memory.title ?? '',
      caseState: state,
      caseStateText: procedures['case']!.texts.states[state]!,
      personId,
      name,
      bornOn,
      admittedAt: own('defence').find(({ memory }) => memory.counselId === counselId)?.memory.admittedAt ?? null,
      held: this.heldIn(
        own('detention').find((one) => isIn(one, 'held', 'overdue')),
        measure,
      ),
      measure: measure ? measureView(measure) : null,
      limits: Object.values(file.proceedings)
        .filter(({ id, memory }) => id === file.id || memory['personId'] === personId)
        .flatMap(clockViews)
        .filter(({ status }) => status === 'running')
        .sort((a, b) => a.dueAt.localeCompare(b.dueAt)),
    };
  }

  private heldIn(detention: Proceeding<Remembered> | undefined, measure: Proceeding<Remembered> | undefined): ClientView['held'] {
    if (detention) {
      const { facilityId, institutionName, detainedAt } = detention.memory;
      const place = isIn(detention, 'inMedicalInstitution') ? institutionName : undefined;
      return {
        proceedingId: detention.id,
        machine: 'detention',
        place: place === undefined ? this.bodyName(facilityId) : { kk: place, ru: place, en: place },
        since: detainedAt ?? null,
        until: detention.clocks.find(({ name }) => name === 'longestDetention')?.dueAt ?? null,
        overdue: isIn(detention, 'overdue'),
      };
    }
    if (!measure || !liberty.includes(measure.memory.kind ?? '')) return null;
    const { inForceAt, termUntil } = measure.memory;
    return {
      proceedingId: measure.id,
      machine: 'restraint',
      place: null,
      since: inForceAt ?? null,
      until: termUntil ?? null,
      overdue: false,
    };
  }

  private bodyName(id: string | undefined): ClientView['caseStateText'] | null {
    return [...this.directory.all()].find(({ bodyId }) => bodyId === id)?.bodyName ?? null;
  }
}

function measureView({ memory }: Proceeding<Remembered>): ClientView['measure'] {
  const kind = memory.kind ?? '';
  const text = (procedures['restraint']!.texts.options as Record<string, Record<string, ClientView['caseStateText']>>)['kind']?.[kind];
  return { kind, text: text ?? { kk: kind, ru: kind, en: kind }, until: memory.termUntil ?? null };
}

/** Who is held comes first, by the end of it; then by the nearest limit. */
const urgency = ({ held, limits }: ClientView): string => `${held ? '0' : '1'}${held?.until ?? limits[0]?.dueAt ?? '9999'}`;
