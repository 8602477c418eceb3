import type { NestExpressApplication } from '@nestjs/platform-express';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database';
import { SubmitCommand } from '../case-file';
import { createApplication } from '../create-application';
import { Directory } from '../identity';
import { SystemTime } from '../kernel/time/system-time';
import { demoAccounts } from './directory/demo-accounts';
import { demoGroups, demoOfficials, secondments } from './directory/demo-directory';
import { DemoInstallationRepository } from './filling/demo-installation.repository';
import { FillCaseload } from './filling/fill-caseload';
import { FillDirectory } from './filling/fill-directory';
import { planCaseload } from './plan/plan-caseload';
import { inOrder, scriptOfCase } from './script/script-of-case';
import { newPassword, SignIns } from './sign-ins';
import { playSteps } from './testing/play-steps';

/** Every 150th case, those with most suspects and complaints, and one of each end: small, and yet of every sort. */
const plan = planCaseload().filter(
  ({ index, suspects, complaints, fate, objects, relation }) =>
    relation !== null ||
    index % 150 === 0 ||
    suspects.length > 6 ||
    complaints.length > 1 ||
    (fate === 'inCourt' && index % 2 === 0) ||
    objects.some(({ kind }) => kind === 'huntingShop'),
);
const scripts = new Map(plan.map((one) => [one.id, scriptOfCase(one)]));
const steps = inOrder([...scripts.values()].flat());

let database: TestDatabase;
let app: NestExpressApplication;
let data: DataSource;

async function start(): Promise<void> {
  app = await createApplication();
  await app.init();
  data = app.get<DataSource>(getDataSourceToken());
  app.get(SubmitCommand).withoutJobs = true;
}

const rows = <T = Record<string, unknown>>(sql: string): Promise<T[]> => data.query(sql);

const figures = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await rows<{ figure: string; sum: string }>('SELECT figure, sum(amount) FROM figure_entry GROUP BY 1')).map(({ figure, sum }) => [
      figure,
      Number(sum),
    ]),
  );

beforeAll(async () => {
  database = await createTestDatabase();
  process.env['DATABASE_URL'] = database.appUrl;
  process.env['TERGEU_LAW_PROFILE'] = 'briefing';
  process.env['TERGEU_DEMO'] = '1';
  await start();
}, 60_000);

afterAll(async () => {
  delete process.env['TERGEU_DEMO'];
  await app.close();
  await database.dispose();
});

it('takes the decision for the demo at the first start, for good', async () => {
  const installation = app.get(DemoInstallationRepository);
  expect(await installation.isWithDemo(false)).toBe(true);
  expect(await installation.isFilled()).toBe(false);
  expect(app.get(SystemTime).now()).toBe('2022-01-03T18:00:00.000Z');
});

it('makes officials and sign-ins once, with passwords of their own', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    await app.get(FillDirectory).fillOffices();
    await app.get(SignIns).make();
  }
  expect([...app.get(Directory).all()].length).toBe(demoOfficials.length);
  const accounts = await app.get(SignIns).list();
  expect(accounts.length).toBe(demoAccounts.length);
  expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
  expect(newPassword()).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
}, 60_000);

it('stops in the middle, starts again and goes on; nothing is doubled, the sums are those of the plan', async () => {
  let windows = 0;
  expect(await app.get(FillCaseload).fill(steps, () => (windows += 1) > 5)).toBe(false);
  const half = (await rows<{ count: number }>('SELECT count(*)::int FROM journal_entry'))[0]!.count;
  expect(half).toBeGreaterThan(300);
  await app.close();
  await start();
  const last = (await rows<{ max: Date }>('SELECT max(recorded_at) FROM journal_entry'))[0]!.max.toISOString();
  expect(app.get(SystemTime).now() >= last).toBe(true);
  expect(app.get(SystemTime).now() < '2022-01-26').toBe(true);
  expect(await app.get(FillCaseload).fill(steps, () => false)).toBe(true);
  expect(await app.get(FillCaseload).fill(steps, () => false)).toBe(true);

  const expected: Record<string, number> = {};
  let missed = 0;
  for (const [id, script] of scripts) {
    const played = playSteps(id, script);
    missed += played.missed;
    for (const [figure, amount] of played.figures) expected[figure] = (expected[figure] ?? 0) + amount;
  }
  expect(await figures()).toEqual(expected);
  expect(
    await rows(
      `SELECT count(*)::int AS given, count(DISTINCT idempotency_key)::int AS keys FROM journal_entry WHERE idempotency_key LIKE 'demo-%'`,
    ),
  ).toEqual([{ given: steps.length, keys: steps.length }]);
  expect(await rows(`SELECT count(*)::int AS missed FROM journal_entry WHERE idempotency_key LIKE 'clock/%'`)).toEqual([{ missed }]);
  expect(await rows(`SELECT count(*)::int AS refused FROM journal_entry WHERE kind = 'refused'`)).toEqual([
    { refused: steps.filter(({ isAttempt }) => isAttempt).length },
  ]);
}, 180_000);

it('records every clock when it ran out, and every case in order', async () => {
  expect(
    await rows(
      `SELECT case_id FROM (SELECT case_id, recorded_at, lag(recorded_at) OVER (PARTITION BY case_id ORDER BY sequence) AS before FROM journal_entry) one WHERE recorded_at < before`,
    ),
  ).toEqual([]);
  expect(await rows(`SELECT count(*)::int AS running FROM clock WHERE status = 'running' AND due_at <= '2022-01-25T13:00:00Z'`)).toEqual([
    { running: 0 },
  ]);
});

it('has joined and severed cases of which both files say the same', async () => {
  const halves = await rows<{ kinds: string }>(
    `SELECT a.kind || '/' || b.kind AS kinds FROM case_relation a JOIN case_relation b ON b.case_id = a.id AND b.id = a.case_id
     WHERE a.kind IN ('part', 'severed') AND a.confirmed_at IS NOT NULL ORDER BY 1`,
  );
  expect(halves.map(({ kinds }) => kinds)).toEqual(['part/lead', 'part/lead', 'part/lead', 'severed/origin', 'severed/origin']);
});

it('has told counsel of what is shown to them, in the statement of each step', async () => {
  const told = await rows<{ command: string }>(
    `SELECT DISTINCT n.machine || '.' || n.command AS command FROM notice n
     JOIN journal_entry e ON e.case_id = n.case_id AND e.sequence = n.sequence AND e.recorded_at = n.recorded_at`,
  );
  expect(told.map(({ command }) => command)).toEqual(
    expect.arrayContaining(['defence.admitCounsel', 'restraint.order', 'key-decision.agree']),
  );
});

it('has formed the groups and sent the officers, once, when it was their time', async () => {
  expect(await rows('SELECT count(*)::int FROM investigation_group')).toEqual([{ count: demoGroups.length }]);
  expect(await rows('SELECT count(*)::int FROM secondment')).toEqual([{ count: secondments.length }]);
  expect(await rows(`SELECT DISTINCT recorded_at FROM identity_entry WHERE action = 'addGroup'`)).toEqual([
    { recorded_at: new Date('2022-01-07T04:00:00.000Z') },
  ]);
});

it('shows the passwords to nobody who audits', async () => {
  const { Client } = await import('pg');
  const auditor = new Client({ connectionString: database.auditorUrl });
  await auditor.connect();
  await expect(auditor.query('SELECT * FROM demo_account')).rejects.toThrow('permission denied');
  expect((await auditor.query('SELECT with_demo FROM demo_installation')).rows).toEqual([{ with_demo: true }]);
  await auditor.end();
});
