import { Global, Module } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { CheckHealth } from './check-health';
import { FillingProgress } from './filling-progress';
import { SystemController } from './system.controller';

@Global()
@Module({
  imports: [CaseFileModule],
  controllers: [SystemController],
  providers: [CheckHealth, FillingProgress],
  exports: [FillingProgress],
})
export class SystemModule {}
