const routes = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Search', 'Sse']);
const nameOf = (decorator) => decorator.expression.callee?.name ?? decorator.expression.name;

/** Every route of a controller says by its `@Endpoint` who may call it; "public" is said aloud. A controller does not decide. */
export const endpointSaysWho = {
  meta: {
    type: 'problem',
    docs: { description: 'Every route carries @Endpoint; controllers do not decide' },
    messages: {
      missing: '`{{name}}` is a route without @Endpoint: nobody is said to be allowed to call it.',
      lost: '@Endpoint without a route decorator does nothing.',
      decides: 'A controller does not decide; move this to the class that it calls.',
    },
    schema: [],
  },
  create(context) {
    let depth = 0;
    const isController = (node) => (node.decorators ?? []).some((one) => nameOf(one) === 'Controller');
    const decides = (node) => {
      if (depth > 0) context.report({ node, messageId: 'decides' });
    };
    return {
      ClassDeclaration: (node) => void (depth += isController(node) ? 1 : 0),
      'ClassDeclaration:exit': (node) => void (depth -= isController(node) ? 1 : 0),
      IfStatement: decides,
      SwitchStatement: decides,
      MethodDefinition(node) {
        const names = (node.decorators ?? []).map(nameOf);
        const isRoute = names.some((name) => routes.has(name));
        const isEndpoint = names.includes('Endpoint');
        if (isRoute && !isEndpoint) context.report({ node: node.key, messageId: 'missing', data: { name: node.key.name } });
        if (isEndpoint && !isRoute) context.report({ node: node.key, messageId: 'lost' });
      },
    };
  },
};
