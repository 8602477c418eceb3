import { Module } from '@nestjs/common';
import { AbsencesModule } from './absences';
import { AccessModule } from './access';
import { AgreementsModule } from './agreements';
import { BriefingModule } from './briefing';
import { CaseFileModule } from './case-file';
import { ClocksModule } from './clocks';
import { ComplaintsModule } from './complaints';
import { CounselModule } from './counsel';
import { DefinitionsModule } from './definitions';
import { DemoModule } from './demo';
import { EventLogModule } from './event-log';
import { ExaminationsModule } from './examinations';
import { IdentityModule } from './identity';
import { DatabaseModule } from './kernel/database/database.module';
import { KernelModule } from './kernel/http/kernel.module';
import { TimeModule } from './kernel/time/time.module';
import { MyWorkModule } from './my-work';
import { OpenapiModule } from './openapi';
import { OversightModule } from './oversight';
import { RadarModule } from './radar';
import { ReplayModule } from './replay';
import { SearchModule } from './search';
import { SystemModule } from './system';

/** The capabilities, nothing else. */
@Module({
  imports: [
    KernelModule,
    DatabaseModule,
    TimeModule,
    IdentityModule,
    AccessModule,
    CaseFileModule,
    AgreementsModule,
    ComplaintsModule,
    CounselModule,
    ClocksModule,
    AbsencesModule,
    MyWorkModule,
    DefinitionsModule,
    ExaminationsModule,
    OversightModule,
    RadarModule,
    ReplayModule,
    SearchModule,
    EventLogModule,
    BriefingModule,
    SystemModule,
    OpenapiModule,
    DemoModule,
  ],
})
export class AppModule {}
