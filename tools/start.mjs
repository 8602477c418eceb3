// npm start: builds what is not built, then starts database, migrations and server. One command, nothing to set up.
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return true;
  console.error(`Tergeu needs Node ${OLDEST.join('.')} or later; this is ${process.versions.node}.`);
  return false;
}

async function main() {
  if (!checkNode()) return 1;
  const built = await buildIfStale(root);
  if (built !== 0) return built;
  const require = createRequire(import.meta.url);
  const { startProduct } = require(join(root, 'apps/api/dist/kernel/database/start-product.js'));
  return startProduct(process.env);
}

// In so many words: an open handle must not keep a stopped product alive.
process.exit(await main());
