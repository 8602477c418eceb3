import { isLimit, type Law, type LawProfile, type Limit, type Parameter, type SupposedLimits } from '@tergeu/law';
import { procedures } from '@tergeu/procedure';

/** Another value of a limit (`detention.longest=PT24H`), or the other profile of the law (`profile=code`). */
export interface Supposition {
  readonly id: string;
  readonly value: string;
}

const duration = /^P(?:(\d{1,4})M|(\d{1,4})D|T(\d{1,4})H|T(\d{1,4})M)$/;
const units = ['months', 'days', 'hours', 'minutes'] as const;
const profiles: readonly string[] = ['briefing', 'code'] satisfies LawProfile[];

/** Reads what is to be supposed, or throws a RangeError that says what is wrong with it. */
export function readSupposition(text: string): Supposition {
  const [id, value] = text.split('=');
  if (!id || !value) throw new RangeError(`"${text}" is not <parameter>=<duration>, e.g. detention.longest=PT24H`);
  supposing([{ id, value }]);
  return { id, value };
}

interface OwnParameter {
  readonly machine: string;
  readonly parameter: Parameter<unknown>;
}

/** Parameters of which another length can be supposed, each under the first machine that has it. */
export const limitParameters = (): readonly OwnParameter[] => allParameters().filter(({ parameter }) => isOfTime(parameter));

function allParameters(): OwnParameter[] {
  const all = Object.values(procedures).flatMap(({ name, law }) =>
    Object.values<Parameter<unknown>>(law).map((parameter) => ({ machine: name, parameter })),
  );
  return all.filter(({ parameter }, index) => all.findIndex((one) => one.parameter === parameter) === index);
}

const isOfTime = ({ versions }: Parameter<unknown>): boolean =>
  versions.every(({ value }) => isLimit(value) || value === null) && versions.some(({ value }) => isLimit(value));

/** Makes of a law the same one with these suppositions; throws a RangeError where one makes no sense. */
export function supposing(suppositions: readonly Supposition[]): (law: Law) => Law {
  const supposed: Record<string, SupposedLimits[string]> = {};
  let profile: LawProfile | null = null;
  for (const { id, value } of suppositions)
    if (id === 'profile') profile = profileIn(value);
    else supposed[limitParameter(id).id] = limitIn(value);
  return (law) => ({ ...law, ...(profile && { profile }), supposed });
}

function profileIn(value: string): LawProfile {
  if (!profiles.includes(value)) throw new RangeError(`"${value}" is not a profile of the law: ${profiles.join(' or ')}`);
  return value as LawProfile;
}

function limitParameter(id: string): Parameter<unknown> {
  const found = allParameters().find(({ parameter }) => parameter.id === id)?.parameter;
  if (!found) throw new RangeError(`There is no parameter "${id}" in the law table; the law page lists them all`);
  if (!isOfTime(found)) throw new RangeError(`"${id}" is not a limit of time`);
  return found;
}

function limitIn(value: string): Pick<Limit, 'amount' | 'unit'> {
  const parts = duration.exec(value);
  const index = parts ? parts.slice(1).findIndex(Boolean) : -1;
  if (!parts || index < 0) throw new RangeError(`"${value}" is not a duration of one unit: P2M, P10D, PT24H or PT30M`);
  return { amount: Number(parts[index + 1]), unit: units[index]! };
}
