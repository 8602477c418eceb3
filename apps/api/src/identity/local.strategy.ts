import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { DataSource } from 'typeorm';
import { ProblemException } from '../kernel/http/problem';
import { Directory } from './directory';
import { isPassword, nobodysHash } from './passwords';

/** Sign-in with login and password. One answer for a wrong login and a wrong password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(
    @InjectDataSource() private readonly data: DataSource,
    private readonly directory: Directory,
  ) {
    super({ usernameField: 'login', passwordField: 'password' });
  }

  async validate(login: string, password: string): Promise<{ id: string }> {
    const rows: { id: string; password_hash: string }[] = await this.data.query(
      `SELECT o.id, c.password_hash FROM official o JOIN credential c ON c.official_id = o.id
       WHERE o.login = $1 AND o.disabled_at IS NULL`,
      [login.trim().toLowerCase()],
    );
    const found = rows[0];
    const isRight = await isPassword(found?.password_hash ?? (await nobodysHash), password);
    if (!found || !isRight) throw new ProblemException(401, 'wrongSignIn', 'Login or password is wrong.');
    // Another process may have added him: the first administrator is made by a command.
    if (!this.directory.find(found.id)) await this.directory.refresh();
    return { id: found.id };
  }
}
