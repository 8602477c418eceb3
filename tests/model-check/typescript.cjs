// Runs the check from the sources: node --require ./tests/model-check/typescript.cjs tests/model-check/main.ts
const Module = require('node:module');
const path = require('node:path');
const { transformFileSync } = require('@swc/core');

const root = path.resolve(__dirname, '../..');
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const own = /^@tergeu\/([^/]+)(?:\/(.+))?$/.exec(request);
  return resolve.call(this, own ? path.join(root, 'libs', own[1], 'src', `${own[2] ?? 'index'}.ts`) : request, ...rest);
};

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true } },
  });
  module._compile(code, filename);
};
