import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { SystemView } from '@tergeu/contracts';
import { Subject } from 'rxjs';
import type { DataSource } from 'typeorm';

/** How far the demo caseload is filled; null = it is not being filled. */
@Injectable()
export class FillingProgress implements OnModuleInit {
  readonly stream = new Subject<SystemView['filling']>();
  #state: SystemView['filling'] = null;
  #isDemo = false;

  constructor(@InjectDataSource() private readonly data: DataSource) {}

  async onModuleInit(): Promise<void> {
    const rows: unknown[] = await this.data.query('SELECT 1 FROM demo_time');
    this.#isDemo = rows.length > 0;
  }

  get state(): SystemView['filling'] {
    return this.#state;
  }

  /** This installation holds the demo caseload, whole or in the making. */
  get isDemo(): boolean {
    return this.#isDemo;
  }

  report(state: SystemView['filling']): void {
    this.#isDemo = true;
    this.#state = state;
    this.stream.next(state);
  }
}
