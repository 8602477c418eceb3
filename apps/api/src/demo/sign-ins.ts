import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DemoAccountView } from '@tergeu/contracts';
import type { DataSource } from 'typeorm';
import { ChangeDirectory } from '../identity';
import { demoAccounts, placeOf } from './directory/demo-accounts';

/** No letter or digit that is taken for another one. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/** Four groups of four, chance enough (79 bits) and fit to be typed. */
export function newPassword(): string {
  const group = (): string => Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** The demo's sign-ins. Their passwords are made at random for each installation; none exists without the demo caseload. */
@Injectable()
export class SignIns {
  constructor(
    @InjectDataSource() private readonly data: DataSource,
    private readonly change: ChangeDirectory,
  ) {}

  /** Makes those that are not there yet. */
  async make(): Promise<void> {
    const present = new Set((await this.rows()).map((row) => row.official_id));
    for (const { id } of demoAccounts) {
      if (present.has(id)) continue;
      const password = newPassword();
      await this.change.setPassword(null, id, password);
      await this.data.query('INSERT INTO demo_account (official_id, password) VALUES ($1, $2)', [id, password]);
    }
  }

  /** As the sign-in page shows them; empty outside the demo, and without officials who were disabled. */
  async list(): Promise<DemoAccountView[]> {
    const passwords = new Map((await this.rows()).map((row) => [row.official_id, row.password]));
    return demoAccounts.flatMap((one) => {
      const password = passwords.get(one.id);
      return password === undefined ? [] : [{ login: one.login, password, name: one.name, role: one.role, place: placeOf(one) }];
    });
  }

  private rows(): Promise<{ official_id: string; password: string }[]> {
    return this.data.query(
      'SELECT a.official_id, a.password FROM demo_account a JOIN official o ON o.id = a.official_id WHERE o.disabled_at IS NULL',
    );
  }
}
