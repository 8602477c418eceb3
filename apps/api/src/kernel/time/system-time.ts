import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/**
 * The product's clock. Outside the demo it is the real one and can't be moved.
 * In the demo it stands at a fixed offset, kept in `demo_time`; while the demo fills, the generator sets it to each event's moment.
 */
@Injectable()
export class SystemTime {
  #offsetMs = 0;
  #standing: number | null = null;

  constructor(@InjectDataSource() private readonly data: DataSource) {}

  /** Reads the offset of an installation that was filled with the demo caseload; 0 without one. */
  async restore(): Promise<void> {
    const rows: { offset_ms: string }[] = await this.data.query('SELECT offset_ms FROM demo_time');
    this.#offsetMs = Number(rows[0]?.offset_ms ?? 0);
  }

  now(): string {
    return new Date(this.nowMs()).toISOString();
  }

  nowMs(): number {
    return this.#standing ?? Date.now() + this.#offsetMs;
  }

  get offsetMs(): number {
    return this.#standing === null ? this.#offsetMs : this.#standing - Date.now();
  }

  /** While the demo fills: time stands at this moment until the next one is set. */
  standAt(moment: string): void {
    this.#standing = Date.parse(moment);
  }

  /** The demo is filled: from here the clock runs on at this offset. */
  async runFrom(moment: string): Promise<void> {
    this.#offsetMs = Date.parse(moment) - Date.now();
    this.#standing = null;
    await this.data.query('INSERT INTO demo_time (id, offset_ms) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET offset_ms = $1', [
      this.#offsetMs,
    ]);
  }

  /** When a moment of the product's clock comes in real time; what a job queue needs. */
  realMoment(moment: string): Date {
    return new Date(Date.parse(moment) - this.offsetMs);
  }
}
