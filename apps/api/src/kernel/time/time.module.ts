import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { SystemTime } from './system-time';

@Global()
@Module({ providers: [SystemTime], exports: [SystemTime] })
export class TimeModule implements OnModuleInit {
  constructor(private readonly time: SystemTime) {}

  async onModuleInit(): Promise<void> {
    await this.time.restore();
  }
}
