import type { ArticleId } from './articles';
import type { LocalDate } from './instant';
import { jurisdictionTables } from './jurisdictions/tables';
import { isLimit, type Limit } from './limit';
import { t, type Texts } from './texts';

/** The rule as promised in the briefing (stricter), or as the Code has it. */
export type LawProfile = 'briefing' | 'code';

/** How sure a fact is: seen as it stood; seen in a later edition; not confirmed. The user sees it. */
export type Certainty = 'confirmed' | 'probable' | 'unverified';

export interface Source {
  /** Null: no article was found; then `certainty` is `unverified`. */
  readonly article: ArticleId | null;
  /** Row of the reference, e.g. `procedure 3.10`. */
  readonly key: string;
  readonly certainty: Certainty;
  readonly note?: Texts;
}

export interface ParameterVersion<T> {
  readonly from: LocalDate;
  /** Last day on which it holds; none = until further notice. */
  readonly until?: LocalDate;
  readonly value: T;
  /** Where the profiles differ. */
  readonly byProfile?: Readonly<Partial<Record<LawProfile, T>>>;
  readonly source: Source;
}

/** A number or choice of the law, dated and sourced. Old versions are never edited. */
export interface Parameter<T> {
  readonly id: string;
  readonly title: Texts;
  readonly versions: readonly ParameterVersion<T>[];
}

/** Whose law applies. `kz` is the reference: the machines were drawn from it. */
export type Jurisdiction = 'kz' | 'ew';

/** What an installation chooses once. */
export interface LawChoice {
  readonly jurisdiction: Jurisdiction;
  readonly profile: LawProfile;
}

/** The law that governs an act: what the installation chose, on the day of the act (`governing-law.ts`). */
export interface Law extends LawChoice {
  readonly day: LocalDate;
  /** Edition of this table. */
  readonly version: string;
  /** Limits supposed to be otherwise, by id of the parameter: for asking what would have been, never for an act. */
  readonly supposed?: SupposedLimits;
}

export type SupposedLimits = Readonly<Record<string, Pick<Limit, 'amount' | 'unit'>>>;

export class NotInForce extends Error {
  constructor(parameter: string, day: LocalDate) {
    super(`no version of "${parameter}" is in force on ${day}`);
    this.name = 'NotInForce';
  }
}

/** Edition of each law table; raised when a version is added. */
export const lawVersions: Readonly<Record<Jurisdiction, string>> = { kz: 'kz-2027.1', ew: 'ew-2022.1' };

/** Checks that versions are in order and do not overlap. */
export function parameter<T>(definition: Parameter<T>): Parameter<T> {
  definition.versions.forEach((version, index) => {
    const next = definition.versions[index + 1];
    if (version.until !== undefined && version.until < version.from)
      throw new RangeError(`${definition.id}: a version ends before it begins`);
    if (next && !(version.until !== undefined && version.until < next.from))
      throw new RangeError(`${definition.id}: version of ${version.from} must end before ${next.from}`);
    if (version.source.article === null && version.source.certainty !== 'unverified')
      throw new RangeError(`${definition.id}: without an article it is unverified`);
  });
  if (definition.versions.length === 0) throw new RangeError(`${definition.id}: has no version`);
  return definition;
}

const takenOver: Source = {
  article: null,
  key: 'procedure 14',
  certainty: 'unverified',
  note: t(
    'Анық қарастырылмады: анықтамалық модельдің мәні алынды',
    'Не исследовалось: взято значение эталонной модели',
    'Not looked up: the value of the reference model stands in',
  ),
};

/** All versions of a parameter in a jurisdiction; where its table is silent, the reference's, marked as such. */
export function versionsIn<T>(definition: Parameter<T>, jurisdiction: Jurisdiction): readonly ParameterVersion<T>[] {
  if (jurisdiction === 'kz') return definition.versions;
  const own = jurisdictionTables[jurisdiction].parameters[definition.id] as readonly ParameterVersion<T>[] | undefined;
  return own ?? definition.versions.map((version) => ({ ...version, source: takenOver }));
}

/** The version in force on a day. */
export function inForce<T>(definition: Parameter<T>, day: LocalDate, jurisdiction: Jurisdiction = 'kz'): ParameterVersion<T> {
  const found = versionsIn(definition, jurisdiction).find((one) => one.from <= day && (one.until === undefined || day <= one.until));
  if (!found) throw new NotInForce(definition.id, day);
  return found;
}

/** A profile alone means the reference jurisdiction. */
export function lawOf(choice: LawProfile | LawChoice, day: LocalDate): Law {
  const { jurisdiction, profile }: LawChoice = typeof choice === 'string' ? { jurisdiction: 'kz', profile: choice } : choice;
  return { jurisdiction, profile, day, version: lawVersions[jurisdiction] };
}

/** The value under this law. */
export function valueOf<T>(definition: Parameter<T>, law: Law): T {
  const version = inForce(definition, law.day, law.jurisdiction);
  const own = version.byProfile?.[law.profile];
  const value = own === undefined ? version.value : own;
  const supposed = law.supposed?.[definition.id];
  return supposed !== undefined && isLimit(value) ? { ...value, ...supposed } : value;
}
