// Builds through nx when a source is newer than the last build; a hash of names, sizes and times decides in
// a few milliseconds, so that the second start does not wait for nx.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', '.data']);
const NOT_BUILT = /\.spec\.tsx?$|\.md$/;
const WATCHED = ['apps', 'libs', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const NEEDED = ['apps/api/dist/main.js', 'apps/api/dist/main.migrate.js', 'apps/web/dist/index.html', 'libs/procedure/dist/index.js'];

/** Builds if need be; gives the exit code. */
export async function buildIfStale(root) {
  const stamp = join(root, 'node_modules/.cache/tergeu-build');
  const now = fingerprint(root);
  const isThere = NEEDED.every((path) => existsSync(join(root, path)));
  if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return 0;
  if (!existsSync(join(root, 'node_modules/nx'))) {
    console.error('The packages are not installed yet. Run: npm ci');
    return 1;
  }
  const begun = Date.now();
  console.log('Building (the first time takes a minute or so) …');
  const code = await runNx(root);
  if (code !== 0) {
    console.error('The build failed; see above.');
    return code;
  }
  console.log(`Built in ${Math.round((Date.now() - begun) / 1000)} s.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return 0;
}

function runNx(root) {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const entry = existsSync(nx) ? nx : join(root, 'node_modules/nx/bin/nx.js');
  const child = spawn(process.execPath, [entry, 'run-many', '-t', 'build', '--output-style=static'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' },
  });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, pass);
      done(signal ? 130 : (code ?? 1));
    });
  });
}

function fingerprint(root) {
  const hash = createHash('sha256');
  for (const name of WATCHED) visit(join(root, name), hash);
  return hash.digest('hex');
}

function visit(path, hash) {
  if (!existsSync(path) || NOT_BUILT.test(path)) return;
  const { size, mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) {
    hash.update(`${path} ${size} ${mtimeMs}\n`);
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!SKIPPED.has(entry.name)) visit(join(path, entry.name), hash);
  }
}
