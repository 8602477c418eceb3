import { Global, Module } from '@nestjs/common';
import { AbsencesController } from './absences.controller';
import { AnnounceAbsences } from './announce-absences';
import { ListAbsences } from './list-absences';
import { WorkChanges } from './work-changes';

@Global()
@Module({ controllers: [AbsencesController], providers: [AnnounceAbsences, ListAbsences, WorkChanges], exports: [WorkChanges] })
export class AbsencesModule {}
