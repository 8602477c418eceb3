import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import checkFile from 'eslint-plugin-check-file';
import i18next from 'eslint-plugin-i18next';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { tergeu } from './tools/lint-rules/index.mjs';

// Run it through nx only (npm run lint): plain `eslint .` on a fresh clone has no project graph, and the boundary rule is silent.
// The canary (tools/boundary-canary) fails when a boundary stops being guarded.

const root = import.meta.dirname;
const foldersOf = (path) =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter((one) => one.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

const depConstraints = [
  { sourceTag: 'layer:law', onlyDependOnLibsWithTags: [], allowedExternalImports: [] },
  {
    sourceTag: 'layer:procedure',
    onlyDependOnLibsWithTags: ['layer:law'],
    // @noble/hashes, canonicalize: what an agreement is bound to is hashed as the journal hashes (decision 0017).
    allowedExternalImports: ['xstate', 'xstate/*', 'zod', '@noble/hashes/*', 'canonicalize'],
  },
  { sourceTag: 'layer:journal', onlyDependOnLibsWithTags: [], allowedExternalImports: ['@noble/*', 'canonicalize', 'zod'] },
  {
    sourceTag: 'layer:contracts',
    onlyDependOnLibsWithTags: ['layer:procedure', 'layer:law', 'layer:journal'],
    allowedExternalImports: ['zod'],
  },
  { sourceTag: 'layer:ui', onlyDependOnLibsWithTags: ['layer:contracts'], bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'] },
  {
    sourceTag: 'layer:web',
    onlyDependOnLibsWithTags: ['layer:ui', 'layer:contracts'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'xstate'],
  },
  {
    sourceTag: 'layer:api',
    onlyDependOnLibsWithTags: ['layer:contracts', 'layer:procedure', 'layer:law', 'layer:journal'],
    bannedExternalImports: ['react', 'react-dom'],
  },
  {
    sourceTag: 'layer:cli',
    onlyDependOnLibsWithTags: ['layer:contracts', 'layer:procedure', 'layer:law', 'layer:journal'],
    bannedExternalImports: ['typeorm', 'pg'],
  },
  { sourceTag: 'layer:tests', onlyDependOnLibsWithTags: ['layer:contracts', 'layer:procedure', 'layer:law', 'layer:journal'] },
  { sourceTag: 'layer:tools', onlyDependOnLibsWithTags: ['layer:procedure', 'layer:law'] },
];
const boundaries = (options = {}) => ['error', { depConstraints, banTransitiveDependencies: true, ...options }];

/** Tests may use the test runner and its friends, whatever their layer. */
const testTools = ['@jest/globals', 'fast-check', 'supertest', '@nestjs/testing', '@xstate/graph', '@testing-library/*', 'axe-core'];
const constraintsOfTests = depConstraints.map((one) =>
  one.allowedExternalImports ? { ...one, allowedExternalImports: [...one.allowedExternalImports, ...testTools] } : one,
);

/** Tests of the API and tests across apps share one database server. */
const testCluster = [
  '/tests/support/[a-z-]+$',
  '/apps/api/src/kernel/database/testing/[a-z-]+(\\.ts)?$',
  '/apps/api/src/testing/[a-z-]+$',
  '/jest\\.config\\.cjs$',
];

/** Nobody reaches past the `index.ts` of another capability. Generated from the folders: a new one is protected at once. */
const capabilityZones = (base, folders) =>
  folders.map((folder) => ({
    target: `./${base}/!(${folder})/**/*`,
    from: `./${base}/${folder}/!(index.ts)`,
    message: `Import from ${folder}/index.ts only.`,
  }));

const apiFolders = foldersOf('apps/api/src');
const capabilities = apiFolders.filter((one) => !['kernel', 'migrations', 'testing'].includes(one));
const apiZones = [
  ...capabilityZones('apps/api/src', capabilities),
  ...capabilities.map((folder) => ({
    target: './apps/api/src/*.ts',
    from: `./apps/api/src/${folder}/!(index.ts)`,
    message: `Import from ${folder}/index.ts only.`,
  })),
  ...capabilities.map((folder) => ({
    target: './apps/api/src/kernel',
    from: `./apps/api/src/${folder}`,
    message: 'The kernel imports no capability.',
  })),
];
const placeZones = foldersOf('apps/web/src/places').map((place) => ({
  target: `./apps/web/src/places/!(${place})/**/*`,
  from: `./apps/web/src/places/${place}`,
  message: 'A place imports no other place; what two need goes to shell/ or libs/ui.',
}));
const machineZones = foldersOf('libs/procedure/src')
  .filter((one) => !['kernel', 'safeguards'].includes(one))
  .map((machine) => ({
    target: './libs/procedure/src/kernel',
    from: `./libs/procedure/src/${machine}`,
    message: 'The kernel knows no machine.',
  }));

const code = ['**/*.{ts,tsx}'];
const scripts = ['**/*.{js,mjs,cjs}'];
const specs = ['**/*.spec.{ts,tsx}', '**/testing/**', 'tests/**/*.{ts,tsx,cjs}', 'libs/procedure/src/kernel/story.ts'];
const nodeGlobals = [
  'process',
  'console',
  'require',
  'module',
  '__dirname',
  '__filename',
  'setTimeout',
  'clearTimeout',
  'fetch',
  'URL',
  'Buffer',
];
const pure = ['law', 'procedure', 'journal', 'contracts'].map((lib) => `libs/${lib}/src/**/*.ts`);
const machineParts = 'libs/procedure/src/*/*.{machine,setup,conditions,commands,clocks,law,register}.ts';

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/coverage', '.nx', '.data', 'tmp', 'tools/boundary-canary/violations'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: [...code, ...scripts], extends: [js.configs.recommended] },
  {
    files: code,
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  },
  {
    files: [...code, ...scripts],
    plugins: { '@nx': nx, 'check-file': checkFile, 'import-x': importX, tergeu },
    settings: { 'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'] })] },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', 300],
      // A module that Vite makes (vite-plugin-pwa).
      '@nx/enforce-module-boundaries': boundaries({ allow: ['virtual:pwa-register'] }),
      'check-file/filename-naming-convention': [
        'error',
        { '**/!(migrations)/*.{ts,tsx,js,mjs,cjs}': '?(S[0-9][0-9]-)+([a-z0-9])*(-+([a-z0-9]))' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': ['error', { '{apps,libs,tests,tools}/**/': 'KEBAB_CASE' }],
      'check-file/filename-blocklist': [
        'error',
        { '**/*{utils,helpers,manager}*.{ts,tsx}': '*name-what-it-does*', '**/{util,helper,common}.{ts,tsx}': '*name-what-it-does*' },
      ],
    },
  },
  {
    files: code,
    rules: {
      // The compiler knows better.
      'no-undef': 'off',
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: [...apiZones, ...placeZones, ...machineZones] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Not told apart: literals for options typed as a class (Nest), and `String(json)`.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // It takes away assertions that carry a type to a generic (XState's `types`).
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // `!child || child.exitCode !== null` says more than `child?.exitCode !== null`.
      '@typescript-eslint/prefer-optional-chain': 'off',
      // An empty string in the environment means "not set".
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `Record<never, …>` of a machine without clocks or conditions is meant to be empty.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // With noUncheckedIndexedAccess an index that is known to exist is said with `!`; dropping it would invite dead branches.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: pure, ignores: specs, rules: { 'tergeu/pure-library': 'error' } },
  { files: [machineParts], rules: { 'max-lines': ['error', 150] } },
  { files: ['**/*.machine.ts'], rules: { 'tergeu/machine-is-data': 'error' } },
  { files: ['apps/api/src/**/*.controller.ts'], rules: { 'tergeu/endpoint-says-who': 'error' } },
  { files: ['apps/web/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    // Every word comes from a texts table, in three languages. What has no letters may stand as it is, and the product's name.
    files: ['apps/web/src/**/*.tsx', 'libs/ui/src/**/*.tsx'],
    ignores: specs,
    plugins: { i18next },
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-attributes': {
            include: [
              'title',
              'label',
              'description',
              'placeholder',
              'alt',
              'hint',
              'message',
              'text',
              'error',
              'aria-label',
              'nothingFoundMessage',
            ],
          },
          words: { exclude: [/^[^\p{L}]*$/u, 'Tergeu'] },
          // Names of machines and the like: arguments are not shown.
          callees: { exclude: [/./] },
        },
      ],
    },
  },
  // The router throws redirects.
  { files: ['apps/web/src/**/*.{ts,tsx}'], rules: { '@typescript-eslint/only-throw-error': 'off' } },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 120, skipComments: true }] } },
  {
    files: specs,
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': 'off',
      // What a test reads back (JSON, answers, rows) is judged by its assertions.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@nx/enforce-module-boundaries': boundaries({ depConstraints: constraintsOfTests, allow: testCluster }),
    },
  },
  {
    files: ['tests/browser/**/*'],
    rules: { '@nx/enforce-module-boundaries': boundaries({ depConstraints: constraintsOfTests, allow: testCluster }) },
  },
  { files: ['apps/api/src/migrations/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/vite.config.mts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: scripts,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
);
