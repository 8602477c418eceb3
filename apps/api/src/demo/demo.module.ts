import { Module } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { ClocksModule } from '../clocks';
import { Demo } from './demo';
import { DemoController } from './demo.controller';
import { DemoInstallationRepository } from './filling/demo-installation.repository';
import { FillCaseload } from './filling/fill-caseload';
import { FillDirectory } from './filling/fill-directory';
import { SignIns } from './sign-ins';

@Module({
  imports: [CaseFileModule, ClocksModule],
  controllers: [DemoController],
  providers: [Demo, DemoInstallationRepository, FillCaseload, FillDirectory, SignIns],
  exports: [Demo],
})
export class DemoModule {}
