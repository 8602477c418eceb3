import { createApplication } from './create-application';
import { SETTINGS, type Settings } from './kernel/settings';

async function main(): Promise<void> {
  const app = await createApplication();
  const { port, host } = app.get<Settings>(SETTINGS);
  await app.listen(port, host);
  console.log(`Tergeu listens on http://${host}:${port}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
});
