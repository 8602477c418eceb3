import { cpuSeconds } from './processes';
import { round, type Length, type Round } from './round';
import type { Side } from './sides';

/** CPU microseconds for one command. */
export interface Cpu {
  readonly server: number;
  readonly postgres: number;
  readonly load: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
export const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/** Gathers the rounds of one side. */
export class Measurement {
  readonly rounds: Round[] = [];
  readonly cpus: Cpu[] = [];
  /** With the warm-up. */
  answered = 0;
  started = 0;
  readonly faults: string[] = [];

  constructor(
    readonly side: Side,
    private readonly postgresPid: number | undefined,
  ) {}

  /** Warm-up: compiled code, prepared statements, warm caches; checked as all others, but not counted. */
  async warmUp(amount: number): Promise<void> {
    await this.run({ amount });
  }

  async measure(seconds: number): Promise<Round> {
    const before = this.cpuNow();
    const one = await this.run({ duration: seconds });
    const after = this.cpuNow();
    if (before && after) {
      const each = (key: keyof Cpu): number => ((after[key] - before[key]) / one.answered) * 1e6;
      this.cpus.push({ server: each('server'), postgres: each('postgres'), load: each('load') });
    }
    this.rounds.push(one);
    return one;
  }

  get perSecond(): number {
    return median(this.rounds.map((one) => one.perSecond));
  }

  latency(part: number): number {
    return percentile(
      this.rounds.flatMap((one) => one.latencies),
      part,
    );
  }

  cpu(key: keyof Cpu): number {
    return median(this.cpus.map((one) => one[key]));
  }

  private async run(length: Length): Promise<Round> {
    const one = await round(this.side.running.url, this.side.cookies, length);
    this.answered += one.answered;
    this.started += 1;
    this.faults.push(...one.faults);
    return one;
  }

  private cpuNow(): Cpu | undefined {
    const server = cpuSeconds(this.side.running.pid);
    const postgres = this.postgresPid === undefined ? undefined : cpuSeconds(this.postgresPid, true);
    const { user, system } = process.cpuUsage();
    return server === undefined || postgres === undefined ? undefined : { server, postgres, load: (user + system) / 1e6 };
  }
}
