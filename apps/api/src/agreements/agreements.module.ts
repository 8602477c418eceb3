import { Module } from '@nestjs/common';
import { CaseFileModule } from '../case-file';
import { AgreementsController } from './agreements.controller';
import { ReadSight } from './read-sight';

@Module({ imports: [CaseFileModule], controllers: [AgreementsController], providers: [ReadSight] })
export class AgreementsModule {}
