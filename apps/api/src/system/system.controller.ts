import { Controller, Get, Inject, MessageEvent, Sse } from '@nestjs/common';
import { systemSchema, type SystemView } from '@tergeu/contracts';
import { EMPTY, interval, map, merge, type Observable } from 'rxjs';
import { z } from 'zod';
import { WorkChanges } from '../absences';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { SETTINGS, type Settings } from '../kernel/settings';
import { SystemTime } from '../kernel/time/system-time';
import { CheckHealth } from './check-health';
import { FillingProgress } from './filling-progress';
import { TellChanges } from './tell-changes';

@Controller()
export class SystemController {
  constructor(
    private readonly time: SystemTime,
    private readonly filling: FillingProgress,
    private readonly changes: TellChanges,
    private readonly workChanges: WorkChanges,
    private readonly checkHealth: CheckHealth,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('system')
  @Endpoint({ access: 'public', summary: 'The system: its time, demo, law profile', response: systemSchema })
  system(): SystemView {
    return {
      now: this.time.now(),
      offsetMs: Math.round(this.time.offsetMs),
      demo: this.filling.isDemo,
      lawProfile: this.settings.lawProfile,
      filling: this.filling.state,
    };
  }

  @Get('health')
  @Endpoint({ access: 'public', summary: 'Is the server able to work?', response: z.object({ status: z.literal('ok') }) })
  health(): Promise<{ status: 'ok' }> {
    return this.checkHealth.check();
  }

  /** Only ids travel: whoever listens asks for the file and passes the access rules anew. */
  @Sse('events')
  @Endpoint({ access: 'signedIn', summary: 'Live updates as server-sent events' })
  events(@CurrentOfficial() official: DirectoryEntry): Observable<MessageEvent> {
    return merge(
      this.changes.to(official).pipe(map((change) => ({ data: { type: 'case', ...change } }))),
      this.workOf(official),
      this.filling.stream.pipe(map((state) => ({ data: { type: 'filling', filling: state } }))),
      interval(25_000).pipe(map(() => ({ data: { type: 'beat' } }))),
    );
  }

  /** That somebody took an item; counsel, who has none in common with others, would only learn when others work. */
  private workOf({ role }: DirectoryEntry): Observable<MessageEvent> {
    return role === 'counsel' ? EMPTY : this.workChanges.stream.pipe(map(() => ({ data: { type: 'work' } })));
  }
}
