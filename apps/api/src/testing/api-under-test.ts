import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Jurisdiction, LawProfile } from '@tergeu/law';
import { uuidv7 } from 'uuidv7';
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database';
import { createApplication } from '../create-application';
import { ChangeDirectory } from '../identity';
import { SystemTime } from '../kernel/time/system-time';
import { bodies, cast, groupId, type CastName } from './cast';

/** An answer as a client sees it. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface CommandOptions {
  readonly version?: number;
  readonly key?: string;
  readonly occurredAt?: string;
}

const password = 'specimen password of the tests';

/** The API, started on a port of its own over a database of its own, with the cast in its directory. */
export class ApiUnderTest {
  private readonly cookies = new Map<CastName, string>();

  private constructor(
    readonly app: NestExpressApplication,
    readonly database: TestDatabase,
    readonly url: string,
  ) {}

  static async start(profile: LawProfile = 'briefing', jurisdiction: Jurisdiction = 'kz'): Promise<ApiUnderTest> {
    const database = await createTestDatabase();
    process.env['DATABASE_URL'] = database.appUrl;
    process.env['TERGEU_LAW_PROFILE'] = profile;
    process.env['TERGEU_JURISDICTION'] = jurisdiction;
    delete process.env['TERGEU_DEMO'];
    const app = await createApplication();
    await app.listen(0, '127.0.0.1');
    const directory = app.get(ChangeDirectory);
    await directory.addBodies(null, bodies);
    await directory.addOfficials(
      null,
      Object.values(cast).map((one) => ({ ...one, password })),
    );
    await directory.addGroups(null, [{ id: groupId, name: 'Specimen group', leaderId: cast.leader.id, memberIds: [cast.outsider.id] }]);
    return new ApiUnderTest(app, database, `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/api`);
  }

  /** The product's clock stands at this moment from here on. */
  standAt(moment: string): void {
    this.app.get(SystemTime).standAt(moment);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.dispose();
  }

  /** What somebody of the cast types to sign in. */
  signInOf(name: CastName): { readonly login: string; readonly password: string } {
    return { login: cast[name].login, password };
  }

  async as(name: CastName): Promise<string> {
    const known = this.cookies.get(name);
    if (known) return known;
    const response = await fetch(`${this.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'tergeu' },
      body: JSON.stringify({ login: cast[name].login, password }),
    });
    if (response.status !== 201) throw new Error(`sign-in of ${name}: ${response.status} ${await response.text()}`);
    const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
    this.cookies.set(name, cookie);
    return cookie;
  }

  async get<T = Record<string, unknown>>(name: CastName | null, path: string): Promise<Answer<T>> {
    const response = await fetch(`${this.url}${path}`, { headers: name ? { cookie: await this.as(name) } : {} });
    return answerOf<T>(response);
  }

  async post<T = Record<string, unknown>>(
    name: CastName | null,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-requested-with': 'tergeu',
        ...(name ? { cookie: await this.as(name) } : {}),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return answerOf<T>(response);
  }

  /** A case file with the commands of a test. */
  caseFile(id = uuidv7()): CaseUnderTest {
    return new CaseUnderTest(this, id);
  }
}

interface CommandAnswer {
  readonly version?: number;
  readonly reasons?: readonly { readonly condition: string; readonly safeguard: string | null }[];
  readonly [key: string]: unknown;
}

/** One case file: keeps the version it has seen, so that a test reads as a story. */
export class CaseUnderTest {
  version = 0;

  constructor(
    readonly api: ApiUnderTest,
    readonly id: string,
  ) {}

  async try(
    name: CastName,
    machine: string,
    proceedingId: string,
    type: string,
    payload: unknown = {},
    options: CommandOptions = {},
  ): Promise<Answer<CommandAnswer>> {
    const isCounsel = cast[name].role === 'counsel';
    const answer = await this.api.post<CommandAnswer>(
      name,
      `/case-files/${this.id}/commands`,
      { machine, proceedingId, type, payload, occurredAt: options.occurredAt ?? new Date().toISOString() },
      {
        'idempotency-key': options.key ?? uuidv7(),
        'if-match': `"${options.version ?? (isCounsel ? await this.versionFor(name) : this.version)}"`,
      },
    );
    if (isCounsel) this.version = await this.versionFor('auditor');
    else if (typeof answer.body.version === 'number') this.version = answer.body.version;
    return answer;
  }

  /** The version as its reader has it: counsel's stands for what he sees. */
  private async versionFor(name: CastName): Promise<number> {
    const { status, body } = await this.api.get<{ version: number }>(name, `/case-files/${this.id}`);
    return status === 200 ? body.version : this.version;
  }

  /** Must be accepted. */
  async do(
    name: CastName,
    machine: string,
    proceedingId: string,
    type: string,
    payload: unknown = {},
    options: CommandOptions = {},
  ): Promise<void> {
    const answer = await this.try(name, machine, proceedingId, type, payload, options);
    if (answer.status !== 201) throw new Error(`${machine}.${type} by ${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  /** Must be refused; gives the safeguards named, or the conditions where there is none. */
  async refusal(
    name: CastName,
    machine: string,
    proceedingId: string,
    type: string,
    payload: unknown = {},
    options: CommandOptions = {},
  ): Promise<string[]> {
    const answer = await this.try(name, machine, proceedingId, type, payload, options);
    if (answer.status < 400) throw new Error(`${machine}.${type} by ${name} was accepted, a refusal was expected`);
    return (answer.body.reasons ?? []).map(({ safeguard, condition }) => safeguard ?? condition);
  }

  /** What a prosecutor has before him, as his agreement names it. */
  async sight(name: CastName, decisionId: string): Promise<{ seen: unknown }> {
    const { status, body } = await this.api.get<{ seen: unknown }>(name, `/case-files/${this.id}/decisions/${decisionId}/sight`);
    if (status !== 200) throw new Error(`sight of ${decisionId} by ${name}: ${status} ${JSON.stringify(body)}`);
    return { seen: body.seen };
  }

  /** Registered, assigned, supervised, begun. */
  async begun(number = `T-${this.id}`): Promise<this> {
    await this.do('investigator', 'case', this.id, 'register', {
      number,
      category: 'theft',
      title: 'Specimen',
      city: 'almaty',
      incidentAt: '2022-01-05T14:00:00Z',
      offenceId: 'CC 188(2)',
    });
    await this.do('colleague', 'case', this.id, 'assignInvestigator', { investigatorId: cast.investigator.id });
    await this.do('prosecutor', 'case', this.id, 'takeUnderSupervision');
    await this.do('investigator', 'case', this.id, 'begin');
    return this;
  }
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as T };
}
