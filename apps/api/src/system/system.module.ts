import { Global, Module } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { CheckHealth } from './check-health';
import { FillingProgress } from './filling-progress';
import { SystemController } from './system.controller';
import { TellChanges } from './tell-changes';

@Global()
@Module({
  imports: [CaseFileModule],
  controllers: [SystemController],
  providers: [CheckHealth, FillingProgress, TellChanges],
  exports: [FillingProgress],
})
export class SystemModule {}
