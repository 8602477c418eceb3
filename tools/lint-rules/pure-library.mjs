import { builtinModules } from 'node:module';

const builtins = new Set(builtinModules);

/** Forbids what makes a result depend on anything but the arguments: the clock of the machine, chance, the process, the network. */
const forbiddenGlobals = new Set([
  'process',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'require',
  '__dirname',
  '__filename',
  'global',
  'globalThis',
  'window',
  'document',
  'localStorage',
]);
const forbiddenMembers = new Set(['Date.now', 'Math.random']);

export const pureLibrary = {
  meta: {
    type: 'problem',
    docs: { description: 'Pure libraries know neither clock, chance, process nor network' },
    messages: {
      global: '`{{name}}` makes a pure library depend on its surroundings; let the caller hand it in.',
      now: '`{{name}}` reads the clock; take `now` as an argument.',
      builtin: '`{{name}}` is part of Node; this library also runs in a browser.',
    },
    schema: [],
  },
  create(context) {
    const reportImport = (node) => {
      const name = node.source?.value;
      if (typeof name === 'string' && (name.startsWith('node:') || builtins.has(name.split('/')[0])))
        context.report({ node: node.source, messageId: 'builtin', data: { name } });
    };
    return {
      ImportDeclaration: reportImport,
      ExportNamedDeclaration: reportImport,
      ExportAllDeclaration: reportImport,
      ImportExpression: reportImport,
      MemberExpression(node) {
        const name = `${node.object.name}.${node.property.name}`;
        if (!node.computed && forbiddenMembers.has(name)) context.report({ node, messageId: 'now', data: { name } });
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0)
          context.report({ node, messageId: 'now', data: { name: 'new Date()' } });
      },
      CallExpression(node) {
        if (node.callee.name === 'Date') context.report({ node, messageId: 'now', data: { name: 'Date()' } });
      },
      'Program:exit'(node) {
        for (const { identifier } of context.sourceCode.getScope(node).through)
          if (forbiddenGlobals.has(identifier.name))
            context.report({ node: identifier, messageId: 'global', data: { name: identifier.name } });
      },
    };
  },
};
