// Loaded into our server for a look into it: a CPU profile, and how long statements take as the server sees them.
// A first message from the parent begins; a second one writes TERGEU_PROFILE. (Signals are the product's own: they end it.)
const { renameSync, writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');
const { performance } = require('node:perf_hooks');
const { Pool } = require('pg');

const session = new Session();
session.connect();
let begun = 0;
const waits = {};

const kindOf = (text) => {
  if (/^\s*SELECT sess/i.test(text)) return 'session read';
  if (/^\s*WITH head/i.test(text)) return 'write and commit';
  if (/FROM case_file f/.test(text)) return 'load of case';
  return 'other statements';
};

const query = Pool.prototype.query;
Pool.prototype.query = function (...given) {
  const from = performance.now();
  const result = query.apply(this, given);
  const text = typeof given[0] === 'string' ? given[0] : given[0].text;
  const done = () => {
    if (!begun) return;
    const wait = (waits[kindOf(text ?? '')] ??= { count: 0, ms: 0 });
    wait.count += 1;
    wait.ms += performance.now() - from;
  };
  if (typeof result?.then === 'function') result.then(done, done);
  return result;
};

// Begun at once: to begin under load stops the server for seconds.
session.post('Profiler.enable');
session.post('Profiler.setSamplingInterval', { interval: 500 });
session.post('Profiler.start');
const startedAt = performance.now();

process.on('message', () => {
  if (!begun) {
    begun = performance.now();
    return;
  }
  session.post('Profiler.stop', (_, { profile }) => {
    writeFileSync(`${process.env.TERGEU_PROFILE}.part`, JSON.stringify({ profile, waits, skipMs: begun - startedAt }));
    renameSync(`${process.env.TERGEU_PROFILE}.part`, process.env.TERGEU_PROFILE);
  });
});
