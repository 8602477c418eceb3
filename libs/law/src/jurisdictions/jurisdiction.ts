import type { ArticleId } from '../articles';
import type { LocalDate } from '../instant';
import type { ParameterVersion } from '../parameter';
import type { Texts } from '../texts';

/** The table of a jurisdiction other than the reference: same machines, other law. */
export interface JurisdictionTable {
  readonly name: Texts;
  readonly timeZone: string;
  readonly holidays: ReadonlySet<LocalDate>;
  /**
   * What an article of the reference is called there. The ids in the machine files are keys of this index, whatever
   * country they are shown in; a key that is not here is shown as "no article found".
   */
  readonly articles: Readonly<Partial<Record<ArticleId, ArticleId>>>;
  /** Dated values by parameter id; for what is not here the reference's value stands in, shown as unverified. */
  readonly parameters: Readonly<Record<string, readonly ParameterVersion<unknown>[]>>;
  /** Said openly on the law page. */
  readonly doesNotCarryOver: readonly Texts[];
}
