// Loaded before the server (node --require) when `npm start` runs it: if the starter is killed without a
// chance to stop its children, the channel to it closes and the server stops by itself.
const GRACE_MS = 10_000;

process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), GRACE_MS).unref();
});
process.channel?.unref();
