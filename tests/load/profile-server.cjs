// Loaded into our server for a look into it: a CPU profile, and how long statements take as the server sees them.
// SIGUSR2 begins; a second one writes TERGEU_PROFILE and goes on.
const { writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');
const { Client, Pool } = require('pg');

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

function timed(prototype, part) {
  const query = prototype.query;
  prototype.query = function (...given) {
    const from = performance.now();
    const result = query.apply(this, given);
    const text = typeof given[0] === 'string' ? given[0] : given[0].text;
    const done = () => {
      if (!begun) return;
      const wait = (waits[`${kindOf(text ?? '')}, ${part}`] ??= { count: 0, ms: 0 });
      wait.count += 1;
      wait.ms += performance.now() - from;
    };
    if (result && typeof result.then === 'function') result.then(done, done);
    return result;
  };
}
timed(Pool.prototype, 'waiting for a connection included');
void Client;

process.on('SIGUSR2', () => {
  if (!begun) {
    begun = performance.now();
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: 500 });
    session.post('Profiler.start');
    return;
  }
  session.post('Profiler.stop', (error, result) => {
    writeFileSync(process.env.TERGEU_PROFILE, JSON.stringify({ profile: result?.profile, waits, error: error?.message, ms: performance.now() - begun }));
  });
});
