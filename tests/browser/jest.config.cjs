// The client as people use it: a real Chromium against the real server and a real PostgreSQL. `npm run test:browser`
const { projects } = require('../../jest.config.cjs');
const database = projects.find(({ displayName }) => displayName === 'database');

module.exports = {
  ...database,
  displayName: 'browser',
  testMatch: ['<rootDir>/tests/browser/**/*.browser.spec.ts'],
  testTimeout: 60_000,
};
