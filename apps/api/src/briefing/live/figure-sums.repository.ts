import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { cityIds, type City } from '@tergeu/law';
import type { DataSource } from 'typeorm';
import { catalogue } from '../figures/catalogue';

/** Figures by key; every figure of the catalogue has a value. */
export type FigureValues = Readonly<Record<string, number>>;

/** A sum of one figure within a group: a city, a kind, a day. */
export interface GroupSum {
  readonly group: string;
  readonly figure: string;
  readonly amount: number;
}

interface SumRow {
  readonly grouped: string;
  readonly figure: string;
  readonly amount: string;
}

const keys = catalogue.map(({ key }) => key);
/** Days of the charts begin at midnight of the capital's clock of January 2022. */
const timeZone = 'Asia/Almaty';

/** What the register entries add up to, as of a moment: nothing recorded later counts. */
@Injectable()
export class FigureSumsRepository {
  constructor(@InjectDataSource() private readonly data: DataSource) {}

  async values(asOf: string): Promise<FigureValues> {
    const sums = await this.query(
      `SELECT '' AS grouped, figure, sum(amount) AS amount FROM figure_entry
       WHERE recorded_at <= $1 AND figure = ANY($2) GROUP BY figure`,
      [asOf, keys],
    );
    const found = new Map(sums.map(({ figure, amount }) => [figure, amount]));
    return Object.fromEntries(keys.map((key) => [key, found.get(key) ?? 0]));
  }

  byCity(asOf: string, figures: readonly string[]): Promise<GroupSum[]> {
    return this.query(
      `SELECT r.city AS grouped, f.figure, sum(f.amount) AS amount
       FROM figure_entry f JOIN case_register r ON r.case_id = f.case_id
       WHERE f.recorded_at <= $1 AND f.figure = ANY($2) GROUP BY 1, 2`,
      [asOf, figures],
    );
  }

  byWeaponKind(asOf: string, figures: readonly string[]): Promise<GroupSum[]> {
    return this.query(
      `SELECT w.kind AS grouped, f.figure, sum(f.amount) AS amount
       FROM figure_entry f JOIN weapon w ON w.case_id = f.case_id AND w.id = f.proceeding_id
       WHERE f.recorded_at <= $1 AND f.figure = ANY($2) GROUP BY 1, 2`,
      [asOf, figures],
    );
  }

  byDay(asOf: string, figures: readonly string[]): Promise<GroupSum[]> {
    return this.query(
      `SELECT to_char(recorded_at AT TIME ZONE $3, 'YYYY-MM-DD') AS grouped, figure, sum(amount) AS amount
       FROM figure_entry WHERE recorded_at <= $1 AND figure = ANY($2) GROUP BY 1, 2 ORDER BY 1`,
      [asOf, figures, timeZone],
    );
  }

  /** Cities with attacked objects, in the order of the briefing. */
  async attackedCities(asOf: string): Promise<City[]> {
    const found = await this.byCity(asOf, ['attackedObjects.total']);
    return cityIds.filter((id) => found.some(({ group, amount }) => group === id && amount > 0));
  }

  /** Several people released from custody after a review: only then may the text say so. */
  async hasReleasesOnReview(asOf: string): Promise<boolean> {
    const rows: { several: boolean }[] = await this.data.query(
      `SELECT count(DISTINCT r.person_id) > 1 AS several
       FROM restraint r JOIN journal_entry e ON e.case_id = r.case_id AND e.proceeding_id = r.id
       WHERE r.kind = 'custody' AND r.review_ground IS NOT NULL AND coalesce(r.new_kind, 'none') NOT IN ('custody', 'houseArrest')
         AND e.kind = 'accepted' AND e.command IN ('replace', 'lift') AND e.recorded_at <= $1`,
      [asOf],
    );
    return rows[0]!.several;
  }

  private async query(sql: string, values: readonly unknown[]): Promise<GroupSum[]> {
    const rows: SumRow[] = await this.data.query(sql, [...values]);
    return rows.map(({ grouped, figure, amount }) => ({ group: grouped, figure, amount: wholeNumber(amount) }));
  }
}

/** PostgreSQL gives sums of bigint as text; beyond what a number holds exactly we would rather fail than round. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`A figure of the briefing is too large: ${text}`);
  return value;
}
