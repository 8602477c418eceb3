import type { Instant, Law } from '@tergeu/law';
import { caseStanding, stands, type Standing } from '../kernel/standing';
import type { CaseFile, Given, Json, Official, Proceeding } from '../kernel/case-file';
import { permissionFor, snapshotOf, type Procedures } from '../kernel/decide';
import type { CommandDefinition, ProcedureDefinition, StateMeta } from '../kernel/definition';
import { availabilityOf } from '../kernel/open-commands';
import { officialFields } from '../kernel/payload';
import type { Cure, Reason } from '../kernel/refusal';
import { conditionsFor } from '../kernel/why-not';
import { limitsOwed } from '../kernel/owed';
import { movingCommands } from './moving-commands';

/**
 * Why nobody can move a proceeding.
 * - `nobodyAssigned`: nobody in office stands where the law asks
 * - `onlyConflicted`: those who stand there are all kept from it by a conflict
 * - `noCommandOpen`: everything is closed to them, and no remedy is open to anybody either
 */
export type WhyStuck = 'nobodyAssigned' | 'onlyConflicted' | 'noCommandOpen';

/** A command that would get it moving again, and who could give it now. */
export interface Mend {
  readonly machine: string;
  readonly command: string;
  readonly officialIds: readonly string[];
}

export interface Stuck {
  readonly proceedingId: string;
  readonly machine: string;
  readonly why: WhyStuck;
  /** The next limit that runs out on it. */
  readonly dueAt: Instant | null;
  readonly reasons: readonly Reason[];
  readonly mends: readonly Mend[];
}

/** What the radar looks at: a file, the directory of those in office, the law and the moment. */
export interface Scene {
  readonly procedures: Procedures;
  readonly file: CaseFile;
  readonly officials: readonly Official[];
  readonly law: Law;
  readonly now: Instant;
}

/** Commands of the case that put somebody where a standing asks. */
const putThere: Readonly<Partial<Record<Standing, readonly string[]>>> = {
  team: ['assignInvestigator', 'addTeamMember', 'transfer'],
  leadsGroup: ['routeToGroup'],
  supervises: ['takeUnderSupervision', 'replaceSupervisor'],
};
const conflicts = [
  'oneTier',
  'isNotExcluded',
  'isWithoutConflict',
  'isStillImpartial',
  'isFromAnotherUnit',
  'isNotItsAuthor',
  'candidates',
];
const namedAtMost = 5;

const givenTo = ({ file, law, now }: Scene, actor: Official, proceedingId: string, officials: Given['officials'] = {}): Given => ({
  proceedingId,
  file,
  actor,
  law,
  now,
  occurredAt: now,
  officials,
});

/** Proceedings of a file that wait for somebody and that nobody can move, the nearest limit first. */
export function stuckIn(scene: Scene): readonly Stuck[] {
  return Object.values(scene.file.proceedings)
    .filter((one) => isWaiting(scene, one))
    .flatMap((one) => whyStuck(scene, one) ?? [])
    .sort((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1));
}

/** The end of the nearest limit owed; one that was missed is owed until its act is done. */
function dueAt({ procedures }: Scene, proceeding: Proceeding): Instant | null {
  const definition = procedures[proceeding.machine]!;
  return limitsOwed(definition, proceeding, snapshotOf(definition, proceeding))[0]?.clock.dueAt ?? null;
}

/** Is anybody expected to act, or does a limit run? */
function isWaiting(scene: Scene, proceeding: Proceeding): boolean {
  if (proceeding.done) return false;
  const snapshot = snapshotOf(scene.procedures[proceeding.machine]!, proceeding);
  const metas = Object.values(snapshot.getMeta() as Record<string, StateMeta | undefined>);
  return dueAt(scene, proceeding) !== null || metas.some((meta) => (meta?.waitsFor ?? []).length > 0);
}

function whyStuck(scene: Scene, proceeding: Proceeding): Stuck | null {
  const definition = scene.procedures[proceeding.machine]!;
  const commands = movingCommands(definition, proceeding);
  const reasons = new Map<string, Reason>();
  let standing = 0;
  for (const official of scene.officials) {
    const mine = commands.filter((command) => maySay(scene, definition.commands[command]!, official, proceeding));
    if (mine.length === 0) continue;
    standing += 1;
    const rows = availabilityOf(scene.procedures, proceeding.machine, givenTo(scene, official, proceeding.id));
    for (const { command, open, reasons: why } of rows.filter((row) => mine.includes(row.command))) {
      if (open && hasCandidate(scene, definition, proceeding, command, official)) return null;
      for (const one of open ? [noCandidate(definition, command)] : why) reasons.set(`${command} ${one.condition}`, one);
    }
  }
  const found = [...reasons.values()];
  if (standing > 0 && found.some((reason) => !conflicts.includes(reason.condition)) && cures(scene, found).length > 0) return null;
  const why =
    standing === 0 ? 'nobodyAssigned' : found.every(({ condition }) => conflicts.includes(condition)) ? 'onlyConflicted' : 'noCommandOpen';
  const mends = [...reassignments(scene, proceeding, commands), ...cures(scene, found)];
  return { proceedingId: proceeding.id, machine: proceeding.machine, why, dueAt: dueAt(scene, proceeding), reasons: found, mends };
}

const maySay = (scene: Scene, known: CommandDefinition, official: Official, proceeding: Proceeding): boolean =>
  permissionFor(known, givenTo(scene, official, proceeding.id), proceeding, {}) !== undefined;

const noCandidate = ({ texts, commands }: ProcedureDefinition, command: string): Reason => ({
  condition: 'candidates',
  safeguard: null,
  article: commands[command]!.article,
  text: texts.commands[command]!,
  remedy: texts.commands[command]!,
  cures: [],
});

/** Where a command names an official and nothing else, is there anybody in office whom it may name? */
function hasCandidate(scene: Scene, definition: ProcedureDefinition, proceeding: Proceeding, command: string, by: Official): boolean {
  const { payload } = definition.commands[command]!;
  const fields = officialFields(payload);
  const [field] = fields;
  if (field === undefined || fields.length > 1 || Object.keys(payload.shape).length > 1) return true;
  const snapshot = snapshotOf(definition, proceeding);
  return scene.officials.some((one) => {
    if (one.role !== field.role) return false;
    const given = givenTo(scene, by, proceeding.id, { [one.id]: one });
    const named: Record<string, Json> = { [field.field]: one.id };
    return (conditionsFor(snapshot, command) ?? []).some((names) =>
      names.every((name) => {
        const condition = definition.conditions[name]!;
        return condition.ofPayload !== true || condition.holds(proceeding.memory, given, named);
      }),
    );
  });
}

/** Commands of the case that would put somebody else in the place, and who can give them. */
function reassignments(scene: Scene, proceeding: Proceeding, commands: readonly string[]): Mend[] {
  const definition = scene.procedures[proceeding.machine]!;
  const file = scene.file.proceedings[scene.file.id];
  if (!file) return [];
  const places = new Set(commands.flatMap((command) => definition.commands[command]!.by.map(({ standing }) => standing)));
  const inCase = [...places].flatMap((place) => putThere[place] ?? []);
  // Who is named in the proceeding itself is named there anew.
  const own =
    places.has('named') || places.has('internalChecker') ? Object.keys(definition.commands).filter((one) => !commands.includes(one)) : [];
  return [
    ...inCase.flatMap((command) => mendOf(scene, file.machine, file.id, command) ?? []),
    ...own.flatMap((command) => mendOf(scene, proceeding.machine, proceeding.id, command) ?? []),
  ];
}

/** Remedies that the refusals name, as far as somebody can give them now: on any proceeding of that machine, or a new one. */
function cures(scene: Scene, reasons: readonly Reason[]): Mend[] {
  const named = new Map(reasons.flatMap((reason) => reason.cures.map((cure: Cure) => [`${cure.machine}.${cure.command}`, cure] as const)));
  return [...named.values()].flatMap(({ machine, command }) => {
    const all = Object.values(scene.file.proceedings).filter((one) => one.machine === machine);
    const found = [...all.map((one) => one.id), `new ${machine}`].flatMap((one) => mendOf(scene, machine, one, command) ?? []);
    return found.slice(0, 1);
  });
}

function mendOf(scene: Scene, machine: string, proceedingId: string, command: string): Mend | null {
  const known = scene.procedures[machine]?.commands[command];
  if (!known) return null;
  const proceeding = scene.file.proceedings[proceedingId];
  const officialIds: string[] = [];
  for (const official of scene.officials) {
    if (!known.by.some((permission) => stands(permission, official, scene.file, proceeding?.memory ?? {}))) continue;
    const rows = availabilityOf(scene.procedures, machine, givenTo(scene, official, proceedingId));
    if (rows.some((row) => row.command === command && row.open)) officialIds.push(official.id);
    if (officialIds.length === namedAtMost) break;
  }
  return officialIds.length > 0 ? { machine, command, officialIds } : null;
}

/** Where the file is at home, for those who watch over a city. */
export const cityOf = (file: CaseFile): string | null => caseStanding(file).city ?? null;
