import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { EventLogFormat } from '@tergeu/contracts';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { DirectoryEntry } from '../identity';
import { ProblemException } from '../kernel/http/problem';
import { SystemTime } from '../kernel/time/system-time';
import { eventLog, type EventLogRequest } from './event-log';

export const mediaTypes: Readonly<Record<EventLogFormat, string>> = { ocel: 'application/json', xes: 'application/xml' };
const fileNames: Readonly<Record<EventLogFormat, string>> = { ocel: 'tergeu-ocel.json', xes: 'tergeu.xes' };

/** Sends an event log to an auditor. Each case file in it counts as read by him, and is logged as read before a byte is sent. */
@Injectable()
export class SendEventLog {
  constructor(
    private readonly time: SystemTime,
    @InjectDataSource() private readonly data: DataSource,
  ) {}

  async send(official: DirectoryEntry, request: EventLogRequest, response: Response): Promise<void> {
    await this.logReadings(official, request.cases);
    response.setHeader('Content-Type', `${mediaTypes[request.format]}; charset=utf-8`);
    response.setHeader('Content-Disposition', `attachment; filename="${fileNames[request.format]}"`);
    await pipeline(Readable.from(eventLog(this.data, request)), response);
  }

  private async logReadings(official: DirectoryEntry, chosen: readonly string[] | null): Promise<void> {
    const rows: { case_id: string }[] = await this.data.query(
      'SELECT case_id FROM case_file WHERE sequence > 0 AND ($1::uuid[] IS NULL OR case_id = ANY($1))',
      [chosen],
    );
    if (chosen && rows.length < new Set(chosen).size) throw new ProblemException(404, 'unknown', 'There is no such case file.');
    await this.data.query(
      `INSERT INTO reading (id, case_id, official_id, read_at)
       SELECT id, case_id, $3, $4 FROM unnest($1::uuid[], $2::uuid[]) AS r (id, case_id)`,
      [rows.map(() => uuidv7()), rows.map((row) => row.case_id), official.id, this.time.now()],
    );
  }
}
