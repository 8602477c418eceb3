import type { DefinitionView } from '@tergeu/contracts';
import { articleIn, articleOf, type ArticleId, type Texts } from '@tergeu/law';
import {
  rememberedOptions,
  rememberedTexts,
  type Condition,
  type Permission,
  type ProcedureDefinition,
  type StateMeta,
} from '@tergeu/procedure';
import type { StateNode } from 'xstate';
import { z } from 'zod';
import { articleView } from '../case-file';
import { readJurisdiction } from '../kernel/settings';

/** A machine as the map draws it and the forms need it, read off the machine that runs. */
export function describeMachine(definition: ProcedureDefinition): DefinitionView {
  const nodes = statesBelow(rootOf(definition));
  const transitions = nodes.flatMap(transitionsOf);
  const opening = new Set(transitions.filter((one) => one.from === 'unopened').map((one) => one.command));
  return {
    name: definition.name,
    version: definition.version,
    title: definition.texts.name,
    states: nodes.map((node) => stateView(definition, node)),
    transitions,
    commands: Object.entries(definition.commands).map(([name, command]) => ({
      name,
      text: definition.texts.commands[name]!,
      article: articleView(command.article),
      articleTitle: titleOf(command.article),
      by: command.by.map(permissionView),
      opens: opening.has(name),
      field: command.field === true,
      schema: z.toJSONSchema(command.payload, { io: 'input' }),
    })),
    fields: { ...definition.texts.fields, ...rememberedTexts, ...definition.texts.fields },
    options: { ...rememberedOptions, ...definition.texts.options },
    conditions: Object.fromEntries(
      Object.entries(definition.conditions).map(([name, condition]) => [name, conditionView(definition, name, condition)]),
    ),
    clocks: Object.fromEntries(
      Object.entries(definition.clocks).map(([name, clock]) => [
        name,
        { text: definition.texts.clocks[name]!, article: articleView(clock.article) },
      ]),
    ),
  };
}

const titleOf = (id: ArticleId): Texts => articleOf(articleIn(readJurisdiction(), id) ?? id).title;

type Node = StateNode;

const rootOf = (definition: ProcedureDefinition): Node => definition.machine.root as Node;

function statesBelow(node: Node): Node[] {
  return Object.values(node.states).flatMap((child) => [child, ...statesBelow(child)]);
}

const pathOf = (node: Node): string => node.path.join('.');

function stateView(definition: ProcedureDefinition, node: Node): DefinitionView['states'][number] {
  const meta = node.meta as StateMeta | undefined;
  const parent = node.parent && node.parent.path.length > 0 ? pathOf(node.parent) : null;
  return {
    path: pathOf(node),
    parent,
    kind: node.type === 'history' ? 'atomic' : node.type,
    initial: node.parent?.type !== 'parallel' && node.parent?.initial.target.includes(node) === true,
    text: definition.texts.states[pathOf(node)] ?? definition.texts.states[node.key] ?? { kk: node.key, ru: node.key, en: node.key },
    article: meta ? articleView(meta.article) : null,
    waitsFor: (meta?.waitsFor ?? []).map(permissionView),
  };
}

function transitionsOf(node: Node): DefinitionView['transitions'] {
  return [...node.transitions.entries()].flatMap(([command, list]) =>
    list.flatMap((transition) => {
      const guard = transition.guard as { readonly params?: readonly string[] } | undefined;
      const targets = transition.target ?? [node];
      return targets.map((target) => ({
        from: pathOf(node),
        to: pathOf(target as Node),
        command,
        conditions: [...(guard?.params ?? [])],
      }));
    }),
  );
}

const permissionView = ({ role, standing, tier }: Permission) => ({ role, standing, tier });

function conditionView(definition: ProcedureDefinition, name: string, condition: Condition): DefinitionView['conditions'][string] {
  const texts = definition.texts.conditions[name]!;
  return { safeguard: condition.safeguard, article: articleView(condition.article), text: texts.is, remedy: texts.remedy };
}
