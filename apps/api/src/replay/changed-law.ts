import type { Limit, Parameter, ParameterVersion } from '@tergeu/law';
import { procedures } from '@tergeu/procedure';

/** A parameter of the law table with another value, e.g. `detention.longest=PT24H`. */
export interface ChangedParameter {
  readonly id: string;
  readonly value: string;
}

const duration = /^P(?:(\d+)M|(\d+)D|T(\d+)H|T(\d+)M)$/;
const units = ['months', 'days', 'hours', 'minutes'] as const;

export function readChange(text: string): ChangedParameter {
  const [id, value] = text.split('=');
  if (!id || !value) throw new RangeError(`"${text}" is not <parameter>=<duration>, e.g. detention.longest=PT24H`);
  parameterOf(id);
  limitIn(value);
  return { id, value };
}

function parameterOf(id: string): Parameter<unknown> {
  const found = Object.values(procedures)
    .flatMap(({ law }) => Object.values<Parameter<unknown>>(law))
    .find((one) => one.id === id);
  if (!found) throw new RangeError(`There is no parameter "${id}" in the law table; the law page lists them all`);
  return found;
}

function limitIn(value: string): Pick<Limit, 'amount' | 'unit'> {
  const parts = duration.exec(value);
  const index = parts ? parts.slice(1).findIndex(Boolean) : -1;
  if (!parts || index < 0) throw new RangeError(`"${value}" is not a duration of one unit: P2M, P10D, PT24H or PT30M`);
  return { amount: Number(parts[index + 1]), unit: units[index]! };
}

/** Acts under a changed law table; afterwards it is as before. Only while nothing else can run: the table is shared. */
export function underChangedLaw(changes: readonly ChangedParameter[], act: () => void): void {
  const restored = changes.map(({ id, value }) =>
    change(parameterOf(id) as { id: string; versions: readonly ParameterVersion<unknown>[] }, value),
  );
  try {
    act();
  } finally {
    for (const restore of restored.reverse()) restore();
  }
}

function change(parameter: { readonly id: string; versions: readonly ParameterVersion<unknown>[] }, value: string): () => void {
  const { id, versions } = parameter;
  if (!versions.every((one) => isLimit(one.value) || one.value === null)) throw new RangeError(`"${id}" is not a limit of time`);
  const set = (one: unknown) => (isLimit(one) ? { ...one, ...limitIn(value) } : one);
  parameter.versions = versions.map((one) => ({
    ...one,
    value: set(one.value),
    ...(one.byProfile && { byProfile: Object.fromEntries(Object.entries(one.byProfile).map(([profile, own]) => [profile, set(own)])) }),
  }));
  return () => {
    parameter.versions = versions;
  };
}

const isLimit = (value: unknown): value is Limit => typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;
