import { Client } from 'pg';
import { uuidv7 } from 'uuidv7';
import { ApiUnderTest, type CaseUnderTest } from '../api-under-test';
import { bodies, cast } from '../cast';
import { because, denied } from './statements';

const names = [
  'person',
  'other',
  'detention',
  'overdue',
  'examination',
  'healthy',
  'defence',
  'decision',
  'search',
  'urgent',
  'item',
  'copy',
  'extra',
  'weapon',
  'restraint',
  'complaint',
  'appeal',
] as const;
const ids = Object.fromEntries(names.map((name) => [name, uuidv7()])) as Record<(typeof names)[number], string>;
const {
  person,
  other,
  detention,
  overdue,
  examination,
  healthy,
  defence,
  decision,
  search,
  urgent,
  item,
  copy,
  extra,
  weapon,
  restraint,
  complaint,
  appeal,
} = ids;

/**
 * The database alone, without the machines: a lawful case, then SQL of the application's own role that tries to make it unlawful.
 * Every attempt is stopped, and by the constraint of the safeguard it breaks.
 */
export class ForgedCase {
  private constructor(
    private readonly api: ApiUnderTest,
    private readonly file: CaseUnderTest,
    /** Another case, for what two files say of each other. */
    private readonly lead: CaseUnderTest,
    private readonly clients: Readonly<Record<DatabaseRole, Client>>,
  ) {}

  static async start(): Promise<ForgedCase> {
    const api = await ApiUnderTest.start();
    const file = await lawfulCase(api.caseFile());
    const lead = await api.caseFile().begun();
    const { appUrl, ownerUrl, auditorUrl } = api.database;
    const [app, owner, auditor] = await Promise.all([connect(appUrl), connect(ownerUrl), connect(auditorUrl)]);
    return new ForgedCase(api, file, lead, { app, owner, auditor });
  }

  async stop(): Promise<void> {
    await Promise.all(Object.values(this.clients).map((client) => client.end()));
    await this.api.stop();
  }

  /** Rows that the owner of the tables reads. */
  async names(sql: string, values: readonly string[] = []): Promise<string[]> {
    const { rows } = await this.clients.owner.query<{ name: string }>(sql, [...values]);
    return rows.map(({ name }) => name);
  }

  /** What stopped the last of the statements: the constraint by name, or `permission denied`; `null` where nothing did. */
  async stops(statements: string | readonly string[], role: DatabaseRole = 'app'): Promise<string | null> {
    const client = this.clients[role];
    await client.query('BEGIN');
    try {
      for (const statement of [statements].flat()) await client.query(this.named(statement));
      await client.query('SET CONSTRAINTS ALL IMMEDIATE');
      return null;
    } catch (error) {
      const { code, constraint, message } = error as { code?: string; constraint?: string; message: string };
      return code === '42501' ? denied : (constraint ?? message);
    } finally {
      await client.query('ROLLBACK');
    }
  }

  /** `:name` stands for an id of the case. */
  private named(statement: string): string {
    const values: Record<string, string | null> = {
      ...ids,
      case: this.file.id,
      lead: this.lead.id,
      facility: bodies.find(({ kind }) => kind === 'facility')!.id,
      securityUnit: cast.security.unitId,
      ...Object.fromEntries(Object.entries(cast).map(([name, { id }]) => [name, id])),
    };
    return statement.replace(/(?<!:):([a-zA-Z]+)/g, (_, name: string) => {
      if (!values[name]) throw new Error(`:${name} is not known`);
      return `'${values[name]}'`;
    });
  }
}

export type DatabaseRole = 'app' | 'owner' | 'auditor';

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

/** Two suspects; one held, injured, defended; one held past his limit. Nothing in it is out of order, and nothing is finished. */
async function lawfulCase(made: CaseUnderTest): Promise<CaseUnderTest> {
  await made.begun();
  await personsHeld(made);
  await actionsOfInvestigation(made);
  await measureAndComplaint(made);
  return made;
}

async function personsHeld(made: CaseUnderTest): Promise<void> {
  const suspect = { name: 'Specimen Person', bornOn: '1990-01-01', sex: 'male', roleInCase: 'suspect', citizenship: 'kazakhstan' };
  await made.do('investigator', 'person', person, 'record', { ...suspect, hasDefect: true });
  await made.do('investigator', 'person', other, 'record', suspect);
  const held = { ground: 'caughtInTheAct', place: 'Specimen street 1', offenceId: 'CC 188(2)', inMassRiots: false };
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  await made.do('investigator', 'detention', overdue, 'apprehend', { ...held, personId: other }, { occurredAt: hoursAgo(60) });
  // Time comes first: the limits that ran out meanwhile are missed before the next command is looked at.
  expect((await made.try('investigator', 'detention', overdue, 'deliver')).status).toBe(409);
  await made.do('investigator', 'detention', detention, 'apprehend', { ...held, personId: person });
  await made.do('investigator', 'detention', detention, 'deliver');
  await made.do('investigator', 'detention', detention, 'drawProtocol');
  await made.do('investigator', 'medical-examination', examination, 'order', { personId: person, detentionId: detention });
  const injuryMarks = [{ site: 'left forearm', description: 'bruise, specimen' }];
  await made.do('medic', 'medical-examination', examination, 'recordInjuries', {
    injuryMarks,
    complaintOfAbuse: true,
    fitForFacility: true,
  });
  await made.do('investigator', 'medical-examination', healthy, 'order', { personId: other });
  await made.do('medic', 'medical-examination', healthy, 'recordHealthy', { fitForFacility: true });
  await made.do('investigator', 'defence', defence, 'explainRightsAndOffer', { personId: person });
}

async function actionsOfInvestigation(made: CaseUnderTest): Promise<void> {
  await made.do('investigator', 'key-decision', decision, 'draft', {
    kind: 'qualification',
    personId: person,
    offenceId: 'CC 188(2)',
    text: because,
  });
  await made.do('investigator', 'key-decision', decision, 'submit');
  const petition = { kind: 'search', place: 'Specimen street 2', sought: ['object'], grounds: because, inDwelling: true, forced: true };
  await made.do('investigator', 'court-authorisation', search, 'draft', petition);
  await made.do('investigator', 'court-authorisation', search, 'submit');
  await made.do('prosecutor', 'court-authorisation', search, 'support');
  await made.do('investigator', 'court-authorisation', urgent, 'draft', petition);
  await made.do('investigator', 'court-authorisation', urgent, 'executeUrgently', { urgencyReasons: because, result: because });
  await made.do('investigator', 'evidence-item', item, 'collect', { kind: 'object', description: 'Specimen item', actionId: urgent });
  await made.do('investigator', 'evidence-item', copy, 'recordDerived', { kind: 'copy', description: 'Copy of it', derivedFrom: [item] });
  await made.do('investigator', 'evidence-item', extra, 'collect', { kind: 'phone', description: 'Not sought', actionId: urgent });
  await made.do('investigator', 'weapon', weapon, 'recordSeizure', {
    kind: 'rifled', model: 'Specimen rifle', quantity: 1, place: 'Specimen street 2', voluntary: false, actionId: urgent,
  }); // prettier-ignore
  await made.do('investigator', 'court-authorisation', urgent, 'tellJudge');
  await made.do('judge', 'court-authorisation', urgent, 'findUnlawful', { reasons: because });
}

async function measureAndComplaint(made: CaseUnderTest): Promise<void> {
  await made.do('investigator', 'restraint', restraint, 'propose', {
    personId: person,
    kind: 'custody',
    custodyException: 'identityUnknown',
    grounds: because,
  });
  await made.do('prosecutor', 'restraint', restraint, 'agreeToMeasure');
  await made.do('investigator', 'defence', defence, 'provideCounsel', { reasons: because });
  await made.do('facilityOfficer', 'complaint', complaint, 'receive', {
    complainantName: 'Specimen Person', complainantPersonId: person, subjectOfficerId: cast.investigator.id, channel: 'facility', text: because,
  }); // prettier-ignore
  await made.do('prosecutor', 'complaint', complaint, 'register');
  await made.do('prosecutor', 'complaint', complaint, 'assignChecker', { prosecutorId: cast.otherProsecutor.id });
  await made.do('counsel', 'appeal', appeal, 'lodge', {
    actId: detention,
    appellantName: 'Specimen Person',
    personId: person,
    text: because,
  });
  await made.do('prosecutor', 'appeal', appeal, 'assignReviewer', { prosecutorId: cast.otherProsecutor.id });
}
