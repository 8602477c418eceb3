const selfRunning = new Set(['after', 'invoke', 'always', 'entry', 'exit']);

/** A machine file is a table that a lawyer reads: states, commands, named conditions, articles; nothing that computes. */
export const machineIsData = {
  meta: {
    type: 'problem',
    docs: { description: 'Machine files hold data only' },
    messages: {
      function: 'A machine file holds no function; name a condition or a record of the setup file instead.',
      selfRunning: '`{{name}}`: a machine neither keeps time nor acts by itself; deadlines arrive as commands.',
      number: 'A number belongs into the law file, with unit, source and first day.',
      inlineGuard: 'A guard names its conditions: guard: requires(…).',
    },
    schema: [],
  },
  create(context) {
    const reportFunction = (node) => context.report({ node, messageId: 'function' });
    return {
      FunctionDeclaration: reportFunction,
      FunctionExpression: reportFunction,
      ArrowFunctionExpression: reportFunction,
      ClassDeclaration: reportFunction,
      Literal(node) {
        if (typeof node.value === 'number' || typeof node.value === 'bigint') context.report({ node, messageId: 'number' });
      },
      Property(node) {
        const name = node.key.name ?? node.key.value;
        if (selfRunning.has(name)) context.report({ node: node.key, messageId: 'selfRunning', data: { name } });
        if (name === 'guard' && node.value.callee?.name !== 'requires') context.report({ node: node.value, messageId: 'inlineGuard' });
      },
    };
  },
};
