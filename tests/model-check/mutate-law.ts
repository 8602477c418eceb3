import type { Limit, Parameter } from '@tergeu/law';
import type { Procedures, Safeguard } from '@tergeu/procedure';
import { otherExample } from './examples';
import { explore } from './explore';
import type { Violation } from './reached';
import { otherPower } from './powers';
import type { World } from './world';

/** A change of the law table or of the policy table, and who noticed. */
export interface LawMutant {
  readonly name: string;
  readonly change: string;
  readonly caught: string | null;
  readonly milliseconds: number;
}

export interface Judges {
  readonly procedures: Procedures;
  readonly safeguards: readonly Safeguard[];
  readonly worlds: readonly World[];
  readonly states: number;
}

type Law = Procedures[string]['law'];
interface Change {
  readonly change: string;
  readonly of: (value: unknown) => unknown;
}

const isLimit = (value: unknown): value is Limit => typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;
const ofLimit: readonly Change[] = [
  { change: 'twice as long', of: (value) => (isLimit(value) ? { ...value, amount: value.amount * 2 } : value) },
  { change: 'one shorter', of: (value) => (isLimit(value) ? { ...value, amount: value.amount - 1 } : value) },
  { change: 'none', of: () => null },
];
/** Lists are loosened: a stricter law breaches nothing. */
const ofList: Readonly<Record<string, Change>> = {
  'court-authorisation.reservedToTheCourt': {
    change: 'nothing is reserved',
    of: (value) => Object.fromEntries(Object.keys(value as object).map((kind) => [kind, []])),
  },
  'court-authorisation.urgentPath': {
    change: 'everything may be urgent',
    of: (value) => [...(value as string[]), 'sample', 'propertyAttachment'],
  },
  'case.indictmentByProsecutor': { change: 'never the prosecutor', of: () => [] },
  'case.onlyByProsecutors': { change: 'nothing is', of: () => [] },
  'detention.extensions': { change: 'any investigator extends', of: () => [{ by: 'investigator', until: 96 }] },
  'detention.facilityReleasesOn': { change: 'on any ground', of: (value) => [...(value as string[]), 'noGroundsForCustody'] },
  'case.amnesty': { change: 'of any act at any time', of: () => ({ from: '2000-01-01', until: '2099-12-31' }) },
  'case.amnestyEnds': { change: 'grave ones, too', of: (value) => [...(value as string[]), 'grave', 'especiallyGrave'] },
  'detention.countsFrom': { change: 'from the delivery', of: () => ({ event: 'delivery', atLatestHours: 24 }) },
  'restraint.reservedToTheCourt': { change: 'nothing is reserved', of: () => [] },
  'restraint.shortCustodyDays': { change: 'twice as many', of: (value) => Number(value) * 2 },
  'restraint.longestOfMinorMonths': { change: 'twice as many', of: (value) => Number(value) * 2 },
  'restraint.fromLightest': { change: 'from the strictest', of: (value) => [...(value as string[])].reverse() },
  'detention.listLiftsThatOfAMinor': { change: 'it does', of: () => true },
  'detention.stateOfEmergency': { change: 'everywhere, always', of: () => 'everywhere' },
  'detention.questioning.break': { change: 'a minute less', of: (value) => Number(value) - 1 },
  'restraint.custodyAboveYears': { change: 'four instead of five', of: (value) => Number(value) - 1 },
  'restraint.withIsolation': { change: 'nothing isolates', of: () => [] },
};

/** Steps of an extension, changed one by one; a rung is such a step with months and grounds. */
type Step = Readonly<Record<string, unknown>>;
const ofSteps: readonly Change[] = [
  { change: 'the district agrees to all', of: (value) => eachStep(value, () => ({ ranks: ['district'] })) },
  { change: 'one prosecutor is enough', of: (value) => eachStep(value, ({ ranks }) => ({ ranks: (ranks as unknown[]).slice(0, 1) })) },
  ...(['askedDaysBefore', 'answerDays', 'filedDaysBefore', 'rulingDays'] as const).map((field) => ({
    change: `${field}, one more`,
    of: (value: unknown) => eachStep(value, (step) => (typeof step[field] === 'number' ? { [field]: step[field] + 1 } : {})),
  })),
];
const eachStep = (value: unknown, change: (step: Step) => Step): unknown =>
  Array.isArray(value) ? (value as Step[]).map((step) => ({ ...step, ...change(step) })) : { ...(value as Step), ...change(value as Step) };
const rungs = (change: string, of: (rung: Step) => Step): Change => ({ change, of: (value) => eachStep(value, of) });
const oneMore = (field: string): Change => ({
  change: `${field}, one more`,
  of: (value) => eachStep(value, (one) => ({ [field]: Number(one[field]) + 1 })),
});
const ofQuestioning = [oneMore('atOnce'), oneMore('aDay')];
const mandatory = [
  'minor', 'defect', 'language', 'gravity', 'custody', 'inpatientExpertise', 'abroad', 'conflict', 'victimRepresented', 'pleaAgreement',
]; // prettier-ignore
const ofMany: Readonly<Record<string, readonly Change[]>> = {
  'case.extensionRungs': [
    rungs('the district extends all', () => ({ rank: 'district' })),
    rungs('each rank twice as far', ({ upToMonths }) => ({ upToMonths: upToMonths === null ? null : Number(upToMonths) * 2 })),
    rungs('papers a day later', ({ papersDays }) => ({ papersDays: Number(papersDays) - 1 })),
  ],
  // Only longer: a prosecutor may set less than a month as it is.
  'case.returnedTerm': ofLimit.slice(0, 1),
  // Only graver: a stricter law breaches nothing.
  'defence.gravityOverYears': [{ change: 'twelve', of: () => 12 }],
  'defence.mandatory': [
    ...mandatory.map((gone): Change => ({
      change: `without ${gone}`,
      of: (value) => (value as Step[]).filter(({ ground }) => ground !== gone),
    })),
    { change: 'each from its event', of: (value) => eachStep(value, () => ({ from: 'event' })) },
    { change: 'each from recognition', of: (value) => eachStep(value, () => ({ from: 'recognition' })) },
  ],
  'detention.questioning.anybody': ofQuestioning,
  'detention.questioning.theFrail': ofQuestioning,
  'detention.questioning.minors': ofQuestioning,
  'detention.questioning.frailFrom': [oneMore('female'), oneMore('male')],
  'detention.questioning.night': [
    oneMore('from'),
    { change: 'ends an hour earlier', of: (value) => eachStep(value, ({ until }) => ({ until: Number(until) - 1 })) },
  ],
  'restraint.ladder': [
    ...ofSteps,
    { change: 'rungs twice as far', of: (value) => eachStep(value, ({ months }) => ({ months: Number(months) * 2 })) },
    { change: 'any rung on any ground', of: (value) => eachStep(value, () => ({ grounds: (value as Step[])[0]!['grounds'] })) },
  ],
  // With one rank there is nothing to leave out; no limit runs to the day for asking, so it is loosened.
  'restraint.whileReading': [
    { change: 'asked for on the last day', of: (value) => eachStep(value, () => ({ askedDaysBefore: 0 })) },
    ...ofSteps.slice(3),
  ],
  'restraint.listedBeforeQualification': [
    { change: 'nothing is listed', of: () => [] },
    { change: 'theft is listed, too', of: (value) => [...(value as string[]), '188'] },
  ],
};

/** Each limit longer, shorter and gone, each list loosened, in turn. */
export function* lawMutants(judges: Judges, machines: readonly string[]): Generator<LawMutant> {
  const parameters = new Map(
    machines.flatMap((machine) => Object.values<Law[string]>(judges.procedures[machine]!.law).map((one) => [one, machine] as const)),
  );
  for (const [parameter, machine] of parameters)
    for (const change of changesOf(parameter)) {
      const began = performance.now();
      const caught = under(parameter, change, () => noticedBy(judges, machine, parameter.id));
      yield { name: parameter.id, change: change.change, caught, milliseconds: performance.now() - began };
    }
}

function changesOf({ id, versions }: Parameter<unknown>): readonly Change[] {
  const own = ofMany[id];
  if (own) return own;
  if (versions.some(({ value }) => isLimit(value))) return ofLimit;
  // No limit is set in any version: there is nothing to change.
  if (versions.every(({ value, byProfile }) => value === null && !byProfile)) return [];
  return [ofList[id] ?? { change: 'no change is thought of for it', of: (value) => value }];
}

function under<T>(parameter: Parameter<unknown>, { of }: Change, act: () => T): T {
  const table = parameter as { versions: Parameter<unknown>['versions'] };
  const real = table.versions;
  table.versions = real.map(({ byProfile, ...version }) => ({
    ...version,
    value: of(version.value),
    ...(byProfile && {
      byProfile: Object.fromEntries(Object.entries(byProfile).map(([profile, value]) => [profile, value === null ? null : of(value)])),
    }),
  }));
  try {
    return act();
  } finally {
    table.versions = real;
  }
}

/** Examples of this parameter, if there are any, before all worlds are gone through. */
function noticedBy(judges: Judges, machine: string, parameter: string): string | null {
  const other = otherExample(judges.procedures, { parameter });
  return other === null ? firstViolation(judges, machine) : `an example: ${other}`;
}

/** Worlds of the machine itself first; whoever notices first is named. */
function firstViolation({ procedures, safeguards, worlds, states }: Judges, machine: string): string | null {
  const concerned = [
    ...worlds.filter((one) => one.machine === machine),
    ...worlds.filter((one) => one.machine !== machine && machine in one.instances),
  ];
  for (const world of concerned) {
    try {
      const [violation] = explore(procedures, safeguards, world, { states: world.boundedTo ?? states, firstOnly: true }).violations;
      if (violation) return `${nameOf(violation)} (${world.name})`;
    } catch {
      return `the command that needs it breaks off, nothing is recorded (${world.name})`;
    }
  }
  return null;
}

const nameOf = ({ safeguard, path }: Violation) => `${safeguard} in ${path.length - 1} steps`;

/** Each command opened to each further role, anywhere, in turn. */
export function powerMutants(procedures: Procedures, machines: readonly string[]): LawMutant[] {
  const roles = [
    ...new Set(
      Object.values(procedures).flatMap(({ commands }) => Object.values(commands).flatMap(({ by }) => by.map(({ role }) => role))),
    ),
  ];
  return machines.flatMap((machine) =>
    Object.entries(procedures[machine]!.commands).flatMap(([command, definition]) =>
      roles
        .filter((role) => !definition.by.some((one) => one.role === role && one.standing === 'anywhere'))
        .map((role) => {
          const began = performance.now();
          const tier = role === 'investigator' ? 1 : role === 'prosecutor' ? 2 : role === 'investigatingJudge' ? 3 : 0;
          const widened = { ...definition, by: [...definition.by, { role, standing: 'anywhere', tier } as const] };
          const caught = otherPower(machine, command, widened) === null ? null : 'the second list of powers';
          return { name: `${machine}.${command}`, change: `open to ${role} anywhere`, caught, milliseconds: performance.now() - began };
        }),
    ),
  );
}
