import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { OfficialView, SessionView } from '@tergeu/contracts';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import type { DirectoryEntry } from './directory';

/** An official as everybody may see him. */
export function officialView(entry: DirectoryEntry): OfficialView {
  const { id, name, role, bodyId, bodyKind, bodyName, unitId, unitName, city } = entry;
  return { id, name, role, bodyId, bodyKind, bodyName, unitId, unitName, city };
}

@Injectable()
export class DescribeSession {
  constructor(@InjectDataSource() private readonly data: DataSource) {}

  async describe(official: DirectoryEntry, request: Request): Promise<SessionView> {
    const groups: SessionView['groups'] = await this.data.query(
      `SELECT g.id, g.name, g.leader_id = $1 AS leads FROM investigation_group g
       WHERE g.leader_id = $1
          OR EXISTS (SELECT 1 FROM group_member m WHERE m.group_id = g.id AND m.official_id = $1 AND m.until IS NULL)
       ORDER BY g.name`,
      [official.id],
    );
    const expires = new Date(Date.now() + (request.session.cookie.maxAge ?? 0));
    return { official: { ...officialView(official), login: official.login }, groups, expiresAt: expires.toISOString() };
  }
}
