import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { DemoAccountView } from '@tergeu/contracts';
import { SubmitCommand } from '../case-file';
import { ClockWorker } from '../clocks';
import { SETTINGS, type Settings } from '../kernel/settings';
import { SystemTime } from '../kernel/time/system-time';
import { FillingProgress } from '../system';
import { startOfDemo } from './directory/bodies';
import { DemoInstallationRepository } from './filling/demo-installation.repository';
import { FillCaseload } from './filling/fill-caseload';
import { FillDirectory } from './filling/fill-directory';
import { endOfDemo } from './plan/moments';
import { scriptOfCaseload } from './script/script-of-caseload';
import { SignIns } from './sign-ins';

const pauseMs = 2_000;

/** The demo caseload of an installation: made at its first start, taken up again after a break, never in another one. */
@Injectable()
export class Demo implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('Demo');
  #isDue = false;
  #isStopping = false;
  #filling: Promise<string | null> = Promise.resolve(null);
  #releaseQueue = (): void => undefined;

  constructor(
    private readonly installation: DemoInstallationRepository,
    private readonly fillDirectory: FillDirectory,
    private readonly fillCaseload: FillCaseload,
    private readonly signIns: SignIns,
    private readonly submitCommand: SubmitCommand,
    private readonly worker: ClockWorker,
    private readonly time: SystemTime,
    private readonly progress: FillingProgress,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Time stands before the first clock is looked at: by the real one all of January would be long overdue. */
  async onModuleInit(): Promise<void> {
    this.#isDue = (await this.installation.isWithDemo(this.settings.demo)) && !(await this.installation.isFilled());
    if (!this.#isDue) return;
    this.submitCommand.withoutJobs = true;
    this.#releaseQueue = this.worker.withhold();
    this.time.standAt((await this.installation.lastMoment()) ?? startOfDemo);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopping = true;
    await this.#filling;
  }

  /** Officials and sign-ins first; the caseload then fills behind the running server. Gives the sign-ins. */
  async begin(): Promise<DemoAccountView[]> {
    if (this.#isDue) {
      await this.fillDirectory.fillOffices();
      await this.signIns.make();
      this.progress.report({ done: 0, total: 1, caseTime: this.time.now() });
      this.#filling = this.fill();
    }
    return this.signIns.list();
  }

  /** Ends when the caseload is whole, with a line that says so, or when the server stops. */
  get filled(): Promise<string | null> {
    return this.#filling;
  }

  private async fill(): Promise<string | null> {
    const isStopping = (): boolean => this.#isStopping;
    const startedAt = Date.now();
    const steps = await scriptOfCaseload();
    while (!isStopping()) {
      try {
        if (!(await this.fillCaseload.fill(steps, isStopping))) return null;
        await this.runOn();
        return `The demo caseload is filled (${steps.length} commands, ${Math.round((Date.now() - startedAt) / 1000)} s); its clock runs on from 25 January 2022.`;
      } catch (error) {
        if (isStopping()) return null;
        this.log.warn(`Filling pauses and will go on: ${error instanceof Error ? error.message : String(error)}`);
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    return null;
  }

  /** From here the clock runs on at its offset; the queue begins with every running clock. */
  private async runOn(): Promise<void> {
    await this.installation.markWarned(endOfDemo);
    await this.time.runFrom(endOfDemo);
    await this.installation.markFilled();
    this.submitCommand.withoutJobs = false;
    this.#isDue = false;
    this.progress.report(null);
    this.#releaseQueue();
  }
}
