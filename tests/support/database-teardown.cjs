// Jest globalTeardown: leaves no process and no file behind.
module.exports = () => require('../../apps/api/src/kernel/database/testing/test-cluster.ts').stopTestCluster();
