import { Logger } from '@nestjs/common';
import { createApplication } from './create-application';
import { SETTINGS, type Settings } from './kernel/settings';

async function main(): Promise<void> {
  const app = await createApplication();
  const { port, host } = app.get<Settings>(SETTINGS);
  await app.listen(port, host);
  new Logger('Tergeu').log(`Tergeu listens on http://${host}:${port}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
});
