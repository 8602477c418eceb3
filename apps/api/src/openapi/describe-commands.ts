import { citation } from '@tergeu/law';
import { procedures } from '@tergeu/procedure';
import { refTo, type JsonSchema, type NamedSchemas } from './name-schemas';

/** Is it the name of a command in the document, e.g. `command.key-decision.agree`? */
export const isCommand = (name: string): boolean => name.startsWith('command.');

/** One schema for each command, made from the machines that run: its names fixed, its payload in a schema of its own, be it another's. */
export function describeCommands(schemas: NamedSchemas): Record<string, JsonSchema> {
  const described: Record<string, JsonSchema> = {};
  for (const { name: machine, commands, texts } of Object.values(procedures)) {
    for (const [command, { article, by, payload }] of Object.entries(commands)) {
      const payloadName = `payload.${machine}.${command}`;
      const own = refTo(payloadName);
      const shared = schemas.name(payload, payloadName);
      if (shared.$ref !== own.$ref) described[payloadName] = shared;
      const givers = new Set(by.map(({ role, standing }) => `${role} (${standing})`));
      described[`command.${machine}.${command}`] = {
        type: 'object',
        title: texts.commands[command]!.en,
        description: `${citation(article, 'en')}. Given by: ${[...givers].join(', ')}.`,
        properties: {
          machine: { const: machine },
          proceedingId: { type: 'string', format: 'uuid' },
          type: { const: command },
          payload: own,
          occurredAt: { type: 'string', format: 'date-time' },
        },
        required: ['machine', 'proceedingId', 'type', ...(payload.safeParse({}).success ? [] : ['payload']), 'occurredAt'],
      };
    }
  }
  return described;
}
