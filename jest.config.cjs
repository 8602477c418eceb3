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
];
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.[tj]sx?$': [
      '@swc/jest',
      {
        // The root .swcrc is the build's: it leaves tests out.
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: {
    '^@tergeu/procedure/(commands|testing)$': '<rootDir>/libs/procedure/src/$1.ts',
    '^@tergeu/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  modulePathIgnorePatterns: ['/dist/'],
};
const database = {
  ...base,
  globalSetup: '<rootDir>/tests/support/database-setup.cjs',
  globalTeardown: '<rootDir>/tests/support/database-teardown.cjs',
};
module.exports = {
  testTimeout: 30_000,
  projects: [
    {
      ...base,
      displayName: 'pure',
      testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.spec.ts', '<rootDir>/tests/pure/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|http)\\.spec\\.ts$', '/dist/'],
    },
    {
      ...database,
      displayName: 'database',
      testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.{db,http}.spec.ts', '<rootDir>/tests/{scenarios,security,faults}/**/*.spec.ts'],
    },
  ],
};
