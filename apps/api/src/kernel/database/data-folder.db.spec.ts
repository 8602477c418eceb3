import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseDataFolder, openDataFolder, type DataFolder } from './data-folder';
import { OwnServers } from './testing/own-server';

jest.setTimeout(60_000);

const own = new OwnServers();
afterAll(() => own.clear());

/** A folder with a stopped database in it. */
async function stopped(): Promise<DataFolder> {
  const folder = own.folder();
  const { server } = await own.start(folder);
  await server.stop();
  return folder;
}

describe('a data folder that cannot be used is named, and not touched', () => {
  it('one with something else in it', async () => {
    const folder = own.folder();
    mkdirSync(folder.path, { recursive: true });
    writeFileSync(join(folder.path, 'letters.txt'), 'mine');
    await expect(own.start(folder)).rejects.toThrow(/not a data folder of Tergeu \(it holds letters\.txt\)/);
    expect(readdirSync(folder.path)).toEqual(['letters.txt']);
  });

  it('one made by another major version', async () => {
    const folder = await stopped();
    writeFileSync(join(folder.cluster, 'PG_VERSION'), '17\n');
    await expect(own.start(folder)).rejects.toThrow(/made by PostgreSQL 17.*PostgreSQL 18/);
  });

  it('one whose passwords are lost', async () => {
    const folder = await stopped();
    renameSync(join(folder.path, 'installation.json'), join(folder.path, '..', 'elsewhere.json'));
    await expect(own.start(folder)).rejects.toThrow(/installation\.json\) is missing/);
    expect(existsSync(folder.cluster)).toBe(true);
  });

  it('one whose passwords are garbled', async () => {
    const folder = await stopped();
    writeFileSync(join(folder.path, 'installation.json'), '{ "port": 1');
    await expect(own.start(folder)).rejects.toThrow(/cannot be understood/);
  });

  it('one that is incomplete', async () => {
    const folder = await stopped();
    rmSync(join(folder.cluster, 'PG_VERSION'));
    await expect(own.start(folder)).rejects.toThrow(/incomplete/);
  });

  it('one that PostgreSQL finds damaged', async () => {
    const folder = await stopped();
    rmSync(join(folder.cluster, 'global', 'pg_control'));
    await expect(own.start(folder)).rejects.toThrow(/could not start: .*pg_control/);
  });
});

it('a first start that was killed half way leaves nothing in the way of the next', async () => {
  const folder = own.folder();
  openDataFolder(folder);
  mkdirSync(`${folder.cluster}.new-999999999`);
  writeFileSync(join(folder.path, 'installation.json.999999999'), '{');
  const { server } = await own.start(folder);
  expect(readdirSync(folder.path)).not.toContain('cluster.new-999999999');
  await server.stop();
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;
asRoot('started as root in a clone that the server user cannot reach', () => {
  const closed = mkdtempSync(join(tmpdir(), 'tergeu-closed-'));
  beforeAll(() => chmodSync(closed, 0o700));
  afterAll(() => rmSync(closed, { recursive: true, force: true }));

  it('the data go to a place of their own, and the place is told', () => {
    const folder = chooseDataFolder({}, closed);
    expect(folder.path).toMatch(/^\/var\/lib\/tergeu-[0-9a-f]{12}\/postgres$/);
    expect(folder.note).toContain(closed);
    expect(chooseDataFolder({}, closed).path).toBe(folder.path);
  });

  it('a folder that was asked for is refused with the reason', () => {
    expect(() => chooseDataFolder({ TERGEU_DATA: join(closed, 'data') }, closed)).toThrow(/may not pass through/);
  });
});
