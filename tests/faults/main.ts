import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { application, directoryChanges, load } from '../load/built-product';
import { bodies, investigators, officials } from '../load/cast';
import { Product, type Target } from './product';
import { signAllIn } from '../load/client';
import { compare } from './compare';
import { Stream } from './stream';

// kill -9 while commands stream in: what was acknowledged is there, once, in order.

const each = Number(process.argv.find((given) => given.startsWith('--kills='))?.slice(8) ?? 10);
const streams = 8;
const betweenMs = 4_000;

async function layOut(url: string): Promise<void> {
  Object.assign(process.env, { DATABASE_URL: url, TERGEU_DEMO: '0' });
  const app = await application();
  const directory = directoryChanges(app);
  await directory.addBodies(null, bodies);
  await directory.addOfficials(null, officials);
  await app.close();
  // The product itself is started without it, on its own database.
  delete process.env['DATABASE_URL'];
}

/** Server and database in turn; every fifth kill takes the whole product. */
const targets: readonly Target[] = Array.from({ length: each * 2 }, (_, index) =>
  index % 10 >= 8 ? 'all' : index % 2 === 0 ? 'server' : 'postgres',
);

async function main(): Promise<boolean> {
  const product = await Product.start();
  try {
    return await strike(product);
  } finally {
    product.abandon();
    rmSync(product.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function strike(product: Product): Promise<boolean> {
  const { visitDatabase } = load('kernel/database/open-database.js') as {
    visitDatabase: (env: NodeJS.ProcessEnv) => Promise<{ urls: { app: string } }>;
  };
  const { urls } = await visitDatabase(product.env);
  await layOut(urls.app);
  const cookies = await signAllIn(product.url);
  const all = investigators.slice(0, streams).map((one) => new Stream(product.url, one, cookies));
  const running = all.map((one) => one.run());
  const sum = (of: (one: Stream) => number) => all.reduce((total, one) => total + of(one), 0);
  const row = (...cells: (string | number)[]) =>
    process.stdout.write(
      `${cells.map((cell, index) => String(cell)[index === 1 ? 'padEnd' : 'padStart'](index === 1 ? 10 : 16)).join('')}\n`,
    );
  row('kill -9', 'of', 'acknowledged', 'unanswered', 'then repeated', 'then recorded', 'ms to health');
  for (const [index, target] of targets.entries()) {
    await sleep(betweenMs);
    const begun = performance.now();
    await product.kill(target);
    await product.healthy();
    const ms = performance.now() - begun;
    row(
      index + 1,
      ` ${target}`,
      sum((one) => one.acknowledged.length),
      sum(({ tally }) => tally.unanswered),
      sum(({ tally }) => tally.repeated),
      sum(({ tally }) => tally.recordedLater),
      Math.round(ms),
    );
  }
  await sleep(betweenMs);
  for (const one of all) one.stop();
  await Promise.all(running);
  const data = await new DataSource({ type: 'postgres', url: (await visitDatabase(product.env)).urls.app }).initialize();
  const found = await compare(
    data,
    all.flatMap(({ acknowledged }) => acknowledged),
  ).finally(() => data.destroy());
  const left = await product.stop();
  const faults = [...all.flatMap((one) => one.faults), ...found.faults, ...left.map((line) => `left running after Ctrl-C: ${line}`)];
  for (const fault of faults.slice(0, 40)) process.stdout.write(`FAULT  ${fault}\n`);
  process.stdout.write(
    `faults: ${targets.length} kills, ${found.acknowledged} acknowledged, ${found.lost} lost, ${found.doubled} doubled, ` +
      `${found.disordered} out of order, ${found.journals} journals verified, ${found.notWhole} not whole, ${left.length} processes left\n`,
  );
  return faults.length === 0;
}

main().then(
  (isSound) => process.exit(isSound ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
