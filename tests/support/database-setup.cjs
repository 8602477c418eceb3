// Jest globalSetup of the projects that need PostgreSQL (.db.spec.ts, .http.spec.ts).
module.exports = () => require('../../apps/api/src/kernel/database/testing/test-cluster.ts').startTestCluster();
