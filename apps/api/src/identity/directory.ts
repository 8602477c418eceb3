import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { BodyKind, Role, Texts } from '@tergeu/law';
import type { Official } from '@tergeu/procedure';
import type { DataSource } from 'typeorm';

/** An official as the directory holds him; `city` is his body's. */
export interface DirectoryEntry extends Official {
  readonly login: string;
  readonly name: string;
  readonly bodyName: Texts;
  readonly unitName: string | null;
  readonly disabled: boolean;
}

interface OfficialRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly body_id: string;
  readonly kind: BodyKind;
  readonly body_name: Texts;
  readonly city: string | null;
  readonly unit_id: string | null;
  readonly unit_name: string | null;
  readonly disabled_at: Date | null;
}

const select = `
  SELECT o.id, o.login, o.name, o.role, o.body_id, b.kind, b.name AS body_name, b.city, o.unit_id, u.name AS unit_name, o.disabled_at
  FROM official o JOIN body b ON b.id = o.body_id LEFT JOIN unit u ON u.id = o.unit_id`;

/**
 * Who holds which office. Kept in memory, since every command names officials; read anew after each change of the directory.
 */
@Injectable()
export class Directory implements OnModuleInit {
  #entries = new Map<string, DirectoryEntry>();
  #places = new Map<string, 'body' | 'group'>();
  #leaders = new Map<string, string>();

  constructor(@InjectDataSource() private readonly data: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const rows: OfficialRow[] = await this.data.query(select);
    this.#entries = new Map(rows.map((row) => [row.id, entryOf(row)]));
    const places: { id: string; kind: 'body' | 'group'; leader_id: string | null }[] = await this.data.query(
      `SELECT id, 'body' AS kind, NULL AS leader_id FROM body UNION ALL SELECT id, 'group', leader_id FROM investigation_group`,
    );
    this.#places = new Map(places.map(({ id, kind }) => [id, kind]));
    this.#leaders = new Map(places.flatMap(({ id, leader_id: leader }) => (leader === null ? [] : [[id, leader] as const])));
  }

  find(id: string): DirectoryEntry | undefined {
    return this.#entries.get(id);
  }

  all(): IterableIterator<DirectoryEntry> {
    return this.#entries.values();
  }

  /** Is it the id of a body, or of a group? */
  isPlace(id: string, kind: 'body' | 'group'): boolean {
    return this.#places.get(id) === kind;
  }

  /** Does he head that group? */
  leads(officialId: string, groupId: string): boolean {
    return this.#leaders.get(groupId) === officialId;
  }

  /** The name to show; entries of time itself and of unknown ids have none. */
  nameOf(id: string): string {
    return this.#entries.get(id)?.name ?? '';
  }
}

function entryOf(row: OfficialRow): DirectoryEntry {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    role: row.role,
    bodyId: row.body_id,
    bodyKind: row.kind,
    bodyName: row.body_name,
    unitId: row.unit_id,
    unitName: row.unit_name,
    city: row.city,
    disabled: row.disabled_at !== null,
  };
}
