import { createApplication } from './create-application';
import { Demo, describeSignIns } from './demo';
import { Directory } from './identity';
import { SETTINGS, type Settings } from './kernel/settings';

async function main(): Promise<void> {
  const app = await createApplication();
  const { port, host } = app.get<Settings>(SETTINGS);
  await app.listen(port, host);
  const accounts = await app.get(Demo).begin();
  console.log(`Tergeu listens on http://${host}:${port}`);
  void app.get(Demo).filled.then((line) => {
    if (line) console.log(line);
  });
  if (accounts.length > 0) console.log(describeSignIns(accounts));
  else if ([...app.get(Directory).all()].length === 0)
    console.log('Nobody can sign in yet. The first administrator is made by: node apps/api/dist/main.administrator.js --login <login>');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
});
