import { Injectable } from '@nestjs/common';
import type { ChangePostingRequest, FirstPasswordView, NewOfficialRequest, ServingOfficialView } from '@tergeu/contracts';
import { bodyKinds, type Role } from '@tergeu/law';
import { ProblemException } from '../kernel/http/problem';
import { ChangeDirectory, type Posting } from './change-directory';
import { Directory, type DirectoryEntry } from './directory';
import { faultOf, orTaken, taken } from './directory-faults';
import { ListAdministration } from './list-administration';
import { randomPassword } from './passwords';

const loginTaken = 'This login is taken; logins are never used twice.';

/**
 * What an administrator does with officials. Each request names the state that it wants: sent again, it changes and journals nothing.
 * Nobody changes his own service: a second administrator does.
 */
@Injectable()
export class AdministerOfficials {
  constructor(
    private readonly directory: Directory,
    private readonly change: ChangeDirectory,
    private readonly lists: ListAdministration,
  ) {}

  async add(actor: DirectoryEntry, wanted: NewOfficialRequest): Promise<FirstPasswordView> {
    const known = this.directory.find(wanted.id);
    if (known) {
      if (known.login !== wanted.login || known.name !== wanted.name) throw taken('/id', 'This id belongs to another official.');
      return { official: await this.lists.official(wanted.id), password: null };
    }
    if ([...this.directory.all()].some(({ login }) => login === wanted.login)) throw taken('/login', loginTaken);
    const posting = await this.checked(wanted);
    const password = randomPassword();
    const { id, login, name } = wanted;
    await orTaken('/login', loginTaken, this.change.addOfficials(actor.id, [{ id, login, name, ...posting, password }]));
    return { official: await this.lists.official(id), password };
  }

  async post(actor: DirectoryEntry, officialId: string, wanted: ChangePostingRequest): Promise<ServingOfficialView> {
    const official = this.serving(actor, officialId);
    const posting = await this.checked(wanted);
    const { role, bodyId, unitId } = official;
    if (role !== posting.role || bodyId !== posting.bodyId || unitId !== posting.unitId)
      await this.change.changePosting(actor.id, officialId, { role, bodyId, unitId }, posting);
    return this.lists.official(officialId);
  }

  async endService(actor: DirectoryEntry, officialId: string): Promise<ServingOfficialView> {
    const official = this.directory.find(officialId);
    if (!official?.disabled) {
      this.serving(actor, officialId);
      await this.change.disableOfficial(actor.id, officialId);
    }
    return this.lists.official(officialId);
  }

  /** A lost answer is asked for again: the last password counts. */
  async newPassword(actor: DirectoryEntry, officialId: string): Promise<FirstPasswordView> {
    this.serving(actor, officialId);
    const password = randomPassword();
    await this.change.setPassword(actor.id, officialId, password);
    return { official: await this.lists.official(officialId), password };
  }

  private serving(actor: DirectoryEntry, officialId: string): DirectoryEntry {
    const official = this.directory.find(officialId);
    if (!official) throw new ProblemException(404, 'unknown', 'The directory knows no such official.');
    if (officialId === actor.id)
      throw new ProblemException(403, 'notAllowed', 'Nobody changes his own service; another administrator does.');
    if (official.disabled) throw new ProblemException(409, 'serviceEnded', 'His service has ended.', { title: 'His service has ended' });
    return official;
  }

  /** A role that a body of that kind employs, in a unit of that body. */
  private async checked({ role, bodyId, unitId }: ChangePostingRequest): Promise<Posting> {
    const body = await this.lists.body(bodyId).catch(() => undefined);
    if (!body) throw faultOf('/bodyId', 'There is no such body.');
    const employed: readonly string[] = bodyKinds[body.kind as keyof typeof bodyKinds].roles;
    if (!employed.includes(role)) throw faultOf('/role', `A body of this kind employs: ${employed.join(', ')}.`);
    if (unitId !== null && !body.units.some(({ id }) => id === unitId)) throw faultOf('/unitId', 'The body has no such unit.');
    return { role: role as Role, bodyId, unitId };
  }
}
