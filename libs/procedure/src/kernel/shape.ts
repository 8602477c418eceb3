import { articleOf, lawOf, type ArticleId, type Texts } from '@tergeu/law';
import type { Given, Json } from './case-file';
import { clockOf, missedCommand } from './clocks';
import type { Procedures } from './decide';
import type { ProcedureDefinition, StateMeta } from './definition';

/** The parts of an XState node that the shape test reads. */
interface StateShape {
  readonly path: readonly string[];
  readonly type: string;
  readonly meta?: Partial<StateMeta>;
  readonly after: readonly unknown[];
  readonly invoke: readonly unknown[];
  readonly states: Readonly<Record<string, StateShape>>;
  readonly transitions: ReadonlyMap<string, readonly { readonly guard?: unknown }[]>;
}

const languages = ['kk', 'ru', 'en'] as const;

/** All states of a machine below its root, regions and their states included. */
export function statesOf(definition: ProcedureDefinition): StateShape[] {
  const below = (node: StateShape): StateShape[] => Object.values(node.states).flatMap((one) => [one, ...below(one)]);
  return below(definition.machine.root as unknown as StateShape);
}

/** What is missing or contradictory in the machines' folders, as sentences; empty = all is in shape. */
export function shapeFaults(procedures: Procedures): string[] {
  return Object.entries(procedures).flatMap(([name, definition]) =>
    [
      ...(definition.name === name ? [] : [`is listed as ${name}`]),
      ...machineFaults(definition),
      ...commandFaults(definition),
      ...conditionFaults(definition, procedures),
      ...clockFaults(definition),
      ...textFaults(definition),
      ...articleFaults(definition),
      ...definition.influences.filter((other) => !procedures[other]).map((other) => `influences an unknown machine ${other}`),
    ].map((fault) => `${definition.name}: ${fault}`),
  );
}

const articlesOf = (table: Readonly<Record<string, { readonly article: ArticleId }>>) => Object.values(table).map(({ article }) => article);

/** Articles that the index of the law does not know. */
function articleFaults(definition: ProcedureDefinition): string[] {
  const named: readonly (ArticleId | null | undefined)[] = [
    ...statesOf(definition).map(({ meta }) => meta?.article),
    ...[definition.commands, definition.conditions, definition.clocks].flatMap(articlesOf),
    ...Object.values(definition.law).flatMap(({ versions }) => versions.map(({ source }) => source.article)),
  ];
  return [...new Set(named)].flatMap((article) => {
    try {
      if (article) articleOf(article);
      return [];
    } catch {
      return [`names an unknown article ${article}`];
    }
  });
}

const rootOf = (definition: ProcedureDefinition) => definition.machine.root as unknown as StateShape;
const nodesOf = (definition: ProcedureDefinition) => [rootOf(definition), ...statesOf(definition)];
const eventsOf = (definition: ProcedureDefinition) => new Set(nodesOf(definition).flatMap((node) => [...node.transitions.keys()]));

/** Names in `requires(…)` of all transitions. */
export function requiredConditions(definition: ProcedureDefinition): Set<string> {
  const guards = nodesOf(definition).flatMap((node) => [...node.transitions.values()].flat().map((one) => one.guard));
  return new Set(guards.flatMap((guard) => (guard as { params?: readonly string[] } | undefined)?.params ?? []));
}

function machineFaults(definition: ProcedureDefinition): string[] {
  const { machine } = definition;
  return [
    ...(machine.id === definition.name ? [] : [`its machine is called ${machine.id}`]),
    ...(machine.config.initial === 'unopened' ? [] : ['does not begin unopened']),
    ...(definition.version ? [] : ['has no version']),
    ...(/^[a-z_]+$/.test(definition.register.table) ? [] : [`has a strange table ${definition.register.table}`]),
    ...nodesOf(definition).flatMap((node) => [
      ...(node.path.length === 0 || node.meta?.article ? [] : [`state ${node.path.join('.')} has no article`]),
      ...(node.after.length + node.invoke.length === 0 ? [] : [`state ${node.path.join('.')} keeps time or calls out by itself`]),
      ...[...node.transitions.keys()]
        .filter((event) => !isKnownEvent(definition, event))
        .map((event) => `state ${node.path.join('.')} waits for an unknown ${event}`),
    ]),
  ];
}

function isKnownEvent(definition: ProcedureDefinition, event: string): boolean {
  const clock = clockOf(event);
  return clock === null ? event in definition.commands : clock in definition.clocks;
}

function commandFaults(definition: ProcedureDefinition): string[] {
  const events = eventsOf(definition);
  return Object.entries(definition.commands).flatMap(([name, command]) => [
    ...(events.has(name) ? [] : [`command ${name} leads nowhere`]),
    ...(command.by.length > 0 ? [] : [`command ${name} is nobody's`]),
    ...(command.by.some((permission) => permission.role === 'clock') ? [`command ${name} is given by time`] : []),
    ...(command.article.length > 0 ? [] : [`command ${name} has no article`]),
  ]);
}

function conditionFaults(definition: ProcedureDefinition, procedures: Procedures): string[] {
  const required = requiredConditions(definition);
  const isCommand = (path: string) => {
    const [machine, command] = path.includes('.') ? path.split('.') : [definition.name, path];
    return command !== undefined && procedures[machine ?? '']?.commands[command] !== undefined;
  };
  return [
    ...[...required].filter((name) => !definition.conditions[name]).map((name) => `requires an unknown condition ${name}`),
    ...Object.entries(definition.conditions).flatMap(([name, condition]) => [
      ...(required.has(name) ? [] : [`condition ${name} is never required`]),
      ...(/^(is|has|was|are|have|were|needs)[A-Z]/.test(name) ? [] : [`condition ${name} does not read as a statement`]),
      ...condition.curedBy.filter((cure) => !isCommand(cure)).map((cure) => `condition ${name} is cured by an unknown ${cure}`),
    ]),
  ];
}

function clockFaults(definition: ProcedureDefinition): string[] {
  const events = eventsOf(definition);
  const unsourced = Object.values(definition.law).flatMap((parameter) =>
    parameter.versions
      .filter(({ source }) => !source.key || (source.article === null && source.certainty !== 'unverified'))
      .map(({ from }) => `parameter ${parameter.id} of ${from} has no source`),
  );
  return [
    ...unsourced,
    ...Object.entries(definition.clocks).flatMap(([name, clock]) => [
      ...(events.has(missedCommand(name)) ? [] : [`clock ${name} leads nowhere when missed`]),
      ...(clock.startedBy.length > 0 ? [] : [`clock ${name} never starts`]),
      ...(clock.duty.length > 0 ? [] : [`clock ${name} is nobody's duty`]),
      ...[...clock.startedBy, ...clock.metBy]
        .filter((command) => !definition.commands[command])
        .map((command) => `clock ${name} knows no command ${command}`),
      ...(Object.keys(definition.law).length > 0 ? [] : [`clock ${name} has no law file behind it`]),
      ...strangeLimit(definition, name),
    ]),
  ];
}

/** A limit, where the law gives one without knowing the proceeding, is a positive number of a known unit. */
function strangeLimit(definition: ProcedureDefinition, name: string): string[] {
  return (['briefing', 'code'] as const).flatMap((profile) => {
    const law = lawOf(profile, '2022-01-10');
    try {
      const limit = definition.clocks[name]!.limit({}, law, { law, file: { proceedings: {} } } as unknown as Given);
      return limit === null || (Number.isInteger(limit.amount) && limit.amount > 0) ? [] : [`clock ${name} has a strange limit`];
    } catch {
      return []; // it asks the memory; the model check starts it
    }
  });
}

function textFaults(definition: ProcedureDefinition): string[] {
  const { texts } = definition;
  const paths = statesOf(definition).map((node) => node.path);
  const textOfState = (path: readonly string[]) => texts.states[path.join('.')] ?? texts.states[path.at(-1)!];
  const named = new Set(paths.flatMap((path) => [path.join('.'), path.at(-1)!]));
  return [
    ...incomplete('the machine', texts.name),
    ...paths.flatMap((path) => incomplete(`state ${path.join('.')}`, textOfState(path))),
    ...Object.keys(texts.states)
      .filter((name) => !named.has(name))
      .map((name) => `has a text for an unknown state ${name}`),
    ...tableFaults('command', texts.commands, Object.keys(definition.commands)),
    ...tableFaults('field', texts.fields as Record<string, Texts>, fieldsOf(definition)),
    ...tableFaults('clock', texts.clocks, Object.keys(definition.clocks)),
    ...Object.keys(definition.conditions).flatMap((name) => [
      ...incomplete(`condition ${name}`, texts.conditions[name]?.is),
      ...incomplete(`remedy of ${name}`, texts.conditions[name]?.remedy),
    ]),
    ...optionsOf(definition).flatMap(({ field, values }) =>
      values.flatMap((value) =>
        incomplete(`option ${field} ${value}`, (texts.options as Record<string, Record<string, Texts>>)[field]?.[value]),
      ),
    ),
  ];
}

const fieldsOf = (definition: ProcedureDefinition) => [
  ...new Set(Object.values(definition.commands).flatMap((command) => Object.keys(command.payload.shape))),
];

function tableFaults(what: string, table: Readonly<Record<string, Texts>>, wanted: readonly string[]): string[] {
  return [
    ...wanted.flatMap((name) => incomplete(`${what} ${name}`, table[name])),
    ...Object.keys(table)
      .filter((name) => !wanted.includes(name))
      .map((name) => `has a text for an unknown ${what} ${name}`),
  ];
}

function incomplete(what: string, texts: Partial<Texts> | undefined): string[] {
  return languages.filter((language) => !texts?.[language]?.trim()).map((language) => `${what} has no text in ${language}`);
}

interface Wrapped {
  readonly def: {
    readonly type: string;
    readonly innerType?: Wrapped;
    readonly element?: Wrapped;
    readonly entries?: Record<string, Json>;
  };
}

function optionsOf(definition: ProcedureDefinition): { field: string; values: string[] }[] {
  const valuesOf = ({ def }: Wrapped): string[] => {
    if (def.type === 'enum') return Object.values(def.entries ?? {}).map(String);
    const inner = def.innerType ?? (def.type === 'array' ? def.element : undefined);
    return inner ? valuesOf(inner) : [];
  };
  return Object.values(definition.commands).flatMap((command) =>
    Object.entries(command.payload.shape).map(([field, schema]) => ({ field, values: valuesOf(schema as unknown as Wrapped) })),
  );
}
