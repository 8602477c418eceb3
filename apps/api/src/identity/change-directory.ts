import { Injectable } from '@nestjs/common';
import type { BodyKind, Role, Texts } from '@tergeu/law';
import type { EntityManager } from 'typeorm';
import { SystemTime } from '../kernel/time/system-time';
import { Directory } from './directory';
import { hashPassword } from './passwords';
import { RecordIdentityChange, type IdentityChange } from './record-identity-change';

export interface NewBody {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: Texts;
  readonly city: string | null;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

export interface NewOfficial {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly bodyId: string;
  readonly unitId: string | null;
  /** Null: no sign-in until a password is set. */
  readonly password: string | null;
}

/** Where an official serves and as what. */
export interface Posting {
  readonly role: Role;
  readonly bodyId: string;
  readonly unitId: string | null;
}

export interface NewGroup {
  readonly id: string;
  readonly name: string;
  readonly leaderId: string;
  readonly memberIds: readonly string[];
}

export interface NewSecondment {
  readonly id: string;
  readonly officialId: string;
  readonly bodyId: string;
  readonly since: string;
}

/** Changes of bodies, officials and groups; each is journalled, nothing is deleted. */
@Injectable()
export class ChangeDirectory {
  constructor(
    private readonly recorder: RecordIdentityChange,
    private readonly directory: Directory,
    private readonly time: SystemTime,
  ) {}

  async addBodies(actorId: string | null, bodies: readonly NewBody[]): Promise<void> {
    await this.carryOut(actorId, 'addBody', bodies, async (manager) => {
      for (const { id, kind, name, city, units } of bodies) {
        await manager.query('INSERT INTO body (id, kind, name, city) VALUES ($1, $2, $3, $4)', [id, kind, JSON.stringify(name), city]);
        for (const unit of units) await manager.query('INSERT INTO unit (id, body_id, name) VALUES ($1, $2, $3)', [unit.id, id, unit.name]);
      }
    });
  }

  async addOfficials(actorId: string | null, officials: readonly NewOfficial[]): Promise<void> {
    const hashes = new Map<string, string>();
    for (const { id, password } of officials) if (password !== null) hashes.set(id, await hashPassword(password));
    const journalled = officials.map(({ password, ...rest }) => ({ ...rest, withPassword: password !== null }));
    await this.carryOut(actorId, 'addOfficial', journalled, async (manager) => {
      for (const { id, login, name, role, bodyId, unitId } of officials) {
        await manager.query('INSERT INTO official (id, login, name, role, body_id, unit_id) VALUES ($1, $2, $3, $4, $5, $6)', [
          id,
          login.toLowerCase(),
          name,
          role,
          bodyId,
          unitId,
        ]);
        if (hashes.has(id)) await setHash(manager, id, hashes.get(id)!, this.time.now());
      }
    });
  }

  async addGroups(actorId: string | null, groups: readonly NewGroup[]): Promise<void> {
    await this.carryOut(actorId, 'addGroup', groups, async (manager) => {
      for (const { id, name, leaderId, memberIds } of groups) {
        await manager.query('INSERT INTO investigation_group (id, name, leader_id) VALUES ($1, $2, $3)', [id, name, leaderId]);
        for (const member of memberIds)
          await manager.query('INSERT INTO group_member (group_id, official_id, since) VALUES ($1, $2, $3)', [id, member, this.time.now()]);
      }
    });
  }

  /** Officers sent to another body for a time; they keep their own. */
  async addSecondments(actorId: string | null, secondments: readonly NewSecondment[]): Promise<void> {
    await this.carryOut(actorId, 'addSecondment', secondments, async (manager) => {
      for (const { id, officialId, bodyId, since } of secondments)
        await manager.query('INSERT INTO secondment (id, official_id, body_id, since) VALUES ($1, $2, $3, $4)', [
          id,
          officialId,
          bodyId,
          since,
        ]);
    });
  }

  /** Ends every session of the official as well. */
  async disableOfficial(actorId: string, officialId: string): Promise<void> {
    await this.carryOut(actorId, 'disableOfficial', [{ officialId }], async (manager) => {
      await manager.query('UPDATE official SET disabled_at = $2 WHERE id = $1 AND disabled_at IS NULL', [officialId, this.time.now()]);
      await endSessions(manager, officialId);
    });
  }

  /** Sessions begun with the password before end. */
  async setPassword(actorId: string | null, officialId: string, password: string): Promise<void> {
    const hash = await hashPassword(password);
    await this.carryOut(actorId, 'setPassword', [{ officialId }], async (manager) => {
      await setHash(manager, officialId, hash, this.time.now());
      await endSessions(manager, officialId);
    });
  }

  async addUnits(actorId: string, bodyId: string, units: readonly { readonly id: string; readonly name: string }[]): Promise<void> {
    const journalled = units.map((unit) => ({ ...unit, bodyId }));
    await this.carryOut(actorId, 'addUnit', journalled, async (manager) => {
      for (const { id, name } of units) await manager.query('INSERT INTO unit (id, body_id, name) VALUES ($1, $2, $3)', [id, bodyId, name]);
    });
  }

  /** What he did before stays with the role in which he did it: every entry of a journal names it. */
  async changePosting(actorId: string, officialId: string, before: Posting, { role, bodyId, unitId }: Posting): Promise<void> {
    const journalled = { officialId, before: { ...before }, role, bodyId, unitId };
    await this.carryOut(actorId, 'changePosting', [journalled], async (manager) => {
      await manager.query('UPDATE official SET role = $2, body_id = $3, unit_id = $4 WHERE id = $1', [officialId, role, bodyId, unitId]);
    });
  }

  async joinGroup(actorId: string, groupId: string, officialId: string): Promise<void> {
    await this.carryOut(actorId, 'joinGroup', [{ groupId, officialId }], (manager) =>
      manager.query('INSERT INTO group_member (group_id, official_id, since) VALUES ($1, $2, $3)', [groupId, officialId, this.time.now()]),
    );
  }

  async leaveGroup(actorId: string, groupId: string, officialId: string): Promise<void> {
    await this.carryOut(actorId, 'leaveGroup', [{ groupId, officialId }], (manager) =>
      manager.query('UPDATE group_member SET until = $3 WHERE group_id = $1 AND official_id = $2 AND until IS NULL', [
        groupId,
        officialId,
        this.time.now(),
      ]),
    );
  }

  async endSecondment(actorId: string, secondmentId: string): Promise<void> {
    await this.carryOut(actorId, 'endSecondment', [{ secondmentId }], (manager) =>
      manager.query('UPDATE secondment SET until = $2 WHERE id = $1 AND until IS NULL', [secondmentId, this.time.now()]),
    );
  }

  private async carryOut(
    actorId: string | null,
    action: string,
    payloads: readonly object[],
    work: (manager: EntityManager) => Promise<unknown>,
  ): Promise<void> {
    const changes: IdentityChange[] = payloads.map((payload) => ({ actorId, action, payload: payload as Record<string, unknown> }));
    await this.recorder.record(changes, work);
    await this.directory.refresh();
  }
}

async function setHash(manager: EntityManager, officialId: string, hash: string, at: string): Promise<void> {
  await manager.query(
    `INSERT INTO credential (official_id, password_hash, changed_at) VALUES ($1, $2, $3)
     ON CONFLICT (official_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at`,
    [officialId, hash, at],
  );
}

async function endSessions(manager: EntityManager, officialId: string): Promise<void> {
  await manager.query(`DELETE FROM session WHERE sess #>> '{passport,user}' = $1`, [officialId]);
}
