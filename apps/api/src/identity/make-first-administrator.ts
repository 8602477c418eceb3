import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { StartProblem } from '../kernel/database/start-problem';
import { ChangeDirectory } from './change-directory';
import { Directory } from './directory';
import { minimumPasswordLength, randomPassword } from './passwords';

export interface FirstAdministrator {
  readonly login: string;
  readonly name?: string | undefined;
  /** Null: one is made at random. */
  readonly password: string | null;
}

const loginPattern = /^[a-z0-9][a-z0-9._-]{2,99}$/;
const bodyName = { kk: 'Жүйе әкімшілігі', ru: 'Администрирование системы', en: 'System administration' };

/** The first administrator of an installation: made once, by a command; there is no default account and no default password. */
@Injectable()
export class MakeFirstAdministrator {
  constructor(
    private readonly directory: Directory,
    private readonly change: ChangeDirectory,
  ) {}

  /** Throws when there is one already. */
  refuseSecond(): void {
    const known = [...this.directory.all()].find((one) => one.role === 'administrator' && !one.disabled);
    if (known) throw new StartProblem(`There is an administrator already (login "${known.login}"). Further ones are made by that one.`);
  }

  /** Gives login and password as they are in force. */
  async make({ login: given, name, password: chosen }: FirstAdministrator): Promise<{ login: string; password: string }> {
    this.refuseSecond();
    const login = given.trim().toLowerCase();
    if (!loginPattern.test(login)) throw new StartProblem('A login has 3 to 100 letters a–z, digits, dots, dashes or underscores.');
    const officials = [...this.directory.all()];
    if (officials.some((one) => one.login === login)) throw new StartProblem(`The login "${login}" is taken.`);
    if (chosen !== null && chosen.length < minimumPasswordLength)
      throw new StartProblem(`A password has at least ${minimumPasswordLength} characters.`);
    const password = chosen ?? randomPassword();
    const bodyId = officials.find((one) => one.bodyKind === 'audit')?.bodyId ?? (await this.newBody());
    await this.change.addOfficials(null, [
      { id: uuidv7(), login, name: name ?? login, role: 'administrator', bodyId, unitId: null, password },
    ]);
    return { login, password };
  }

  private async newBody(): Promise<string> {
    const id = uuidv7();
    await this.change.addBodies(null, [{ id, kind: 'audit', name: bodyName, city: null, units: [] }]);
    return id;
  }
}
