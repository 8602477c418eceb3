import { Injectable } from '@nestjs/common';
import type {
  BodyView,
  GroupMemberRequest,
  GroupView,
  NewBodyRequest,
  NewGroupRequest,
  NewSecondmentRequest,
  NewUnitRequest,
  SecondmentView,
} from '@tergeu/contracts';
import { bodyKinds, cities, type BodyKind } from '@tergeu/law';
import { ChangeDirectory } from './change-directory';
import { Directory, type DirectoryEntry } from './directory';
import { faultOf, orTaken } from './directory-faults';
import { ListAdministration } from './list-administration';

const idTaken = 'This id is in use.';
const has = (table: object, key: string): boolean => Object.hasOwn(table, key);

/** Bodies, their units, interagency groups and secondments. Nothing is deleted; sent again, a request changes nothing. */
@Injectable()
export class AdministerBodies {
  constructor(
    private readonly directory: Directory,
    private readonly change: ChangeDirectory,
    private readonly lists: ListAdministration,
  ) {}

  async addBody(actor: DirectoryEntry, { id, kind, name, city }: NewBodyRequest): Promise<BodyView> {
    if (!has(bodyKinds, kind)) throw faultOf('/kind', `One of: ${Object.keys(bodyKinds).join(', ')}.`);
    if (city !== null && !has(cities, city)) throw faultOf('/city', `One of: ${Object.keys(cities).join(', ')}; or none.`);
    if (!this.directory.isPlace(id, 'body'))
      await orTaken('/id', idTaken, this.change.addBodies(actor.id, [{ id, kind: kind as BodyKind, name, city, units: [] }]));
    return this.lists.body(id);
  }

  async addUnit(actor: DirectoryEntry, bodyId: string, unit: NewUnitRequest): Promise<BodyView> {
    const { units } = await this.lists.body(bodyId);
    if (!units.some(({ id }) => id === unit.id)) await orTaken('/id', idTaken, this.change.addUnits(actor.id, bodyId, [unit]));
    return this.lists.body(bodyId);
  }

  /** Headed by a prosecutor (CPC 194(3)); its members are of any body. */
  async addGroup(actor: DirectoryEntry, group: NewGroupRequest): Promise<GroupView> {
    if (this.directory.isPlace(group.id, 'group')) return this.lists.group(group.id);
    if (this.serving('/leaderId', group.leaderId).role !== 'prosecutor')
      throw faultOf('/leaderId', 'An interagency group is headed by a prosecutor.');
    const memberIds = [...new Set(group.memberIds)].filter((id) => id !== group.leaderId);
    memberIds.forEach((id, index) => this.serving(`/memberIds/${index}`, id));
    await orTaken('/id', idTaken, this.change.addGroups(actor.id, [{ ...group, memberIds }]));
    return this.lists.group(group.id);
  }

  async setMember(actor: DirectoryEntry, groupId: string, { officialId, isMember }: GroupMemberRequest): Promise<GroupView> {
    const { memberIds, leaderId } = await this.lists.group(groupId);
    if (isMember && officialId === leaderId) throw faultOf('/officialId', 'He heads the group.');
    if (isMember) this.serving('/officialId', officialId);
    if (memberIds.includes(officialId) !== isMember)
      await (isMember ? this.change.joinGroup(actor.id, groupId, officialId) : this.change.leaveGroup(actor.id, groupId, officialId));
    return this.lists.group(groupId);
  }

  async addSecondment(actor: DirectoryEntry, wanted: NewSecondmentRequest): Promise<SecondmentView> {
    const official = this.serving('/officialId', wanted.officialId);
    if (!this.directory.isPlace(wanted.bodyId, 'body')) throw faultOf('/bodyId', 'There is no such body.');
    if (official.bodyId === wanted.bodyId) throw faultOf('/bodyId', 'This is his own body.');
    const known = await this.lists.secondment(wanted.id).catch(() => undefined);
    if (!known) await orTaken('/id', idTaken, this.change.addSecondments(actor.id, [wanted]));
    return this.lists.secondment(wanted.id);
  }

  async endSecondment(actor: DirectoryEntry, id: string): Promise<SecondmentView> {
    const { until } = await this.lists.secondment(id);
    if (until === null) await this.change.endSecondment(actor.id, id);
    return this.lists.secondment(id);
  }

  private serving(pointer: string, id: string): DirectoryEntry {
    const official = this.directory.find(id);
    if (!official || official.disabled) throw faultOf(pointer, 'The directory knows nobody who serves by this id.');
    return official;
  }
}
