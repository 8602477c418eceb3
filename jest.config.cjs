// CommonJS output throughout: Nest 12 and a few others are ES modules only and are transpiled, see transformIgnorePatterns.
const esModules = [
  '@nestjs',
  'file-type',
  '@borewit',
  'token-types',
  'strtok3',
  'uint8array-extras',
  '@tokenizer',
  'load-esm',
  'uid',
  '@noble',
  'uuidv7',
  'graphile-worker',
  'lru-cache',
  '@seriousme',
];
const transpile = (parser, transform) => [
  '@swc/jest',
  {
    // The root .swcrc is the build's: it leaves tests out.
    swcrc: false,
    jsc: { target: 'es2023', parser: { syntax: 'typescript', ...parser }, transform },
    module: { type: 'commonjs' },
  },
];
const plain = transpile({ decorators: true, tsx: false }, { legacyDecorator: true, decoratorMetadata: true });
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx$': transpile({ tsx: true }, { react: { runtime: 'automatic' } }),
    '^.+\\.[tj]s$': plain,
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: {
    '^@tergeu/procedure/(commands|testing)$': '<rootDir>/libs/procedure/src/$1.ts',
    '^@tergeu/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  modulePathIgnorePatterns: ['/dist/'],
};
/** They run in a browser page. */
const clientFolders = ['<rootDir>/apps/web/', '<rootDir>/libs/ui/'];
const database = {
  ...base,
  globalSetup: '<rootDir>/tests/support/database-setup.cjs',
  globalTeardown: '<rootDir>/tests/support/database-teardown.cjs',
};
module.exports = {
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'pure',
      testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.spec.ts', '<rootDir>/tests/pure/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|http)\\.spec\\.ts$', '/dist/', ...clientFolders],
    },
    {
      ...base,
      displayName: 'client',
      moduleNameMapper: { ...base.moduleNameMapper, '\\.css$': '<rootDir>/tests/support/no-styles.cjs' },
      testEnvironment: '<rootDir>/tests/support/client-environment.cjs',
      testMatch: ['<rootDir>/{apps/web,libs/ui}/src/**/*.spec.{ts,tsx}'],
    },
    {
      ...database,
      displayName: 'database',
      testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.{db,http}.spec.ts', '<rootDir>/tests/{scenarios,security}/**/*.spec.ts'],
    },
  ],
};
